import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { worldOf } from "../../src/facts/drawnWorld.ts";
import { createStore } from "../../src/query/store.ts";
import { axeFindings } from "./axeFindings.ts";
import { openMapView } from "./openMapView.ts";
import { openSite, type OpenSite } from "./openSite.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** Returns the counts of a legend by the words beside them, in the order of the legend. */
const legendOf = (page: Page): Promise<readonly (readonly [string, number])[]> =>
  page
    .locator("[data-part=legend] li")
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector(".legend-label")?.textContent ?? item.children[1]?.textContent ?? "",
        Number(item.querySelector(".legend-count")?.textContent)
      ])
    );

const classesOf = (page: Page, stage: string): Promise<readonly string[]> =>
  page
    .locator(`${stage} [data-area]`)
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("class") ?? "").map((name) => name.slice(0, 2)));

const findings = (page: Page): Promise<readonly string[]> =>
  page.locator("[data-part=finding] .finding").allInnerTexts();

const sentences: Readonly<Record<string, RegExp>> = {
  en: /^Worldwide, from 2015 to 2024, of (\d+) countries whose two figures can be compared: up in (\d+) countr.*/,
  ar: /^في العالم، بين عامي 2015 و2024، من أصل (\d+) بلدًا .*ارتفاع في (\d+) بلد/
};

