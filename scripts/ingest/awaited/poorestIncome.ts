import { SourceError } from "../adapter.ts";
import { areaCodeIn } from "../areaCodes.ts";
import { numberIn, parseCsv, yearIn } from "../csv.ts";
import { collectAwaited } from "./awaitedFigures.ts";
import type { AwaitedReader, AwaitedRow } from "./awaitedFigures.ts";

const deciles = ["decile1", "decile2", "decile3", "decile4"];

const columns = [
  "country_code",
  "reporting_year",
  "reporting_level",
  "welfare_type",
  "mean",
  "is_interpolated",
  "estimate_type",
  ...deciles
];

/** The mean of a month has as many days as a year's twelfth. */
const daysOfMonth = 365 / 12;

/**
 * The income of the poorest 40 % from the World Bank's Poverty and Inequality Platform (CSV of its API, one row a
 * survey): the mean of a day × the share of the first four tenths / 0.4, as international dollars a month. What is
 * measured is income in some economies and consumption in others, which their figures must say. Interpolated years and
 * parts of a country are left out; where a year has both kinds the one of consumption is left out.
 */
export const poorestIncome: AwaitedReader = (content, source) => {
  const { file } = source;
  const parsed = parseCsv(content, file, columns);
  const withIncome = new Set(
    parsed
      .filter(({ cells }) => cells["welfare_type"] === "income")
      .map(({ cells }) => `${cells["country_code"] ?? ""} ${cells["reporting_year"] ?? ""}`)
  );
  const rows = parsed.map(({ row, cells }): AwaitedRow => {
    const { country_code: code = "", reporting_year: year = "", welfare_type: welfare = "", mean = "" } = cells;
    if (welfare !== "income" && welfare !== "consumption") {
      throw new SourceError(file, `row ${row}: unknown welfare_type "${welfare}"`);
    }
    const area = areaCodeIn(file, row, code);
    if (typeof area !== "string") return area;
    if (cells["reporting_level"] !== "national") return { dropped: "part-of-a-country" };
    if (!/^false$/i.test(cells["is_interpolated"] ?? "")) return { dropped: "interpolated" };
    if (welfare === "consumption" && withIncome.has(`${code} ${year}`)) return { dropped: "income-is-known" };
    const tenths = deciles.map((name) => cells[name] ?? "");
    if (tenths.includes("") || mean === "") return { dropped: "no-value" };
    const shares = tenths.map((text) => numberIn(file, row, text));
    const share = shares.reduce((sum, each) => sum + each, 0);
    if (!(share > 0 && share <= 0.4 + 1e-9) || shares.some((each, at) => each < (shares[at - 1] ?? 0))) {
      throw new SourceError(file, `row ${row}: the first four tenths are ${shares.join(", ")}`);
    }
    return {
      row,
      series: "income-of-the-poorest",
      unit: "ppp",
      area,
      period: yearIn(file, row, year),
      dimensions: {},
      value: Number(((numberIn(file, row, mean) * share * daysOfMonth) / 0.4).toPrecision(12)),
      status: cells["estimate_type"] === "survey" || cells["estimate_type"] === "actual" ? "A" : "E"
    };
  });
  return collectAwaited(rows, source);
};
