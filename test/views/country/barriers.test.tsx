import { adultsOf } from "../../../src/facts/peopleToCome.ts";
import { adultsToConnect } from "../../../src/stats/adultsToConnect.ts";
import { keptProspects } from "../../fixtures/keptProspects.ts";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { targets } from "../../../src/catalog/targets.ts";
import { keptStore as store } from "../../fixtures/keptRelease.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { Fingerprint } from "../../../src/views/country/Fingerprint.tsx";
import { barrierRows, coverageSplit, givenReasons } from "../../../src/views/country/fingerprint.ts";
import { Targets } from "../../../src/views/country/Targets.tsx";
import { textOf } from "../renderFigure.tsx";
import { countryIn } from "./wordsOf.ts";

const mapHref = (id: string): string => `/map/${id}/`;

describe("the split of people offline", () => {
  it("is of one year, and sums to everybody", async () => {
    const { facts } = await countryIn("en", "KEN");
    const split = coverageSplit(facts)!;
    expect(split.period).toBe(2024);
    expect(split.notCovered.low + split.notUsing.low + split.using.low).toBeCloseTo(100, 5);
  });

  it("says of each part whether it is an estimate", async () => {
    const { words, facts } = await countryIn("en", "NGA");
    const { notCovered, notUsing, using } = coverageSplit(facts)!;
    expect([notCovered, notUsing, using].map(({ status }) => status)).toEqual(["A", "E", "E"]);
    const text = textOf(render(<Fingerprint words={words} facts={facts} mapHref={mapHref} />));
    expect(text).toMatch(/% of people lived out of reach of a 3G network in 2024, [\d.]+% \(estimate\) were within/);
    expect(text).toMatch(/and [\d.]+% \(estimate\) used it\./);
    expect(text).toMatch(/out of reach [\d.]+% within reach, offline [\d.]+% \(estimate\)/);
  });

  it("is said to be withheld where the sources contradict each other, and to be missing where they are", async () => {
    const words = async (area: string): Promise<string> => {
      const { words: own, facts } = await countryIn("en", area);
      return textOf(render(<Fingerprint words={own} facts={facts} mapHref={mapHref} />));
    };
    expect(await words("TUV")).toContain(
      "In the data of this site no year has figures in Tuvalu of both coverage and use"
    );
    const contradicted = (await store.withheld()).filter(({ reason }) => reason === "negative-usage-gap");
    expect(contradicted.length).toBeGreaterThan(5);
    for (const { area } of contradicted.slice(0, 3)) expect(await words(area)).toMatch(/contradict each other/);
  });
});

describe("the barriers", () => {
  it("keep a row for what is missing", async () => {
    const { words, facts } = await countryIn("en", "ERI");
    const rows = barrierRows(facts);
    expect(rows).toHaveLength(7);
    expect(rows.find(({ id }) => id === "price")?.cell).toBeUndefined();
    const text = textOf(render(<Fingerprint words={words} facts={facts} mapHref={mapHref} />));
    expect(text).toContain("5 GB of mobile data, % of income No figure");
    expect(text).toContain("The ITU’s data here hold no survey in Eritrea that asked households");
  });

  it("take the price's scale to the end of the group's range", async () => {
    const { facts } = await countryIn("en", "KEN");
    const [price] = barrierRows(facts);
    expect(price?.spread?.high).toBeGreaterThan(10);
    expect(price?.domain).toEqual([0, 20]);
  });

  it("name the reasons of one survey, most named first", async () => {
    const { facts } = await countryIn("en", "BRA");
    const reasons = givenReasons(facts);
    expect(new Set(reasons.map(({ cell }) => cell.period))).toEqual(new Set([2022]));
    expect(reasons[0]?.reason).toBe("NO_NEED");
    const values = reasons.map(({ cell }) => cell.low);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});

describe("the targets", () => {
  it("have a row each, and a state for what is not known", async () => {
    const { words, facts } = await countryIn("en", "KEN");
    const rows = render(<Targets words={words} facts={facts} adults={undefined} mapHref={mapHref} />)
      .split("<tr")
      .slice(2);
    expect(rows).toHaveLength(targets.length);
    const texts = rows.map((row) => textOf(`<tr${row}`));
    expect(texts.find((text) => text.startsWith("Everyone uses"))).toMatch(/35\.0% 2024 Limited 65\.0 points short$/);
    expect(texts.find((text) => text.startsWith("4G covers"))).toMatch(/Target met 2\.7 points short$/);
    expect(texts.find((text) => text.startsWith("More than 70%"))).toMatch(/for 2030 No data\. The figures here/);
    expect(texts.find((text) => text.startsWith("Entry-level"))).toMatch(/UN Broadband Commission, 2018, for 2025/);
  });
});

describe("the people of 15 and over", () => {
  it("stand below the targets that speak of them, with what they rest on and how sure their age is", async () => {
    const { words, facts } = await countryIn("en", "KEN");
    const use = { period: 2024, value: 35, status: "A" } as const;
    const adults = adultsToConnect(use, 40_000_000, 50_000_000, 2030);
    expect(adults.more).toBeCloseTo(50_000_000 - 14_000_000, 3);
    expect(adultsToConnect({ ...use, value: 99 }, 50_000_000, 40_000_000, 2030).more).toBe(0);
    const text = textOf(render(<Targets words={words} facts={facts} adults={adults} mapHref={mapHref} />));
    expect(text).toMatch(
      /by the UN’s projection of population \(2024 edition\), there will be 50(\.0)?\smillion people/
    );
    expect(text).toMatch(/35\.0% in 2024, holds for them, 36(\.0)?\smillion people more of that age/);
    expect(text).toContain("Which ages a survey asked differs");
  });
});

describe.each(siteLanguages)("barriers and targets in %s", (language) => {
  it("have no hole in any country", { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    const areas = await store.areas();
    for (const { code } of areas) {
      const { words, facts } = await countryIn(language, code);
      const text =
        textOf(render(<Fingerprint words={words} facts={facts} mapHref={mapHref} />)) +
        textOf(
          render(<Targets words={words} facts={facts} adults={await adultsOf(keptProspects, code)} mapHref={mapHref} />)
        );
      const hole = /undefined|NaN|null|Infinity|\[object|[{}]| ,|\(\)/.exec(text);
      if (hole) faults.push(`${code}: ${text.slice(Math.max(0, hole.index - 50), hole.index + 50)}`);
    }
    expect(areas.length).toBeGreaterThan(230);
    expect(faults).toEqual([]);
  });
});
