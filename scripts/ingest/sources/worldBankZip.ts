import { strFromU8, unzipSync } from "fflate";
import { SourceError } from "../adapter.ts";
import { checkHeader, numberIn, parseLines } from "../csv.ts";
import { checkSeries } from "./worldBankSeries.ts";
import { normaliseWorldBank, worldBankPublisher } from "./worldBank.ts";
import type { SourceAdapter, SourceFile } from "../adapter.ts";
import type { WorldBankRow } from "./worldBank.ts";

const fixedColumns = ["Country Name", "Country Code", "Indicator Name", "Indicator Code"];

/** What of the archive is read: the one table of figures, and the notes on its series. */
interface Archive {
  readonly table: Uint8Array;
  readonly notes: string;
}

function openArchive(content: Uint8Array, file: string): Archive {
  try {
    const files = Object.entries(unzipSync(content, { filter: ({ name }) => /\.csv$/i.test(name) }));
    const [first, ...more] = files.filter(([name]) => /^API_/i.test(name));
    const notes = files.filter(([name]) => /^Metadata_Indicator/i.test(name)).map(([, text]) => strFromU8(text));
    if (first !== undefined && more.length === 0) return { table: first[1], notes: notes.join("\n") };
  } catch (error) {
    throw new SourceError(file, `is not a zip archive: ${String(error)}`);
  }
  throw new SourceError(file, "holds not just one table API_….csv");
}

/** Returns the table of figures; throws where its notes cite terms under which nobody may call it free. */
function tableIn(content: Uint8Array, { file, licenceClass }: SourceFile): Uint8Array {
  const { table, notes } = openArchive(content, file);
  const [cited] = /CC BY-N[CD](?:-\w+)?/.exec(notes) ?? [];
  if (cited === undefined || licenceClass !== "free") return table;
  throw new SourceError(file, `is catalogued as free, while its own notes cite ${cited}`);
}

/** Returns one row per figure: the table is wide, an empty cell is no figure. */
function parse(content: Uint8Array, source: SourceFile): readonly WorldBankRow[] {
  const { file } = source;
  const lines = parseLines(tableIn(content, source), file);
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
