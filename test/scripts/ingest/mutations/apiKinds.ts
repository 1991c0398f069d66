import { columnsOf } from "./columns.ts";
import { readTableFile } from "./tableFile.ts";
import type { Damage } from "./damage.ts";

const series = { id: "IT.NET.USER.ZS", value: "Individuals using the Internet (% of population)" };
const answer = `worldbank/api/${series.id}.json`;

/**
 * The use of the Internet of a table as the World Bank's API answers it, beside the table and of its vintage: Kenya's
 * code is empty, as the API leaves it, and stands in `country.id` as it is given.
 */
function answered(kenya: string): Damage {
  return async (folder, file) => {
    const { header, rows } = await readTableFile(folder.files.get(file) ?? new Uint8Array(), file);
    const { area, year = "", value = "", series: code = "" } = columnsOf(file);
    const cell = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? "";
    const figures = rows
      .filter((row) => cell(row, code) === series.id)
      .map((row) => {
        const iso3 = cell(row, area);
        const isKenya = iso3 === "KEN";
        return {
          indicator: series,
          country: { id: isKenya ? kenya : iso3.slice(0, 2), value: isKenya ? "Kenya" : iso3 },
          countryiso3code: isKenya ? "" : iso3,
          date: cell(row, year),
          value: Number(cell(row, value))
        };
      });
    if (!figures.some(({ countryiso3code }) => countryiso3code === "")) throw new Error(`${file}: has no Kenya`);
    const head = { page: 1, pages: 1, total: figures.length, lastupdated: "2026-07-01" };
    const entry = folder.entries.find((each) => each.file === file);
    if (entry === undefined) throw new Error(`no file ${file}`);
    const content = new TextEncoder().encode(JSON.stringify([head, figures]));
    return {
      entries: [...folder.entries, { ...entry, file: answer }],
      files: new Map([...folder.files, [answer, content]])
    };
  };
}

/** Damages of an answer of the World Bank's API. */
export const apiDamages = {
  "an API's answer without Kenya's code": answered("KE"),
  "an API's answer with Kenya's code beside": answered("KEN")
} satisfies Readonly<Record<string, Damage>>;
