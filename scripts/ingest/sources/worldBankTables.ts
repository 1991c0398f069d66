import { numberIn, parseCsv, yearIn } from "../csv.ts";
import { normaliseWorldBank, worldBankPublisher } from "./worldBank.ts";
import type { SourceAdapter, SourceFile } from "../adapter.ts";
import type { WorldBankRow } from "./worldBank.ts";

interface Columns {
  /** A column with the code of the series, or the code itself where the file holds one series. */
  readonly series: { readonly column: string } | { readonly code: string };
  readonly area: string;
  readonly period: string;
  readonly value: string;
}

/** Makes an adapter of a tidy table: one figure a row. */
function createTableAdapter(columns: Columns): SourceAdapter<WorldBankRow> {
  const { series, area, period, value } = columns;
  const required = [area, period, value, ...("column" in series ? [series.column] : [])];
  const parse = (content: Uint8Array, { file }: SourceFile): readonly WorldBankRow[] =>
    parseCsv(content, file, required).map(({ row, cells }) => ({
      row,
      series: "column" in series ? (cells[series.column] ?? "") : series.code,
      area: cells[area] ?? "",
      period: yearIn(file, row, cells[period] ?? ""),
      value: numberIn(file, row, cells[value] ?? "")
    }));
  return { publisher: worldBankPublisher, parse, normalise: normaliseWorldBank };
}

/** Several series in one table, without groups. */
export const worldBankIndicators = createTableAdapter({
  series: { column: "indicator_code" },
  area: "iso3",
  period: "year",
  value: "value"
});

/** Population, with the World Bank's groups among the countries. */
export const worldBankPopulation = createTableAdapter({
  series: { code: "SP.POP.TOTL" },
  area: "Country Code",
  period: "Year",
  value: "Value"
});

/** GNI per capita as Gapminder carries it: codes in lower case, some of its own, values to six digits. */
export const gapminderIncome = createTableAdapter({
  series: { code: "NY.GNP.PCAP.CD" },
  area: "geo",
  period: "time",
  value: "gnipercapita_atlasmethod_current_us"
});
