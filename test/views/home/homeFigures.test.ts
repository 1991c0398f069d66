import { describe, expect, it } from "vitest";
import { keptStore } from "../../fixtures/keptRelease.ts";
import { changeOfWorld } from "../../../src/facts/changesOfUse.ts";
import { useByArea, usedInSums } from "../../../src/facts/internetUse.ts";
import { homeFigures, type HomeData } from "../../../src/views/home/homeFigures.ts";
import type { Slice } from "../../../src/model/slice.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

const store = keptStore;

async function firstSlice(id: IndicatorId): Promise<Slice> {
  return (await store.slices(id))[0]!;
}

async function keptData(): Promise<HomeData> {
  return {
    use: await useByArea(store),
    used: await usedInSums(store),
    populationOf: await store.population(),
    changeOf: await changeOfWorld(store),
    basket: await firstSlice("data-only-mobile-basket"),
    skills: await firstSlice("ict-skills"),
    daily: await firstSlice("daily-use-among-users")
  };
}

describe("homeFigures", () => {
  it("has the sum of the newest year, over all and over whom can be compared, and China's break", async () => {
    const figures = homeFigures(await keptData());
    const { people, measured, estimated, carried } = figures.newest;
    expect(people).toBeCloseTo(measured + estimated + carried, 0);
    expect(figures.before - figures.beforeComparable).toBeGreaterThan(3e8);
    expect(figures.leftOut).toBeGreaterThan(0);
    expect([figures.chinaBefore, figures.chinaAfter].map(Math.round)).toEqual([76, 91]);
    expect(figures.recentFrom).toBe(figures.newest.period - 5);
  });

  it("counts the countries with skills as the map beside the sentence does, those without a population too", async () => {
    const data = await keptData();
    const inSums = data.skills.latestSummary?.areas ?? 0;
    expect(homeFigures(data).skillAreas).toBe(data.skills.series.length);
    expect(data.skills.series.length).toBeGreaterThan(inSums);
  });

  it("says what is missing rather than print it", async () => {
    const data = await keptData();
    expect(() => homeFigures({ ...data, use: new Map() })).toThrow("no sum of people offline");
    const withoutChina = new Map([...data.use].filter(([area]) => area !== "CHN"));
    expect(() => homeFigures({ ...data, use: withoutChina })).toThrow("no figure of Internet use for CHN 2022");
    const empty = { ...data.basket, summaries: data.basket.summaries.map(() => undefined) };
    expect(() => homeFigures({ ...data, basket: empty })).toThrow("data-only-mobile-basket: no figure for the world");
    expect(() => homeFigures({ ...data, skills: { ...data.skills, latestSummary: undefined } })).toThrow("ict-skills");
  });
});