describe("the map of a change", () => {
  it.each([
    ["en", "light"],
    ["ar", "dark"]
  ] as const)("counts all countries once, in %s and in %s", async (language, colorScheme) => {
    const { page, faults, close } = await openMapView(site, language, "internet-use", "?from=2015&year=2024", {
      colorScheme
    });
    await page.waitForFunction(() => document.querySelectorAll("[data-part=table] thead th").length === 5);
    const [sentence = ""] = await findings(page);
    const [, compared, risen] = (sentences[language]?.exec(sentence) ?? []).map(Number);
    const legend = await legendOf(page);
    const counts = legend.map(([, count]) => count);
    expect(legend.length).toBe(10);
    const classes = counts.slice(0, 7).reduce((sum, count) => sum + count, 0);
    expect(classes).toBe(compared);
    expect(risen).toBeGreaterThan(0);
    expect(risen).toBeLessThanOrEqual(compared ?? 0);
    const [unlike = 0, missing = 0] = counts.slice(7);
    expect(unlike).toBeGreaterThan(0);
    const painted = await classesOf(page, ".map-stage");
    expect(classes + unlike + missing).toBe(painted.length);
    expect(painted.filter((name) => name === "nc").length).toBe(unlike);
    expect(painted.filter((name) => name === "nd").length).toBe(missing);
    const rows = page.locator("[data-part=table] tbody tr");
    expect(await rows.count()).toBe(painted.length);
    expect(await rows.locator("td.none").count()).toBe(unlike + missing);
    expect(await page.locator(".map-year").innerHTML()).toMatch(/2015.*2024/);
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("has ranges below zero that can be read, whose minus stands before its number in every direction", async () => {
    for (const language of ["en", "ar"]) {
      const { page, close } = await openMapView(site, language, "internet-use", "?from=2015&year=2024");
      await page.waitForFunction(() => document.querySelectorAll("[data-part=table] thead th").length === 5);
      const labels = (await legendOf(page))
        .slice(0, 7)
        .map(([label]) => label.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""));
      const limits = labels.map((label) =>
        (label.match(/[-−]?\d+/g) ?? []).map((each) => Number(each.replace("−", "-")))
      );
      expect(limits.map((each) => each.length)).toEqual([1, 2, 2, 2, 2, 2, 1]);
      const breaks = limits.slice(1).map(([low]) => low ?? NaN);
      expect(limits.slice(0, -1).map((each) => each.at(-1))).toEqual(breaks);
      expect(breaks).toEqual(breaks.toSorted((a, b) => a - b));
      expect(breaks.map((each) => -each).toReversed()).toEqual(breaks);
      for (const label of labels.slice(1, 4)) expect(label).toMatch(/ (?:to|إلى) /);
      await close();
    }
  });

  it("parts the countries: no class has half of them, however many years lie between", async () => {
    for (const from of [2000, 2010, 2020]) {
      const { page, close } = await openMapView(site, "en", "internet-use", `?from=${from}&year=2024`);
      await page.waitForFunction(() => document.querySelectorAll("[data-part=table] thead th").length === 5);
      const counts = (await legendOf(page)).slice(0, 7).map(([, count]) => count);
      expect(Math.max(...counts) / counts.reduce((sum, count) => sum + count, 0)).toBeLessThan(0.5);
      await close();
    }
  });

  it("subtracts what the table shows, and says of each country why it has no change", async () => {
    const { page, close } = await openMapView(site, "en", "internet-use", "?from=2015&year=2024");
    await page.waitForFunction(() => document.querySelectorAll("[data-part=table] thead th").length === 5);
    const rows = await page
      .locator("[data-part=table] tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)));
    const number = (text = ""): number => Number(text.replace("−", "-").replace(/[^\d.+-]/g, ""));
    for (const [before, after, change, status] of rows) {
      if (before === "") expect(status).toMatch(/^(?:not comparable|one figure or both missing)$/);
      else expect(number(change)).toBeCloseTo(number(after) - number(before), 5);
    }
    await page.locator(".map-stage").scrollIntoViewIfNeeded();
    await page.focus(".map-stage");
    await page.hover(".choropleth [data-area=BRA]");
    await page.waitForFunction(() => /^Brazil.*2015.*2024/.test(document.querySelector(".tooltip")?.textContent ?? ""));
    await close();
  });

  it("comes and goes with what it is chosen by, and the address", async () => {
    const { page, faults, close } = await openMapView(site, "en", "internet-use", "?year=2024");
    const [plain] = await findings(page);
    await page.selectOption("select[name=from]", "2015");
    await page.waitForURL(/\?year=2024&from=2015$|\?from=2015&year=2024$/);
    await page.waitForFunction(() =>
      document.querySelector(".finding")?.textContent.startsWith("Worldwide, from 2015")
    );
    await page.selectOption("select[name=from]", "none");
    await page.waitForURL(/\?year=2024$/);
    await page.waitForFunction((text) => document.querySelector(".finding")?.textContent === text, plain);
    expect((await classesOf(page, ".map-stage")).includes("nc")).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });
});

describe("a second map", () => {
  it.each([
    ["en", 1440],
    ["ar", 1440],
    ["ar", 390]
  ] as const)("stands beside the first in %s at %i pixels, each with its year", async (language, width) => {
    const { page, faults, close } = await openMapView(site, language, "internet-use", "?beside=2015&year=2024", {
      viewport: { width, height: 1000 }
    });
    await page.waitForSelector(".map-stage.beside");
    const captions = await page
      .locator(".map-stage")
      .evaluateAll((stages) => stages.map((stage) => stage.getAttribute("data-caption")));
    expect(captions).toEqual(["2024", "2015"]);
    const [later, earlier] = await Promise.all(
      [".map-stage:not(.beside)", ".map-stage.beside"].map((stage) => page.locator(stage).boundingBox())
    );
    if (!later || !earlier) throw new Error("a map is not to be seen");
    expect(Math.round(later.width)).toBe(Math.round(earlier.width));
    if (width > 720) {
      expect(later.y).toBe(earlier.y);
      expect(earlier.x < later.x).toBe(language !== "ar");
    } else expect(earlier.y).not.toBe(later.y);
    const said = await findings(page);
    expect(said.map((text) => /20\d\d/.exec(text)?.[0])).toEqual(["2015", "2024"]);
    const [first, second] = await Promise.all(
      [".map-stage:not(.beside)", ".map-stage.beside"].map((stage) => classesOf(page, stage))
    );
    expect(second?.length).toBe(first?.length);
    expect(second).not.toEqual(first);
    expect(await axeFindings(page)).toEqual([]);
    await page.selectOption("select[name=beside]", "none");
    await page.waitForSelector(".map-stage.beside", { state: "detached" });
    expect(faults).toEqual([]);
    await close();
  });

  it("has circles that stand for as much as those that say how large they are", async () => {
    const { page, close } = await openMapView(site, "en", "people-offline", "?beside=2015&year=2024");
    await page.waitForSelector(".map-stage.beside");
    const scaleOf = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? NaN);
    expect((await scaleOf(".size-legend svg")) / (await scaleOf(".map-stage.beside svg"))).toBeCloseTo(1, 1.5);
    await close();
  });

  it("has no year in the picture, which stands above it", async () => {
    const { page, close } = await openMapView(site, "en", "internet-use", "?beside=2015&year=2024");
    await page.waitForSelector(".map-stage.beside");
    expect(await page.locator(".map-year:visible").count()).toBe(0);
    await close();
  });
});

describe("circles as large as the people", () => {
  it.each([
    ["en", "dark"],
    ["ar", "light"]
  ] as const)(
    "have the area of their country's people and the colour of its figure, in %s and in %s",
    async (language, colorScheme) => {
      const { page, faults, close } = await openMapView(site, language, "internet-use", "?view=people", {
        colorScheme
      });
      await page.waitForSelector(".map-stage svg.bubble-map");
      const radii = new Map(
        await page
          .locator(".map-stage circle[data-area]")
          .evaluateAll((all) =>
            all.map((mark) => [mark.getAttribute("data-area"), Number(mark.getAttribute("r"))] as const)
          )
      );
      const { anchors } = await worldOf(createStore("data"));
      expect([...radii.keys()].filter((area) => !anchors.has(area as AreaCode))).toEqual([]);
      expect(radii.size).toBeGreaterThan(0.85 * anchors.size);
      const people = ((radii.get("NGA") ?? 0) / (radii.get("KEN") ?? 1)) ** 2;
      expect(people).toBeGreaterThan(3.5);
      expect(people).toBeLessThan(5);
      const counts = (await legendOf(page)).slice(0, 7).map(([, count]) => count);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(radii.size);
      const note = await page.locator("[data-part=finding] .basis").last().innerText();
      expect(note).toContain(String(anchors.size - radii.size));
      expect(await page.locator(".size-legend svg").count()).toBe(3);
      expect(await page.locator("[data-view=people]").getAttribute("aria-pressed")).toBe("true");
      expect(await axeFindings(page)).toEqual([]);
      await page.click("[data-view=land]");
      await page.waitForSelector(".map-stage svg.choropleth");
      expect(await page.locator(".size-legend").count()).toBe(0);
      expect(new URL(page.url()).search).toBe("");
      expect(faults).toEqual([]);
      await close();
    }
  );
});

describe("the names on a map", () => {
  const namesOn = (page: Page): Promise<readonly string[]> =>
    page.locator(".map-labels:visible text").allTextContents();

  it("are those of the largest circles, before anything runs and after a year was chosen", async () => {
    const { page, close } = await site.open("en/map/people-offline/index.html", { javaScriptEnabled: false });
    expect(await namesOn(page)).toEqual(expect.arrayContaining(["India", "Nigeria", "China"]));
    await close();
    const watched = await openMapView(site, "en", "people-offline", "?year=2005");
    await watched.page.waitForFunction(() => document.querySelectorAll(".map-labels").length === 1);
    expect(await namesOn(watched.page)).toEqual(expect.arrayContaining(["India", "China"]));
    await watched.close();
  });

  it.each(["en", "ar"])("are those of chosen countries on land, apart from each other, in %s", async (language) => {
    const { page, faults, close } = await openMapView(site, language, "internet-use", "?area=KEN~UGA~TZA~RWA~BDI");
    await page.waitForSelector(".map-labels text");
    const names = page.locator(".map-labels text");
    expect(await names.count()).toBe(5);
    const boxes = await names.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const isApart =
          a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
        expect(isApart).toBe(true);
      }
    });
    expect(faults).toEqual([]);
    await close();
  });
});
