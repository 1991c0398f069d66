import { SourceError } from "../adapter.ts";
import type { AreaSources } from "../areas.ts";
import type { IncomeRecord } from "../sources/worldBankEconomies.ts";
import type { AreaContent } from "./readSources.ts";

const noTable = (table: string): SourceError => new SourceError("sources.json", `names no table of ${table}`);

/**
 * Puts the tables of areas together. The history of income groups is overruled by the classification for its own
 * year, and the economies' table, which rests on the income of the year before its snapshot, adds the newest year.
 */
export function assembleAreas(contents: readonly AreaContent[]): AreaSources {
  const countryCodes = contents.find((content) => content.table === "country-codes");
  const economies = contents.find((content) => content.table === "economies");
  if (countryCodes === undefined) throw noTable("areas (unsd/country-codes.csv)");
  if (economies === undefined) throw noTable("economies (worldbank/countries-….csv)");
  const recordsOf = (table: "classification" | "income-history"): readonly IncomeRecord[] =>
    contents.flatMap((content) => (content.table === table ? content.records : []));
  const classification = recordsOf("classification");
  const history = recordsOf("income-history");
  const period = economies.year - 1;
  const overruled = new Set([...classification.map((record) => record.period), period]);
  const newest = economies.records.flatMap(({ code, incomeGroup }) =>
    incomeGroup === undefined ? [] : [{ area: code, group: incomeGroup, period }]
  );
  return {
    countryCodes: countryCodes.records,
    countryCodesYear: countryCodes.year,
    economies: economies.records,
    economiesYear: economies.year,
    incomeHistory: [
      ...history.filter((record) => !overruled.has(record.period)),
      ...classification.filter((record) => record.period !== period),
      ...newest
    ]
  };
}
