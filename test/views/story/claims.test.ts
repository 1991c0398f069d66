import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/views/story/fact.ts";
import { plainFact } from "../../../src/views/story/fact.ts";
import { affordabilityFacts, mobilePrices } from "../../../src/views/story/affordability/facts.ts";
import {
  boundsByThreshold,
  contentFacts,
  publishedBounds,
  worldBounds
} from "../../../src/views/story/content/facts.ts";
import { internetWeWantFacts } from "../../../src/views/story/internetWeWant/facts.ts";
import { activityGaps, skillsFacts } from "../../../src/views/story/skills/facts.ts";
import { areasWhere, peopleIn, valueOf } from "../../../src/views/story/storyData.ts";
import { networkGap, unconnectedFacts } from "../../../src/views/story/unconnected/facts.ts";
import { regions } from "../../../src/model/area.ts";
import { data } from "./readStories.ts";

/** What the words claim beside their numbers: where new data break one of these, the sentence has to be written anew. */
const number = (facts: Facts, name: string): number => Number(plainFact(facts[name]!));

describe("what the words claim still holds", () => {
  it("of the unconnected", () => {
    const facts = unconnectedFacts(data);
    const [first] = facts.first?.kind === "areas" ? facts.first.areas : [];
    expect(first?.value, "most are online in the country with the most people offline").toBeGreaterThan(50);
    expect(number(facts, "manyShare"), "more than half live where most are online").toBeGreaterThan(50);
    expect(number(facts, "africaNow") / number(facts, "africaBefore"), "as many as ten years before").toBeCloseTo(1, 1);
    const { areas } = networkGap(data, number(facts, "year"));
    for (const region of regions) {
      const group = areasWhere(data, (area) => area.region === region);
      const own = areas.filter(({ area }) => group.has(area));
      const [covered, uncovered] = (["covered", "uncovered"] as const).map((part) =>
        own.reduce((sum, each) => sum + each[part], 0)
      );
      expect(covered, `most are covered in ${region}`).toBeGreaterThan(uncovered!);
    }
  });

  it("of prices", () => {
    const facts = affordabilityFacts(data);
    const dear = [...mobilePrices(data).shares.values()]
      .filter((figure) => valueOf(figure) > 5)
      .map(({ area }) => area);
    const africa = areasWhere(data, ({ region }) => region === "SSF");
    const inAfrica = peopleIn(
      data,
      dear.filter((area) => africa.has(area))
    );
    expect(inAfrica / peopleIn(data, dear), "most are in sub-Saharan Africa").toBeGreaterThan(0.5);
    expect(number(facts, "low"), "the poorer, the larger the share").toBeGreaterThan(number(facts, "high"));
    expect(number(facts, "lowDollars"), "the poorer, the fewer dollars").toBeLessThan(number(facts, "highDollars"));
    const fall = (group: "Low" | "Mid"): number =>
      number(facts, `fixed${group}From`) - number(facts, `fixed${group}To`);
    expect(fall("Low"), "falls fastest where it was highest").toBeGreaterThan(fall("Mid"));
    expect(number(facts, "fixedLowTo"), "far from cheap").toBeGreaterThan(10);
  });

  it("of skills", () => {
    const facts = skillsFacts(data);
    const world = [...data.population(data.populationYear).values()].reduce((sum, people) => sum + people, 0);
    expect(number(facts, "neverPeople"), "more than half of the world").toBeGreaterThan(world / 2);
    expect(plainFact(facts.rare!), "safety comes last").toBe("SAFETY");
    expect(plainFact(facts.common!), "sending a message comes first").toBe("COMMUNICATION");
    const lead = activityGaps(data).map(
      ({ activity, gaps }) => [activity, gaps.filter(({ men, women }) => men > women).length / gaps.length] as const
    );
    expect(
      lead.every(([, share]) => share > 0.5),
      "men lead in most countries"
    ).toBe(true);
    expect(number(facts, "oldTo"), "one survey ended before the other began").toBeLessThan(number(facts, "from"));
  });

  it("of languages", () => {
    const facts = contentFacts(data);
    expect(number(facts, "hundredLow") - number(facts, "threeLow"), "the cliff").toBeGreaterThan(10);
    expect(number(facts, "hundredHigh") - number(facts, "threeHigh"), "the cliff").toBeGreaterThan(10);
    expect(number(facts, "declaration"), "more declarations than support").toBeGreaterThan(number(facts, "platform"));
  });

  it("of the paper", () => {
    const facts = internetWeWantFacts(data);
    expect(number(facts, "lastEvents"), "more shutdowns").toBeGreaterThan(number(facts, "firstEvents"));
    expect(number(facts, "lastCountries"), "in more countries").toBeGreaterThan(number(facts, "firstCountries"));
    expect(number(facts, "moreCrime"), "more laws on crime").toBeGreaterThan(0);
  });
});

const noEdition = { botMade: false, wikipediaArticles: undefined, wikipediaActiveUsers: undefined } as const;

describe("the share of people at a threshold of articles", () => {
  it.each([
    ["local-content-coverage-10k" as const, 10_000],
    ["local-content-coverage-100k" as const, 100_000]
  ])("is that of the published measure %s", (indicator, threshold) => {
    // The kept release is from before the editions of programs were unknown: they counted as none.
    const languages = data.languages.map((each) => (each.botMade ? { ...each, ...noEdition } : each));
    const published = worldBounds(data, publishedBounds(data, indicator));
    const computed = boundsByThreshold({ ...data, languages }).find((each) => each.threshold === threshold)!;
    expect(computed.low).toBeCloseTo(published.low, 9);
    expect(computed.high).toBeCloseTo(published.high, 9);
  });
});
