import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text, readTable, writeTable } from "../../scripts/ingest/parquet.ts";
import { pseudoLanguage, pseudoText } from "../i18n/pseudoLocale.ts";

interface NameRow {
  readonly kind: string;
  readonly code: string;
  readonly language: string;
  readonly name: string;
  readonly form: string;
}

const [, , folder = ""] = process.argv;
const path = join(folder, "names.parquet");
const rows = (await readTable(new Uint8Array(readFileSync(path)))) as unknown as readonly NameRow[];
const own = rows
  .filter(({ language }) => language === "en")
  .map((row) => ({ ...row, language: pseudoLanguage, name: pseudoText(row.name) }));
const columns = (["kind", "code", "language", "name", "form"] as const).map((column) =>
  text<NameRow>(column, (row) => row[column])
);
writeFileSync(path, writeTable(columns, [...rows, ...own]));
