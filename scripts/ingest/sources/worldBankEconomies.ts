import { SourceError } from "../adapter.ts";
import { areaCodeIn } from "../areaCodes.ts";
import { checkHeader, numberIn, parseCsv } from "../csv.ts";
import { cellText, sheetIn } from "../xlsx.ts";
import type { AreaCode, IncomeGroup, Region } from "../../../src/model/area.ts";
import type { SourceFile } from "../adapter.ts";

/** One of the World Bank's economies, as classified on the date of the file. */
export interface Economy {
  readonly code: AreaCode;
  readonly iso2: string;
  readonly region: Region;
  readonly incomeGroup: IncomeGroup | undefined;
  /** Of the capital; undefined where the World Bank names none. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

/** An economy's income group by the income of a calendar year. */
export interface IncomeRecord {
  readonly area: AreaCode;
  readonly group: IncomeGroup;
  readonly period: number;
}

/** What a table of groups gives, with its rows counted: a row of the history is one economy in one year. */
export interface Grouped<T> {
  readonly records: readonly T[];
  readonly read: number;
  readonly dropped: Readonly<Record<string, number>>;
}

const regionByName: ReadonlyMap<string, Region> = new Map([
  ["East Asia & Pacific", "EAS"],
  ["Europe & Central Asia", "ECS"],
  ["Latin America & Caribbean", "LCN"],
  ["Middle East, North Africa, Afghanistan & Pakistan", "MEA"],
  ["North America", "NAC"],
  ["South Asia", "SAS"],
  ["Sub-Saharan Africa", "SSF"]
]);

const groupByName: ReadonlyMap<string, IncomeGroup> = new Map([
  ["Low income", "LIC"],
  ["Lower middle income", "LMC"],
  ["Upper middle income", "UMC"],
  ["High income", "HIC"],
  ["L", "LIC"],
  ["LM", "LMC"],
  ["LM*", "LMC"], // Yemen before its union, by the income of both parts
  ["UM", "UMC"],
  ["H", "HIC"]
]);

/** How the sheets write that an economy was not classified. */
const unclassified: readonly string[] = ["", "..", "Not classified"];

function groupIn(file: string, row: number, text: string): IncomeGroup | undefined {
  const group = groupByName.get(text);
  if (group === undefined && !unclassified.includes(text)) {
    throw new SourceError(file, `row ${row}: unknown income group "${text}"`);
  }
  return group;
}

function economyCode(file: string, row: number, code: string): AreaCode {
  const area = areaCodeIn(file, row, code);
  if (typeof area !== "string") throw new SourceError(file, `row ${row}: "${code}" is no economy (${area.dropped})`);
  return area;
}

/** Returns the economies of the tidy table; throws a SourceError for an unknown region, group or area, or a second row. */
export function readEconomies(content: Uint8Array, { file }: SourceFile): Grouped<Economy> {
  const columns = ["iso3", "iso2", "region", "income_level", "latitude", "longitude"];
  const rows = parseCsv(content, file, columns);
  const records = rows.map(({ row, cells }): Economy => {
    const toNumber = (text = ""): number | undefined => (text === "" ? undefined : numberIn(file, row, text));
    const region = regionByName.get(cells["region"] ?? "");
    if (region === undefined) throw new SourceError(file, `row ${row}: unknown region "${cells["region"] ?? ""}"`);
    return {
      code: economyCode(file, row, cells["iso3"] ?? ""),
      iso2: cells["iso2"] ?? "",
      region,
      incomeGroup: groupIn(file, row, cells["income_level"] ?? ""),
      latitude: toNumber(cells["latitude"]),
      longitude: toNumber(cells["longitude"])
    };
  });
  const seen = new Set<string>();
  for (const { code } of records) {
    if (seen.has(code)) throw new SourceError(file, `${code} stands twice`);
    seen.add(code);
  }
  return { records, read: rows.length, dropped: {} };
}

/** Returns the classification of a fiscal year; its period is the calendar year whose income it rests on. */
export async function readClassification(content: Uint8Array, { file }: SourceFile): Promise<Grouped<IncomeRecord>> {
  const [header = [], ...rows] = await sheetIn(content, file, "List of economies");
  checkHeader(header, ["Code", "Income group"], file);
  const [codeColumn, groupColumn] = [header.indexOf("Code"), header.indexOf("Income group")];
  const fiscalYear = /FY(\d{4})/.exec(file)?.[1];
  if (fiscalYear === undefined) throw new SourceError(file, "names no fiscal year");
  const period = Number(fiscalYear) - 2;
  const dropped: Record<string, number> = {};
  const records = rows.flatMap((cells, index): IncomeRecord[] => {
    const code = cellText(cells[codeColumn]);
    if (code === "") return [];
    const area = areaCodeIn(file, index + 2, code, period);
    const group = groupIn(file, index + 2, cellText(cells[groupColumn]));
    if (typeof area === "string" && group !== undefined) return [{ area, group, period }];
    const reason = typeof area === "string" ? "unclassified" : area.dropped;
    dropped[reason] = (dropped[reason] ?? 0) + 1;
    return [];
  });
  return { records, read: rows.filter((cells) => cellText(cells[codeColumn]) !== "").length, dropped };
}

/** Returns the income group of every economy and calendar year since 1987. */
export async function readIncomeHistory(content: Uint8Array, { file }: SourceFile): Promise<Grouped<IncomeRecord>> {
  const rows = await sheetIn(content, file, "Country Analytical History");
  const years = rows.find((cells) => cellText(cells[1]).startsWith("Data for calendar year"));
  if (years === undefined) throw new SourceError(file, `has no row "Data for calendar year"`);
  const columns = years.flatMap((cell, column) => (typeof cell === "number" ? [{ column, period: cell }] : []));
  if (columns.length < 20) throw new SourceError(file, `has ${columns.length} years only`);
  const twice = columns.find(({ period }, at) => columns.findIndex((each) => each.period === period) !== at);
  if (twice !== undefined) throw new SourceError(file, `has two columns of ${twice.period}`);
  const dropped: Record<string, number> = {};
  const records: IncomeRecord[] = [];
  let read = 0;
  for (const [index, cells] of rows.entries()) {
    const [code] = cells;
    if (typeof code !== "string" || code === "") continue;
    const area = areaCodeIn(file, index + 1, code);
    for (const { column, period } of columns) {
      read += 1;
      const group = groupIn(file, index + 1, cellText(cells[column]));
      if (group !== undefined) areaCodeIn(file, index + 1, code, period);
      const reason = typeof area === "string" ? "unclassified" : area.dropped;
      if (typeof area === "string" && group !== undefined) records.push({ area, group, period });
      else dropped[reason] = (dropped[reason] ?? 0) + 1;
    }
  }
  return { records, read, dropped };
}
