import { describe, expect, it } from "vitest";
import { unionBounds, unlistedShare } from "../../src/stats/languageBounds.ts";
import { contentCoverage, effectiveArticles } from "../../src/stats/languageCoverage.ts";
import { bestDepth, depthBand, useByBand } from "../../src/stats/languageDepth.ts";

/** A fixed sequence of numbers from 0 to 1 (Park and Miller, 1988), so that a failure can be repeated. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const random = randomNumbers(20260110);
const cases = Array.from({ length: 300 }, () =>
  Array.from({ length: 1 + Math.floor(random() * 6) }, () => ({
    share: 100 * random() ** 2,
    articles: random() < 0.3 ? undefined : Math.round(200_000 * random()),
    depth: random() < 0.3 ? undefined : 1000 * random() ** 3
  }))
);

describe("the bounds of a union", () => {
  it("lie between the largest share and the sum", () => {
    expect(unionBounds([33, 32, 6])).toEqual({ low: 33, high: 71 });
    expect(unionBounds([76, 66, 39])).toEqual({ low: 76, high: 100 });
    expect(unionBounds([])).toEqual({ low: 0, high: 0 });
  });

  it("leave room for people whose language is not listed, above only", () => {
    expect(unlistedShare([17, 13])).toBe(70);
    expect(unlistedShare([76, 66])).toBe(0);
    expect(unionBounds([], 30)).toEqual({ low: 0, high: 30 });
    expect(unionBounds([78], 22)).toEqual({ low: 78, high: 100 });
  });
});

describe("the coverage of content", () => {
  it("counts languages at or above the threshold", () => {
    const ethiopia = [
      { share: 33, articles: 15_458 },
      { share: 32, articles: 1962 },
      { share: 6, articles: undefined }
    ];
    expect(contentCoverage(ethiopia, 10_000, 0)).toEqual({ low: 33, high: 33 });
    expect(contentCoverage(ethiopia, 15_458, 0).low).toBe(33);
    expect(contentCoverage(ethiopia, 100_000, 0)).toEqual({ low: 0, high: 0 });
  });

  it("caps an edition at 1,000 articles for each active user and leaves out those that a program made", () => {
    expect(effectiveArticles({ articles: 101_444, activeUsers: 73, botMade: false })).toBe(73_000);
    expect(effectiveArticles({ articles: 15_458, activeUsers: 86, botMade: false })).toBe(15_458);
    expect(effectiveArticles({ articles: 6_115_852, activeUsers: 192, botMade: true })).toBeUndefined();
  });

  it("has a low that is not above its high, falls with the threshold, and never falls with another language", () => {
    expect(cases).toHaveLength(300);
    for (const languages of cases) {
      const unlisted = unlistedShare(languages.map(({ share }) => share));
      const low = contentCoverage(languages, 10_000, unlisted);
      const high = contentCoverage(languages, 100_000, unlisted);
      expect(low.low).toBeLessThanOrEqual(low.high);
      expect(low.high).toBeLessThanOrEqual(100);
      expect(high.low).toBeLessThanOrEqual(low.low);
      expect(high.high).toBeLessThanOrEqual(low.high);
      const more = contentCoverage([...languages, { share: 12, articles: 50_000 }], 10_000, unlisted);
      expect(more.low).toBeGreaterThanOrEqual(low.low);
      expect(more.high).toBeGreaterThanOrEqual(low.high);
    }
  });
});

describe("the depth of the best language", () => {
  it("is where half of the people are reached", () => {
    const switzerland = [
      { share: 76, depth: 978 },
      { share: 39, depth: 327 },
      { share: 15, depth: 797 }
    ];
    expect(bestDepth(switzerland)).toEqual({ low: 978, high: 978 });
    const india = [
      { share: 41, depth: 9 },
      { share: 8, depth: 9.2 },
      { share: 6, depth: 12.8 }
    ];
    expect(bestDepth(india)).toEqual({ low: 0, high: 9 });
  });

  it("is not known where the languages of half of the people are not detected", () => {
    expect(bestDepth([{ share: 95, depth: undefined }])).toBeUndefined();
    expect(
      bestDepth([
        { share: 95, depth: undefined },
        { share: 10, depth: 500 }
      ])
    ).toBeUndefined();
  });

  it("has a low that is not above its high, and never falls with another language", () => {
    const known = cases.flatMap((languages) => {
      const depth = bestDepth(languages);
      return depth ? [{ languages, depth }] : [];
    });
    expect(known.length).toBeGreaterThan(50);
    for (const { languages, depth } of known) {
      expect(depth.low).toBeLessThanOrEqual(depth.high);
      const more = bestDepth([...languages, { share: 30, depth: 100 }])!;
      expect(more.low).toBeGreaterThanOrEqual(depth.low);
      expect(more.high).toBeGreaterThanOrEqual(depth.high);
    }
  });
});

describe("the use of languages by band", () => {
  it("puts a depth on a border into the deeper band", () => {
    expect([300, 299.9, 30, 3, 2.9, 0].map(depthBand)).toEqual(["GE300", "30T300", "30T300", "3T30", "LT3", "LT3"]);
    expect(depthBand(undefined)).toBe("NOT_DETECTED");
  });

  it("normalises the shares to their sum", () => {
    const use = useByBand([
      { share: 120, depth: 500 },
      { share: 60, depth: 2 },
      { share: 20, depth: undefined }
    ]);
    expect(use).toEqual({ GE300: 60, "30T300": 0, "3T30": 0, LT3: 30, NOT_DETECTED: 10 });
    expect(useByBand([])).toBeUndefined();
    expect(useByBand([{ share: 0, depth: 5 }])).toBeUndefined();
  });

  it("sums to 100", () => {
    for (const languages of cases) {
      const use = useByBand(languages)!;
      expect(Object.values(use).reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 9);
    }
  });
});
