import { unzipSync } from "fflate";
import { SourceError } from "../adapter.ts";
import { checkHeader, numberIn, parseLines } from "../csv.ts";
import { checkSeries } from "./worldBankSeries.ts";
import { normaliseWorldBank, worldBankPublisher } from "./worldBank.ts";
import type { SourceAdapter, SourceFile } from "../adapter.ts";
import type { WorldBankRow } from "./worldBank.ts";

const fixedColumns = ["Country Name", "Country Code", "Indicator Name", "Indicator Code"];

/** Returns the one table of figures of the three in the archive. */
function tableIn(content: Uint8Array, file: string): Uint8Array {
  try {
    const tables = Object.entries(unzipSync(content, { filter: ({ name }) => /^API_.*\.csv$/i.test(name) }));
    const [first] = tables;
    if (first !== undefined && tables.length === 1) return first[1];
  } catch (error) {
    throw new SourceError(file, `is not a zip archive: ${String(error)}`);
  }
  throw new SourceError(file, "holds not just one table API_….csv");
}

/** Returns one row per figure: the table is wide, an empty cell is no figure. */
function parse(content: Uint8Array, { file }: SourceFile): readonly WorldBankRow[] {
  const lines = parseLines(tableIn(content, file), file);
  const top = lines.findIndex(([first]) => first === fixedColumns[0]);
  const header = lines[top];
  if (header === undefined || top > 10) throw new SourceError(file, `has no column "${fixedColumns[0]}"`);
  const missing = fixedColumns.find((name, index) => header[index] !== name);
  if (missing !== undefined) throw new SourceError(file, `has no column "${missing}"`);
  const years = header.flatMap((name, column) => (/^\d{4}$/.test(name) ? [{ column, period: Number(name) }] : []));
  if (years.length === 0) throw new SourceError(file, "has no column of a year");
  checkHeader(
    header,
    years.map(({ period }) => String(period)),
    file
  );
  const known = fixedColumns.length + years.length;
  if (header.length > known + 1 || (header[known] ?? "") !== "")
    throw new SourceError(file, `has a column "${header[known]}"`);
  return lines.slice(top + 1).flatMap(([, area = "", name = "", series = "", ...cells], index) => {
    const row = top + index + 2;
    checkSeries(file, row, { series, name });
    if (cells.length + fixedColumns.length !== header.length) {
      throw new SourceError(
        file,
        `row ${row}: ${cells.length + fixedColumns.length} cells under ${header.length} columns`
      );
    }
    return years.flatMap(({ column, period }) => {
      const text = cells[column - fixedColumns.length] ?? "";
      return text === "" ? [] : [{ row, series, area, period, value: numberIn(file, row, text) }];
    });
  });
}

/** The archive that the World Bank's API answers with: the table starts below four lines of preamble. */
export const worldBankZip: SourceAdapter<WorldBankRow> = {
  publisher: worldBankPublisher,
  parse,
  normalise: normaliseWorldBank
};
