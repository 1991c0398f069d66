import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type OpenSite } from "./openSite.ts";
import { settled } from "./settled.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const internetUse = "en/map/internet-use/index.html";
const query = (page: Page): string => new URL(page.url()).search;
const name = (page: Page): Promise<string> => page.locator(".country-panel h2").innerText();

/** Returns the middle of a country's mark on the screen. */
async function middleOf(page: Page, area: string): Promise<{ readonly x: number; readonly y: number }> {
  const mark = page.locator(`svg.choropleth [data-area=${area}]`);
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

async function press(page: Page, area: string): Promise<void> {
  const { x, y } = await middleOf(page, area);
  await page.mouse.click(x, y);
  await page.waitForFunction((code) => location.search.includes(`country=${code}`), area);
  await page.waitForSelector(".country-panel:not([hidden])");
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { id, className } = document.activeElement ?? document.body;
    return id === "" ? className : id;
  });

describe("a country beside the map", () => {
  it("opens under a click with its figures, takes the focus, and closes on Escape", async () => {
    const { page, faults, close } = await site.open(internetUse, { viewport: { width: 1280, height: 1000 } });
    await press(page, "KEN");
    expect(await name(page)).toBe("Kenya");
    const panel = page.locator(".country-panel");
    expect(await panel.locator(".panel-figure").innerText()).toMatch(/People using the Internet\s+\d+\.\d%\s+\d{4}/);
    expect(await panel.locator(".panel-place").innerText()).toMatch(/^Place \d+(–\d+)? of \d+$/);
    expect(await panel.locator(".line-chart path").count()).toBeGreaterThan(0);
    expect(await panel.locator(".panel-themes > div").count()).toBe(4);
    expect(await panel.locator("a[href$='/en/country/ken/']").count()).toBe(1);
    expect(await panel.locator("[data-slot=compare]").getAttribute("href")).toContain("KEN&indicator=internet-use");
    expect(await focused(page)).toBe("panel-name");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".country-panel", { state: "hidden" });
    expect(query(page)).toBe("");
    expect(await focused(page)).toBe("map-stage");
    expect(faults).toEqual([]);
    await close();
  });

  it("is quoted with the figure, its source and the address of the state", async () => {
    const { page, close } = await site.open(`${internetUse.replace("index.html", "")}?year=2015&country=FRA`);
    await page.waitForSelector(".country-panel:not([hidden])");
    await page.click(".country-panel summary");
    const quote = page.locator(".country-panel quote-box");
    expect(await quote.locator("blockquote").innerText()).toMatch(
      /^People using the Internet\. France: \d+\.\d% \(2015.*\)/
    );
    expect(await quote.locator("[data-slot=source]").innerText()).toContain("International Telecommunication Union");
    expect(await quote.locator("[data-slot=link]").innerText()).toMatch(/\?year=2015&country=FRA$/);
    expect(await quote.locator("button").innerText()).not.toBe("");
    expect(await focused(page)).not.toBe("panel-name");
    await close();
  });

  it("follows the year, and goes and comes with Back and Forward", async () => {
    const { page, faults, close } = await site.open(internetUse, { ownClock: true });
    await press(page, "KEN");
    const latest = await page.locator(".panel-figure").innerText();
    await settled(page);
    await page.focus("input[name=year]");
    await page.keyboard.press("Home");
    await page.waitForFunction(() => location.search.startsWith("?year="));
    await settled(page);
    expect(query(page)).toBe("?year=2000&country=KEN");
    expect(await page.locator(".panel-figure").innerText()).not.toBe(latest);
    await page.goBack();
    await settled(page);
    expect(await page.locator(".panel-figure").innerText()).toBe(latest);
    await page.goBack();
    await settled(page);
    expect(query(page)).toBe("");
    await page.waitForSelector(".country-panel", { state: "hidden" });
    await page.goForward();
    await settled(page);
    await page.waitForSelector(".country-panel:not([hidden])");
    expect(await name(page)).toBe("Kenya");
    expect(faults).toEqual([]);
    await close();
  });

  it.each(["en", "ar"])("is a sheet at the foot of a phone in %s, and closes by its button", async (language) => {
    const { page, faults, close } = await site.open(`${language}/map/internet-use/index.html`, {
      hasTouch: true,
      viewport: { width: 390, height: 780 }
    });
    const { x, y } = await middleOf(page, "KEN");
    await page.touchscreen.tap(x, y);
    const panel = page.locator(".country-panel");
    await page.waitForSelector(".country-panel:not([hidden])");
    const box = await panel.boundingBox();
    expect(box).toMatchObject({ x: 0, width: 390 });
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(780);
    expect(box?.y).toBeGreaterThan(240);
    await page.locator(".country-panel button[name=close]").tap();
    await page.waitForSelector(".country-panel", { state: "hidden" });
    expect(query(page)).toBe("");
    expect(faults).toEqual([]);
    await close();
  });

  it("hides neither the country nor half the legend, on a desk", async () => {
    const { page, close } = await site.open(internetUse, { viewport: { width: 1440, height: 900 } });
    const boxOf = (selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect());
    for (const [area, isBesideLegend] of [
      ["TCD", true],
      ["BRA", true],
      ["AUS", false]
    ] as const) {
      await page.goto(`${page.url().replace(/\?.*/, "")}?country=${area}`, { waitUntil: "networkidle" });
      await page.waitForSelector(".country-panel:not([hidden])");
      const panel = await boxOf(".country-panel");
      const mark = await boxOf(`svg.choropleth [data-area=${area}]`);
      const legend = await boxOf("[data-part=legend]");
      expect(mark.right < panel.left || mark.left > panel.right, area).toBe(true);
      expect(legend.right < panel.left, area).toBe(isBesideLegend);
      if (!isBesideLegend) expect(panel.bottom).toBeGreaterThanOrEqual(legend.bottom);
    }
    await close();
  });

  it("says so where what is known of the country does not come, and opens at the next press", async () => {
    const { page, close } = await site.open(internetUse);
    await page.route("**/oembed/*/country/*.json", (route) => route.abort());
    const { x, y } = await middleOf(page, "KEN");
    await page.mouse.click(x, y);
    await page.waitForFunction(() => (document.querySelector("[data-part=problem]")?.textContent ?? "") !== "");
    await page.unroute("**/oembed/*/country/*.json");
    await press(page, "FRA");
    expect(await name(page)).toBe("France");
    await close();
  });
});
