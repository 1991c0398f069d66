import { readFileSync } from "node:fs";
import { indicatorFor } from "../../../../src/catalog/catalog.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import type { AreaGrounds } from "./areaGrounds.ts";
import type { Ground } from "./grounds.ts";

/** Bytes of a basket of 5 GB, and minutes of a year. */
const [basket, minutes] = [5e9, 525_600];

/** Returns the bytes that a built page says it takes to load, by kilobytes where it has no price: the tests of the build weigh it. */
export function bytesSaid(path: string): number {
  const [, part = ""] = /id="page-price">([\s\S]*?)<\/section>/.exec(readFileSync(path, "utf8")) ?? [];
  const [, printed = ""] = /<li>[^<\d]*(\d[\d\s.,\u00a0\u202f]*)/.exec(part) ?? [];
  const [, kilobytes = "NaN"] = /<p>\D*(\d+)/.exec(part) ?? [];
  return printed === "" ? 1000 * Number(kilobytes) : Number(printed.replaceAll(/\D/g, ""));
}

/** Returns what bears out the price of a page: bytes, the last price of 5 GB, the last income, and what follows from them. */
export function pagePriceGrounds(grounds: AreaGrounds, area: AreaCode, bytes: number): readonly Ground[] {
  const newest = (figures: readonly Ground[]): Ground | undefined =>
    figures.toSorted((a, b) => Number(a.year) - Number(b.year)).at(-1);
  const price = newest(grounds.figures(area, indicatorFor("price-in-dollars")));
  const income = newest(grounds.figures(area, indicatorFor("income")));
  const dollars = (bytes / basket) * Number(price?.value);
  const derived = [bytes, bytes / 1000, (dollars * minutes * 60) / Number(income?.value), basket, minutes];
  const figures = [price, price && { ...price, value: 100 * dollars }, income].flatMap((figure) => figure ?? []);
  return [...derived.map((value) => ({ value })), ...figures];
}
