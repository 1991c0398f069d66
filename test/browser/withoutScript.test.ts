import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteLanguages } from "../../src/model/language.ts";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";

describe("without JavaScript", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site.close();
  });

  it.each(siteLanguages)("an indicator's page in %s shows the map and every area's figure", async (language) => {
    const { page, faults, close } = await site.open(`${language}/map/internet-use/index.html`, {
      javaScriptEnabled: false
    });
    const map = page.locator("svg.choropleth").first();
    expect(await map.isVisible()).toBe(true);
    const box = await map.boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(600);
    expect(await map.locator("[data-area]").count()).toBeGreaterThanOrEqual(217);
    const rows = page.locator("#table tbody tr");
    expect(await rows.count()).toBeGreaterThanOrEqual(217);
    expect(await rows.first().isVisible()).toBe(false);
    await page.click("#table > summary");
    expect(await rows.first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it("leads from the first page to an indicator and to a country by links alone", async () => {
    const { page, close } = await site.open("index.html", { javaScriptEnabled: false });
    await page.locator("a[hreflang=fr]").first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/fr\/$/);
    await page.locator("a[href*='/fr/map/']").first().click();
    await page.waitForURL(/\/fr\/map\//);
    await page.goto(site.urlOf("fr/map/internet-use/index.html"));
    await page.click("#table > summary");
    await page.locator("table a[href*='/fr/country/ken/']").first().click();
    await page.waitForURL(/\/fr\/country\/ken\//);
    expect(await page.locator("h1").textContent()).toContain("Kenya");
    await close();
  });

  it("offers no control that would do nothing", async () => {
    const { page, close } = await site.open("en/map/internet-use/index.html", { javaScriptEnabled: false });
    const controls = page.locator(".figure-controls input, .figure-controls button, .figure-controls select");
    const live = await controls.evaluateAll((all) => all.filter((each) => !each.matches(":disabled")).length);
    expect(live).toBe(0);
    await close();
  });
});
