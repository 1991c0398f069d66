import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { progressFacts } from "../../../src/facts/progressFacts.ts";
import { keptProspects as store } from "../../fixtures/keptProspects.ts";
import { scriptMessages } from "../../../src/site/scriptMessages.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { progressTowards, type Progress } from "../../../src/stats/progress.ts";
import { Gap } from "../../../src/views/country/Gap.tsx";
import { gapLines } from "../../../src/views/country/gapLines.ts";
import { fromGapPayload, toGapPayload } from "../../../src/views/country/gapPayload.ts";
import { textOf } from "../renderFigure.tsx";
import { countryIn, links, wordsOf } from "./wordsOf.ts";

const kenya = wordsOf("en", "KEN", "income.LMC");
const target = { share: 95, year: 2030 };
const trend = { origin: 2024, values: [], last: { period: 2024, value: 35 } };
const progress: Progress = {
  latest: { period: 2024, value: 35, status: "A" },
  online: 19_700_000,
  peopleThen: 63_400_000,
  toConnect: { people: 40_500_000, perDay: 24_635, days: 1644 },
  pace: { from: 2019, to: 2024, pointsPerYear: 2.46, peoplePerDay: 4450, statuses: ["E", "A"] },
  paceRefused: undefined,
  trend,
  projected: { period: 2030, value: 52, low: 27, high: 73 },
  arrival: { expected: 2041, earliest: 2038, latest: 2046, until: 2036 }
};
const line = (id: string, more: Partial<Progress> = {}) =>
  gapLines(kenya, { ...progress, ...more }, target, { start: "2026-07", lastPopulation: 2024 }).find(
    (each) => each.id === id
  )?.text;

describe("the gap in people", () => {
  it("is told a day and in all, with its sum", () => {
    expect(line("people")).toBe(
      "For 95% of people in Kenya to be online by the end of 2030, 40.5\u00a0million people would have to come online: 24,600 every day."
    );
    expect(line("formula")).toContain("÷ 1,644 days from July 2026");
  });

  it("is none where the target is reached, or the year is over", () => {
    const reached = { arrival: "reached", latest: { period: 2024, value: 96, status: "E" } } as const;
    expect(line("people", reached)).toBe("By the latest figure, 96.0% in 2024 (estimate), 95% in Kenya is reached.");
    expect(line("formula", reached)).toBeUndefined();
    expect(line("projected", reached)).toBeUndefined();
    expect(line("people", { toConnect: undefined })).toContain("lies before the date of the data");
  });

  it("tells the pace with its flags, a fall as one, and why there is none", () => {
    expect(line("pace")).toBe(
      "From 2019 (estimate) to 2024, 4,450 a day came online in Kenya: +2.5 percentage points a year."
    );
    expect(line("pace", { pace: { ...progress.pace!, peoplePerDay: -120, pointsPerYear: -0.4 } })).toContain(
      "became fewer, by 120 a day: −0.4 percentage points"
    );
    expect(line("pace", { pace: undefined })).toContain("cannot be said");
  });

  it("needs nobody where fewer people than today suffice", () => {
    const text = line("people", { toConnect: { people: 0, perDay: 0, days: 1644 } });
    expect(text).toContain("nobody more would have to come online");
  });

  it("names no year beyond those tested", () => {
    const arrival = (expected?: number, earliest?: number, latest?: number) =>
      line("arrival", { arrival: { expected, earliest, latest, until: 2036 } });
    expect(arrival(2041, 2038, 2046)).toMatch(
      /reaches 95% in 2041\. .* between 2038 and 2046 in at least four cases out of five\.$/
    );
    expect(arrival(2025, 2025, 2029)).toMatch(
      /may have reached 95% already, in 2025, .* between 2025 and 2029 in at least four cases out of five\.$/
    );
    expect(arrival(2041, 2038)).toMatch(/in 2041\. .* begins in 2038 and has not ended by 2036, the last/);
    expect(arrival(2026, 2023)).toMatch(
      /may have reached 95% already, in 2026, .* begins in 2023 and has not ended by 2036, the last/
    );
    expect(arrival(undefined, 2038)).toMatch(/does not reach 95% by 2036, .* begins in 2038\.$/);
    expect(arrival()).toMatch(/does not reach 95% by 2036, .* nor does the range .* begin by then\.$/);
  });

  it("gives no share for a year beyond those tested", () => {
    expect(line("projected")).toBe("For 2030, the trend gives 52%, with a range of 27–73%.");
    expect(line("projected", { projected: undefined })).toBe(
      "For 2030, there is no projection: the test on the past reaches no further than 2036."
    );
    expect(line("projected", { projected: undefined, arrival: undefined })).toBeUndefined();
  });

  it("says why there is no projection", () => {
    const refused = (
      refusal: "few-measurements" | "old-measurement" | "untested",
      measured: number,
      lastMeasured?: number
    ) => line("arrival", { arrival: undefined, trend: { refusal, measured, lastMeasured } });
    expect(refused("few-measurements", 2, 2019)).toContain("there were 2 figures of a survey, the last of 2019");
    expect(refused("old-measurement", 4, 2018)).toContain("of 2018, is too old");
    expect(refused("untested", 4, 2024)).toContain("too few countries like it have been surveyed again");
    expect(refused("few-measurements", 0)).toContain("they hold no figure of a survey since 2000");
  });
});

describe.each(siteLanguages)("the gap of every country in %s", (language) => {
  it("has no hole, and is the same from the payload, for any target", { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    let counted = 0;
    for (const { code } of await store.areas()) {
      const { words, facts: country } = await countryIn(language, code);
      const facts = await progressFacts(store, code);
      const html = render(
        <Gap words={words} country={country} facts={facts} messages={scriptMessages(language, "gap")} links={links} />
      );
      const text = textOf(html.replace(/<script.*?<\/script>/s, ""));
      const hole = /undefined|NaN|null|Infinity|\[object|[{}]| ,|\(\)/.exec(text);
      if (hole) faults.push(`${code}: ${text.slice(Math.max(0, hole.index - 50), hole.index + 50)}`);
      const read = fromGapPayload(
        JSON.parse(JSON.stringify(toGapPayload(words, facts, scriptMessages(language, "gap")))) as ReturnType<
          typeof toGapPayload
        >
      );
      for (const chosen of [target, { share: 60, year: 2027 }, { share: 99, year: 2049 }]) {
        const built = progressTowards(facts, chosen);
        if (!built) continue;
        counted += 1;
        expect(gapLines(read.words, progressTowards(read.facts, chosen)!, chosen, read.facts)).toEqual(
          gapLines(words, built, chosen, facts)
        );
      }
    }
    expect(faults).toEqual([]);
    expect(counted).toBeGreaterThan(600);
  });
});
