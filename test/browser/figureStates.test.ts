import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";
import { settled } from "./settled.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const internetUse = "en/map/internet-use/index.html";
const dailyUse = "en/map/daily-use-among-users/index.html";
const figures = "**/data/**/*.json";

const query = (page: Page): string => new URL(page.url()).search;
const problem = (page: Page): Promise<string | null> => page.locator("p[data-part=problem]").textContent();
const tooltip = (page: Page) => page.locator(".map-stage .tooltip");

/** Returns the class of each area of the map. */
function picture(page: Page): Promise<readonly string[]> {
  return page
    .locator("svg.choropleth [data-area]")
    .evaluateAll((marks) =>
      marks.map((mark) => `${mark.getAttribute("data-area") ?? ""} ${mark.getAttribute("class") ?? ""}`)
    );
}

describe("an address that was shared", () => {
  it("opens its year, group, order and country", async () => {
    const { page, faults, close } = await site.open(dailyUse, { ownClock: true });
    const built = await picture(page);
    await page.goto(`${site.urlOf(dailyUse)}?year=2023&sex=F&area=ITA&sort=name`, { waitUntil: "networkidle" });
    await settled(page);
    expect(await page.locator("select[name=sex]").inputValue()).toBe("F");
    expect(await page.locator(".figure-controls output").textContent()).toMatch(/^2023 \(\d+ of \d+ have a figure\)$/);
    expect(await page.locator("[data-part=finding] .group").textContent()).toBe("Women");
    expect(await page.locator("[data-sort=name]").locator("..").getAttribute("aria-sort")).toBe("ascending");
    expect(await tooltip(page).textContent()).toMatch(/^Italy: [\d.]+% \(2023/);
    expect(await page.locator(".map-stage .focus").count()).toBe(1);
    expect(await picture(page)).not.toEqual(built);
    expect(await page.locator("[data-part=table] tbody tr").count()).toBe(built.length);
    expect(faults).toEqual([]);
    await close();
  });

  it("names in Arabic and French what it shows", async () => {
    for (const language of ["fr", "ar"]) {
      const { page, faults, close } = await site.open(dailyUse.replace("en/", `${language}/`), { ownClock: true });
      const before = await page.locator("[data-part=finding]").textContent();
      await page.selectOption("select[name=location]", "RUR");
      await page.waitForFunction(() => location.search === "?location=RUR");
      await settled(page);
      const after = await page.locator("[data-part=finding]").textContent();
      expect(after).not.toBe(before);
      expect(after).not.toMatch(/undefined|\{|Women|countries/);
      expect(faults).toEqual([]);
      await close();
    }
  });
});

describe("dimensions", () => {
  it("go back to their totals where the combination was never published", async () => {
    const { page, faults, close } = await site.open(dailyUse, { ownClock: true });
    await page.selectOption("select[name=location]", "RUR");
    await page.waitForFunction(() => location.search === "?location=RUR");
    await page.selectOption("select[name=sex]", "F");
    await page.waitForFunction(() => location.search === "?sex=F");
    expect(await page.locator("select[name=location]").inputValue()).toBe("_T");
    expect(await page.locator("select[name=sex]").inputValue()).toBe("F");
    expect(faults).toEqual([]);
    await close();
  });
});

describe("figures that come late or not at all", () => {
  it("leave the old picture, and mark the figure as busy until they come", async () => {
    const { page, faults, close } = await site.open(dailyUse, { ownClock: true });
    const before = await picture(page);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(figures, async (route) => {
      await held;
      await route.continue();
    });
    await page.selectOption("select[name=sex]", "F");
    await page.waitForSelector("indicator-figure[aria-busy=true]");
    expect(await picture(page)).toEqual(before);
    expect(query(page)).toBe("");
    release();
    await page.waitForFunction(() => location.search === "?sex=F");
    expect(await page.locator("indicator-figure[aria-busy]").count()).toBe(0);
    expect(await picture(page)).not.toEqual(before);
    expect(faults).toEqual([]);
    await close();
  });

  it("show the last choice, whichever comes first", async () => {
    const { page, close } = await site.open(dailyUse, { ownClock: true });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/sex-F.json", async (route) => {
      await held;
      await route.continue();
    });
    const late = page.waitForEvent("requestfinished", (request) => request.url().endsWith("/sex-F.json"));
    await page.selectOption("select[name=sex]", "F");
    await page.selectOption("select[name=sex]", "M");
    await page.waitForFunction(() => location.search === "?sex=M");
    release();
    await late;
    await settled(page);
    expect(query(page)).toBe("?sex=M");
    expect(await page.locator("[data-part=finding] .group").textContent()).toBe("Men");
    expect(await page.locator("select[name=sex]").inputValue()).toBe("M");
    await close();
  });

  it.each([
    ["the line is cut", undefined],
    ["the host answers 503", { status: 503, body: "busy" }],
    [
      "the host answers with a page",
      { status: 200, contentType: "text/html", body: "<!DOCTYPE html><title>Sorry</title>" }
    ],
    ["half of them comes", { status: 200, contentType: "application/json", body: '{"indicator":"daily-use' }]
  ])("say so where %s, stay as they were, and can be asked for again", async (_, answer) => {
    const { page, close } = await site.open(dailyUse, { ownClock: true });
    const before = await picture(page);
    await page.route(figures, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.selectOption("select[name=sex]", "F");
    await page.waitForFunction(() => (document.querySelector("p[data-part=problem]")?.textContent ?? "") !== "");
    expect(await problem(page)).toContain("could not be fetched");
    expect(await picture(page)).toEqual(before);
    expect(query(page)).toBe("");
    expect(await page.locator("select[name=sex]").inputValue()).toBe("_T");
    expect(await page.locator("indicator-figure[aria-busy]").count()).toBe(0);
    await page.unroute(figures);
    await page.selectOption("select[name=sex]", "F");
    await page.waitForFunction(() => location.search === "?sex=F");
    expect(await problem(page)).toBe("");
    expect(await picture(page)).not.toEqual(before);
    await close();
  });

  it("stop the years from playing", async () => {
    const { page, close } = await site.open(internetUse, { ownClock: true });
    await page.route(figures, (route) => route.abort());
    await page.click("button[name=play]");
    await page.waitForFunction(() => (document.querySelector("p[data-part=problem]")?.textContent ?? "") !== "");
    expect(await page.locator("button[name=play]").textContent()).toBe("Play");
    expect(await page.locator(".figure-controls output").textContent()).toBe("latest figure of each country");
    await close();
  });
});

describe("the reader's place", () => {
  it("is kept while the figure is drawn anew", async () => {
    const { page, close } = await site.open(dailyUse, { ownClock: true });
    await page.click("#table > summary");
    await page.locator("[data-part=table] caption").scrollIntoViewIfNeeded();
    await page.focus("[data-sort=name]");
    const top = () =>
      page.evaluate(() => document.querySelector("[data-part=table]")?.getBoundingClientRect().top ?? NaN);
    const [scroll, place] = [await page.evaluate(() => scrollY), await top()];
    expect(scroll).toBeGreaterThan(300);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search === "?sort=name");
    await settled(page);
    expect(Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThan(2);
    expect(Math.abs((await top()) - place)).toBeLessThan(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-sort"))).toBe("name");
    await close();
  });

  it("is not overrun by years that play on after going back", async () => {
    const { page, close } = await site.open(internetUse, { ownClock: true });
    await page.focus("input[name=year]");
    await page.keyboard.press("Home");
    await page.waitForFunction(() => location.search === "?year=2000");
    await settled(page);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.search === "?year=2001");
    await page.click("button[name=play]");
    await settled(page, 900);
    expect(await page.locator(".figure-controls output").textContent()).toMatch(/^200[2-9]$/);
    await page.goBack();
    await page.waitForFunction(() => location.search === "?year=2000");
    await settled(page, 2000);
    expect(query(page)).toBe("?year=2000");
    expect(await page.locator(".figure-controls output").textContent()).toBe("2000");
    expect(await page.locator("button[name=play]").textContent()).toBe("Play");
    await close();
  });
});

describe("steps in quick succession", () => {
  it("are one step back", async () => {
    const { page, close } = await site.open(internetUse, { ownClock: true });
    // Time stands still while the keys are pressed, however slow the machine is.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
    await page.focus("input[name=year]");
    for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await page.waitForFunction(() => location.search === "?year=2003");
    await page.goBack();
    await page.waitForFunction(() => location.search === "");
    await settled(page);
    expect(await page.locator(".figure-controls output").textContent()).toBe("latest figure of each country");
    await close();
  });
});

describe("play", () => {
  it("is not offered to those who want less motion", async () => {
    const still = await site.open(internetUse, { reducedMotion: "reduce" });
    expect(await still.page.locator("button[name=play]").isVisible()).toBe(false);
    expect(await still.page.locator("input[name=year]").isVisible()).toBe(true);
    await still.close();
    const { page, close } = await site.open(internetUse, { ownClock: true });
    expect(await page.locator("button[name=play]").isVisible()).toBe(true);
    await close();
  });

  it("ends on the last year, which then stands in the address", async () => {
    const { page, close } = await site.open("en/map/data-only-mobile-basket/index.html", { ownClock: true });
    await page.click("button[name=play]");
    await settled(page, 60_000);
    await page.waitForFunction(() => location.search === "?year=2025");
    expect(await page.locator("button[name=play]").textContent()).toBe("Play");
    await close();
  });
});

describe("the search", () => {
  it("lists what it finds, moves by arrows, and closes on Escape", async () => {
    const { page, close } = await site.open(internetUse, { ownClock: true });
    const field = page.locator("#search-area");
    await field.fill("guinea");
    const options = page.locator("area-search [role=option]");
    await options.first().waitFor();
    expect(await options.count()).toBeGreaterThanOrEqual(3);
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    const active = () => page.locator("[role=option][aria-selected=true]").textContent();
    const first = await active();
    await field.press("ArrowDown");
    expect(await active()).not.toBe(first);
    await field.press("ArrowUp");
    expect(await active()).toBe(first);
    await field.press("Escape");
    expect(await options.count()).toBe(0);
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    await field.fill("zzz");
    await page.locator(".search-status", { hasText: "Nothing here has that name, nor one like it." }).waitFor();
    await field.fill("phillipines");
    await expect.poll(active).toBe("Philippines");
    await close();
  });

  it("chooses by mouse, also a country that has no bubble", async () => {
    const { page, faults, close } = await site.open("en/map/people-offline/index.html");
    await page.locator("#search-area").fill("tokelau");
    await page.locator("area-search [role=option]").first().click();
    await page.waitForFunction(() => location.search === "?area=TKL");
    await page.waitForFunction(() => document.querySelector(".tooltip")?.textContent === "Tokelau: no data");
    expect(await tooltip(page).isVisible()).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await tooltip(page).textContent()).not.toContain("Tokelau");
    expect(faults).toEqual([]);
    await close();
  });
});

describe("the map under a finger", () => {
  it("lets go of a country when the sea is touched", async () => {
    const { page, close } = await site.open(internetUse, { hasTouch: true, viewport: { width: 390, height: 780 } });
    const map = page.locator("svg.choropleth");
    await map.scrollIntoViewIfNeeded();
    await page.locator("svg.choropleth [data-area=DZA]").tap();
    await tooltip(page).waitFor({ state: "visible" });
    const box = await map.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 3, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await tooltip(page).waitFor({ state: "hidden" });
    await close();
  });
});
