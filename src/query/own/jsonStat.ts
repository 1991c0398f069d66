import { checkSize, OwnTableError, type Cell, type RawColumns } from "./ownFile.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** A dimension of a JSON-stat cube: its codes in their order, and what they are called. */
interface Dimension {
  readonly id: string;
  readonly codes: readonly string[];
  readonly labels: Fields;
}

/**
 * Returns the columns of a JSON-stat data set, of version 1 or 2: one for the codes of each dimension, one for its names
 * where they are others, and the value. Undefined where the value is no such data set; throws an OwnTableError where its
 * parts do not fit.
 */
export function jsonStatColumns(value: Fields): RawColumns | undefined {
  const data = isFields(value["dataset"]) ? value["dataset"] : value;
  const { dimension, value: values } = data;
  if (!isFields(dimension) || !isFields(values)) return undefined;
  const id = data["id"] ?? dimension["id"];
  const size = data["size"] ?? dimension["size"];
  if (!Array.isArray(id) || !Array.isArray(size)) return undefined;
  const dimensions = id.map((each): Dimension => dimensionOf(String(each), dimension[String(each)]));
  const sizes = size.map(Number);
  const rows = sizes.reduce((product, each) => product * each, 1);
  if (!Number.isInteger(rows) || rows < 0) throw new OwnTableError("broken");
  checkSize(rows, dimensions.length * 2 + 1);
  const places = Array.from({ length: rows }, (_, row) => row);
  const columns = dimensions.flatMap(({ id: name, codes, labels }, place) => {
    const step = sizes.slice(place + 1).reduce((product, each) => product * each, 1);
    const own = places.map((row): Cell => codes[Math.floor(row / step) % (sizes[place] ?? 1)] ?? null);
    const named = own.map((code): Cell => {
      const label = code === null ? undefined : labels[String(code)];
      return typeof label === "string" ? label : code;
    });
    const isSame = named.every((label, row) => label === own[row]);
    return isSame
      ? [{ name, cells: own }]
      : [
          { name, cells: own },
          { name: `${name} name`, cells: named }
        ];
  });
  const cells = places.map((row): Cell => {
    const each = (values as Readonly<Record<number, unknown>>)[row];
    return typeof each === "number" || typeof each === "string" ? each : null;
  });
  return {
    kind: "columns",
    names: [...columns.map(({ name }) => name), "value"],
    columns: [...columns.map((each) => each.cells), cells],
    rows
  };
}

function dimensionOf(id: string, value: unknown): Dimension {
  const category = isFields(value) ? value["category"] : undefined;
  if (!isFields(category)) throw new OwnTableError("broken");
  const { index, label } = category;
  const labels = isFields(label) ? label : {};
  if (Array.isArray(index)) return { id, codes: index.map(String), labels };
  if (isFields(index))
    return {
      id,
      codes: Object.entries(index)
        .sort(([, a], [, b]) => Number(a) - Number(b))
        .map(([code]) => code),
      labels
    };
  return { id, codes: Object.keys(labels), labels };
}
