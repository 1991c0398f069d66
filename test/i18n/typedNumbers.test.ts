import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { printedNumbers } from "./printedNumbers.ts";

/** Reviewed: printed numbers that enter a message as texts, each for a reason, and beside no noun that they count. */
const reviewed: Readonly<Record<string, string>> = {
  '"story.listed": area': "a share that a publisher counted stands where others have a name",
  '"story.median": value': "the middle figure, in the unit of its axis",
  '"country.chart.label": value': "the latest figure, in the unit of the chart",
  '"country.chart.label": year': "elsewhere with its flag",
  '"country.rank.value": rank': "elsewhere a range of places",
  '"barriers.split.text": notCovered': "with its flag in brackets",
  '"group.split.text": notCovered': "with its flag in brackets",
  '"barriers.split.text": notUsing': "with its flag in brackets",
  '"group.split.text": notUsing': "with its flag in brackets",
  '"barriers.split.text": using': "with its flag in brackets",
  '"group.split.text": using': "with its flag in brackets",
  '"ui.legend.below": value': "a break in the unit of the legend",
  '"unit.points.value": value': "a change with its sign, beside the count that chooses the noun",
  'change > 0 ? "ui.change.more" : "ui.change.fewer": value': "people in words, without a noun",
  '"offline.apart.figures": beforeYear': "elsewhere with the year that it was moved on from",
  '"offline.apart.figures": afterYear': "elsewhere with the year that it was moved on from",
  '"card.years": years': "elsewhere a range of years",
  '"analyse.label.gap": target': "with as many decimals as the reader wrote",
  '"analyse.says.range": low': "with as many decimals as the reader wrote",
  '"analyse.says.range": high': "with as many decimals as the reader wrote",
  '"analyse.start.little-memory": memory': "half a gigabyte or whole ones"
};

it("enters a message as a number, which the message prints: else a noun would not agree with it", () => {
  const files = globSync("src/**/*.{ts,tsx,astro}").filter((path) => !path.startsWith("src/i18n/"));
  expect(files.length).toBeGreaterThan(400);
  const found = files.flatMap((path) => printedNumbers({ path, text: readFileSync(path, "utf8") }));
  expect([...new Set(found)].sort()).toEqual(Object.keys(reviewed).sort());
});

it("is found in a call, behind a name, and not inside of a list", () => {
  const foundIn = (text: string): readonly string[] => printedNumbers({ path: "a.ts", text });
  expect(foundIn('t("a.b", { year: formats.formatYear(2024), name })')).toEqual(['"a.b": year']);
  expect(foundIn('const text = (n: number) => formats.formatNumber(n, 0); t("a.b", { n: text(3) })')).toEqual([
    '"a.b": n'
  ]);
  expect(foundIn('const year = formatYear(2024); t("a.b", { year })')).toEqual(['"a.b": year']);
  expect(foundIn('t("a.b", { list: formats.formatList([formatYear(1)]), y: t("c", { n: 2 }), z: 3 })')).toEqual([]);
});
