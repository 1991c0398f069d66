import type { DimensionId } from "../../model/dimension.ts";
import { isDimensionId } from "../../model/dimension.ts";
import type { Indicator } from "../../model/indicator.ts";
import { indexIn } from "../../model/known.ts";
import type { ExportCell, ExportColumn, FigureTable } from "../../query/export/figureTable.ts";
import { attributeConcepts, flowReference, keyConcepts, measureConcepts, sdmxId } from "./sdmxNames.ts";

/** A column of SDMX-CSV, and the cell of it for a row of figures. */
interface SdmxColumn {
  readonly name: string;
  readonly type: ExportColumn["type"];
  readonly cell: (row: readonly ExportCell[]) => ExportCell;
}

/**
 * Returns the figures of an indicator under the heads of SDMX-CSV 2.0: what structure they follow, the key, the
 * measures, the attributes. Codes that are words here are capitals there: `free` is `FREE`.
 */
export function sdmxTable({ id, unit }: Pick<Indicator, "id" | "unit">, table: FigureTable): FigureTable {
  const has = (name: string): boolean => table.columns.some((column) => column.name === name);
  const read = (name: string): ((row: readonly ExportCell[]) => ExportCell) => {
    const place = indexIn(table.columns, (column) => column.name === name, `column ${name}`);
    return (row) => row[place];
  };
  const text = (name: string, cell: SdmxColumn["cell"]): SdmxColumn => ({ name, type: "string", cell });
  const always = (name: string, value: string): SdmxColumn => text(name, () => value);
  const dimensions = table.columns.map(({ name }) => name).filter((name): name is DimensionId => isDimensionId(name));
  const measures = (["value", "low", "high"] as const).filter(has);
  const coded = (name: string): SdmxColumn["cell"] => {
    const cell = read(name);
    return (row) => {
      const code = cell(row);
      return typeof code === "string" ? sdmxId(code) : code;
    };
  };
  const columns: readonly SdmxColumn[] = [
    always("STRUCTURE", "dataflow"),
    always("STRUCTURE_ID", flowReference(id)),
    always("ACTION", "I"),
    always("FREQ", "A"),
    text(keyConcepts.area, read("area")),
    ...dimensions.map((name) => text(sdmxId(name), read(name))),
    { name: keyConcepts.period, type: "integer", cell: read("period") },
    ...measures.map((name): SdmxColumn => ({ name: measureConcepts[name], type: "number", cell: read(name) })),
    always("UNIT_MEASURE", sdmxId(unit)),
    ...Object.entries(attributeConcepts)
      .filter(([name]) => has(name))
      .map(([name, concept]) => text(concept.id, concept.list === undefined ? read(name) : coded(name)))
  ];
  return { columns, rows: table.rows.map((row) => columns.map(({ cell }) => cell(row))) };
}
