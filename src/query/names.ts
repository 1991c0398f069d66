import { listForm, namedKinds, type Name, type NamedKind } from "../model/name.ts";
import { textOf, type Row } from "./parquetFile.ts";

/** The name for lists of something in each language, by language. */
export type NamesByLanguage = Readonly<Record<string, string>>;

/** The version of the layout of the data from which on names stand in a table of their own. */
export const schemaOfNameTable = 2;

/** Returns the name of a row of `names.parquet`; throws on one of an unknown kind. */
export function toName(row: Row): Name {
  const kind = namedKinds.find((each) => each === row.kind);
  if (!kind) throw new TypeError(`names nothing that is known: "${String(row.kind)}"`);
  return {
    kind,
    code: textOf(row, "code"),
    language: textOf(row, "language"),
    name: textOf(row, "name"),
    form: textOf(row, "form")
  };
}

/** Returns the names for lists of one kind, by code. */
export function namesOfKind(names: readonly Name[], kind: NamedKind): ReadonlyMap<string, NamesByLanguage> {
  const byCode = new Map<string, Record<string, string>>();
  for (const each of names) {
    if (each.kind !== kind || each.form !== listForm) continue;
    const own = byCode.get(each.code) ?? {};
    own[each.language] = each.name;
    byCode.set(each.code, own);
  }
  return byCode;
}

/** Returns the names that a row of the first layout has in columns: `name_en` and so on. */
export function namesInColumns(row: Row): NamesByLanguage {
  const columns = Object.keys(row).filter((column) => column.startsWith("name_"));
  return Object.fromEntries(columns.map((column) => [column.slice("name_".length), textOf(row, column)]));
}
