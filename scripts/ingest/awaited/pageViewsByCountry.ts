import { SourceError } from "../adapter.ts";
import { parseJson } from "../csv.ts";
import { isoCodeOfTwo } from "../isoCodesOfTwo.ts";
import { stemOf } from "../sourceId.ts";
import { collectAwaited } from "./awaitedFigures.ts";
import type { AwaitedReader, AwaitedRow } from "./awaitedFigures.ts";

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/**
 * The page views of all projects of Wikimedia by country in one month, as its API answers (`top-by-country`):
 * `wikimedia/top-by-country-all-projects-{year}-{month}.json`. Views are rounded up by Wikimedia (`views_ceil`), countries
 * that it protects are not in the answer; the month becomes the year of the figure.
 */
export const pageViewsByCountry: AwaitedReader = (content, source) => {
  const { file } = source;
  const [, year = "", month = ""] = /^top-by-country-all-projects-(\d{4})-(\d{2})$/.exec(stemOf(file)) ?? [];
  const items = field(parseJson(content, file), "items");
  const [item, ...others] = Array.isArray(items) ? (items as readonly unknown[]) : [];
  if (item === undefined || others.length > 0) throw new SourceError(file, "holds not just one answer");
  const said = ["project", "year", "month", "access"].map((name) => String(field(item, name)));
  if (said.join(" ") !== `all-projects ${year} ${month} all-access`) {
    throw new SourceError(file, `answers for ${said.join(" ")}`);
  }
  const countries = field(item, "countries");
  if (!Array.isArray(countries)) throw new SourceError(file, "has no countries");
  const rows = (countries as readonly unknown[]).map((entry, index): AwaitedRow => {
    const row = index + 1;
    const [country, views] = ["country", "views_ceil"].map((name) => field(entry, name));
    if (typeof country !== "string" || typeof views !== "number") {
      throw new SourceError(file, `row ${row}: ${JSON.stringify(entry)} is no country with views`);
    }
    if (country === "--") return { dropped: "unknown-country" };
    const area = isoCodeOfTwo(country);
    if (area === undefined) throw new SourceError(file, `row ${row}: unknown country "${country}"`);
    const series = "wikimedia-page-views";
    return { row, series, unit: "events", area, period: Number(year), dimensions: {}, value: views, status: "A" };
  });
  return collectAwaited(rows, source);
};
