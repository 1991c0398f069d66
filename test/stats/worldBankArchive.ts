import { unzipSync } from "fflate";
import { parseCsv } from "../../scripts/ingest/csv.ts";
import { worldBankZip } from "../../scripts/ingest/sources/worldBankZip.ts";
import type { SourceFile } from "../../scripts/ingest/adapter.ts";
import type { AreaCode } from "../../src/model/area.ts";

/** Values by year and by the publisher's code of an area or a group. */
export type Figures = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** The members of the World Bank's groups by its codes, as its archive says, the world among them. */
export type Members = ReadonlyMap<string, readonly AreaCode[]>;

const codeOf: Readonly<Record<string, string>> = {
  "East Asia & Pacific": "EAS",
  "Europe & Central Asia": "ECS",
  "Latin America & Caribbean": "LCN",
  "Middle East & North Africa": "MEA",
  "North America": "NAC",
  "South Asia": "SAS",
  "Sub-Saharan Africa": "SSF",
  "Low income": "LIC",
  "Lower middle income": "LMC",
  "Upper middle income": "UMC",
  "High income": "HIC"
};

/** Returns every figure of an archive of one series, those of the groups included. */
export function figuresIn(archive: Uint8Array, file: string): Figures {
  const rows = worldBankZip.parse(archive, { file } as SourceFile);
  const byYear = new Map<number, Map<string, number>>();
  for (const { area, period, value } of rows) {
    byYear.set(period, (byYear.get(period) ?? new Map<string, number>()).set(area, value));
  }
  return byYear;
}

/** Returns the members that the table of countries in an archive names; an economy is one that has a region. */
export function membersIn(archive: Uint8Array, file: string): Members {
  const [table] = Object.values(unzipSync(archive, { filter: ({ name }) => name.startsWith("Metadata_Country") }));
  if (!table) throw new Error(`${file} holds no table of countries`);
  const members = new Map<string, AreaCode[]>();
  for (const { cells } of parseCsv(table, file, ["Country Code", "Region", "IncomeGroup"])) {
    const { "Country Code": code = "", Region: region = "", IncomeGroup: income = "" } = cells;
    if (region === "") continue;
    for (const group of ["WLD", codeOf[region], codeOf[income]]) {
      if (group !== undefined) members.set(group, [...(members.get(group) ?? []), code as AreaCode]);
    }
  }
  return members;
}
