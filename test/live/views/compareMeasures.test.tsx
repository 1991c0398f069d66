import { describe, expect, it } from "vitest";
import { figuresOfCountry } from "../../../src/facts/figuresOfCountry.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import { siteIn, store } from "../../../src/site/site.ts";
import { placeText } from "../../../src/views/country/placeText.ts";
import { drawn } from "./drawnComparison.ts";

describe("a comparison of several measures", () => {
  it("says how two measures go together, of how many countries, and that neither need cause the other", async () => {
    const { finding, chart } = await drawn("?area=KEN&view=scatter&x=gdp-per-capita");
    expect(finding).toMatch(
      /over 2\d\d countries, each counting once, the higher “[^”]*”, the higher “[^”]*” tends to be: a (?:very )?strong link \(rank correlation 0\.[78]\d;/
    );
    expect(finding).toContain("does not say that one causes the other");
    expect(chart).toContain('class="trend"');
    const refused = {
      "people-offline": "computed from the same figures",
      "internet-use": "stands against itself",
      cyberlaw: "an order of countries would mislead"
    };
    for (const [x, words] of Object.entries(refused)) {
      const other = await drawn(`?area=KEN&view=scatter&x=${x}`);
      expect(other.finding, x).toContain(words);
      expect(other.chart, x).not.toContain('class="trend"');
    }
    expect((await drawn("?area=KEN&view=scatter&x=gdp-per-capita&year=2010")).chart).toMatch(
      /class="tick behind"[^>]*>2010</
    );
  });

  it("hands out of a scatter plot every country that it draws, and no other", async () => {
    const { chart, csv } = await drawn("?area=KEN&view=scatter&x=gdp-per-capita");
    const circles = [...chart.matchAll(/data-subject="(\w+)"/g)].map(([, id]) => id);
    const rows = (await csv()).trim().split("\n").slice(1);
    expect(circles.length).toBeGreaterThan(200);
    expect(new Set(rows.map((row) => row.split(",")[0]))).toEqual(new Set(circles));
    expect(rows).toHaveLength(2 * circles.length);
    expect(rows.filter((row) => row.includes(",internet-use,"))).toHaveLength(circles.length);
  });

  it("names sources, dates and licences of every measure that is shown", async () => {
    expect((await drawn("?area=KEN")).notes).toMatch(/class="source">.*World Bank.*2026.*free/i);
    const two = await drawn("?area=KEN&view=scatter&x=ict-skills");
    expect(two.notes.match(/class="source"/g)).toHaveLength(2);
  });

  it("lays several measures side by side, each with year, flag and the rank of the country's page", async () => {
    const query =
      "?area=KEN~NOR~ssf&view=profile&measures=internet-use~data-only-mobile-basket~ict-skills~language-use-bands";
    const { table, finding, notes, csv, problems } = await drawn(query);
    expect(problems).toEqual([]);
    expect(table.match(/<th scope="col">/g)).toHaveLength(5);
    expect(finding).toContain("4 indicators of what you chose");
    expect(notes.match(/class="source"/g)).toHaveLength(4);
    const figures = await figuresOfCountry(store, "NOR" as AreaCode);
    const use = figures.find(({ indicator }) => indicator.role === "use")?.figures.find(({ key }) => key === "total");
    const place = use?.place;
    expect(place && table.includes(`rank ${placeText(siteIn("en").translator, place)}`)).toBe(true);
    // Groups have no rank, nor have measures whose order would mislead.
    const group = /<tr data-subject="ssf">.*?<\/tr>/.exec(table)?.[0] ?? "";
    expect(group).not.toContain("rank ");
    const rows = (await csv()).trim().split("\n").slice(1);
    expect(new Set(rows.map((row) => row.split(",").slice(0, 3).join())).size).toBe(rows.length);
  });
});
