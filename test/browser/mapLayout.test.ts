import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteLanguages } from "../../src/model/language.ts";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";

describe("the page of a map", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site.close();
  });

  const boxOf = async (page: Awaited<ReturnType<OpenSite["open"]>>["page"], selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not to be seen`);
    return box;
  };

  it.each(["internet-use", "people-offline"])("gives %s the width of a window of 1440 pixels", async (id) => {
    const { page, close } = await site.open(`en/map/${id}/index.html`, { viewport: { width: 1440, height: 900 } });
    const map = await boxOf(page, ".map-stage svg");
    expect(map.width).toBeGreaterThanOrEqual(1300);
    expect(map.height).toBeGreaterThanOrEqual(600);
    expect(map.y).toBeLessThan(300);
    const legend = await boxOf(page, "[data-part=legend]");
    expect(legend.y).toBeLessThan(map.y + map.height);
    expect(legend.x + legend.width).toBeLessThan(map.x + 0.28 * map.width);
    await close();
  });

  it.each(siteLanguages)(
    "has the map whole in the first screen of a phone in %s, its middle first",
    async (language) => {
      const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
      const { page, close } = await site.open(`${language}/map/internet-use/index.html`, phone);
      const view = await boxOf(page, ".map-view");
      const map = await boxOf(page, ".map-stage svg");
      expect(view.height).toBeGreaterThanOrEqual(300);
      expect(view.y + view.height).toBeLessThan(844);
      expect(view.width).toBe(390);
      const middle = map.x + map.width / 2 - (view.x + view.width / 2);
      expect(Math.abs(middle)).toBeLessThan(4);
      const sentence = await boxOf(page, ".finding");
      expect(sentence.y).toBeLessThan(view.y);
      expect((await boxOf(page, ".basis")).y).toBeGreaterThan(view.y + view.height);
      await close();
    }
  );

  it("lets a phone move the map to its edges", async () => {
    const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
    const { page, close } = await site.open("en/map/internet-use/index.html", phone);
    const view = await boxOf(page, ".map-view");
    const edges = [
      { by: -1000, area: "PYF" },
      { by: 1000, area: "NZL" }
    ];
    await page.mouse.move(view.x + view.width / 2, view.y + view.height / 2);
    for (const { by, area } of edges) {
      const isSeen = async (): Promise<boolean> => {
        const { x, width } = await boxOf(page, `.map-stage svg [data-area=${area}]`);
        return x >= view.x && x + width <= view.x + view.width;
      };
      expect(await isSeen(), area).toBe(false);
      // Within the first second the map is held at its middle.
      const isReached = (): Promise<boolean> => page.mouse.wheel(by, 0).then(isSeen);
      await expect.poll(isReached, { timeout: 5000, message: area }).toBe(true);
    }
    await close();
  });

  it("covers no mark with its legend, from 1300 pixels on", async () => {
    const { page, close } = await site.open("en/map/local-content-coverage-10k/index.html", {
      viewport: { width: 1300, height: 900 }
    });
    const legend = await boxOf(page, "[data-part=legend]");
    const covered = await page.evaluate(({ x, y, width, height }) => {
      const marks = [...document.querySelectorAll<SVGElement>(".map-stage .points [data-area]")];
      return marks.flatMap((mark) => {
        const box = mark.getBoundingClientRect();
        const inside = box.right > x && box.left < x + width && box.bottom > y && box.top < y + height;
        return inside ? [mark.dataset["area"]] : [];
      });
    }, legend);
    expect(covered).toEqual([]);
    await close();
  });

  it.each([
    ["en/map/people-offline/", 320],
    ["ar/map/people-offline/", 390],
    ["en/map/people-offline/?region=mea", 390],
    ["fr/map/population/", 768],
    ["en/map/people-offline/", 1440],
    ["en/unconnected/", 390],
    ["en/unconnected/", 1280],
    ["en/embed/map/people-offline/", 640],
    ["en/embed/map/people-offline/", 1000]
  ])("draws what sizes stand for as large as the map has them, in %s at %i pixels", async (address, width) => {
    const [path = "", query = ""] = address.split("?");
    const { page, close } = await site.open(`${path}index.html`, { viewport: { width, height: 600 } });
    if (query !== "") await page.goto(`${page.url()}?${query}`, { waitUntil: "networkidle" });
    const scales = await page.evaluate(() => {
      const scaleOf = (svg: SVGSVGElement | null): number => svg?.getScreenCTM()?.a ?? NaN;
      const circles = [...document.querySelectorAll<SVGSVGElement>(".size-legend svg")];
      return {
        map: scaleOf(document.querySelector(".map-stage svg.bubble-map")),
        legend: circles.filter((svg) => svg.getClientRects().length > 0).map(scaleOf)
      };
    });
    expect(scales.legend.length).toBe(3);
    for (const scale of scales.legend) expect(scale / scales.map).toBeCloseTo(1, 1.5);
    await close();
  });

  it.each(siteLanguages)("has the menu beside the name of the site on the narrowest phone in %s", async (language) => {
    const { page, close } = await site.open(`${language}/index.html`, { viewport: { width: 320, height: 640 } });
    const [name, menu] = [await boxOf(page, ".site-name"), await boxOf(page, ".menu-link")];
    expect(menu.y).toBeLessThan(name.y + name.height);
    expect(menu.x + menu.width).toBeLessThanOrEqual(320);
    await close();
  });

  it("shows a region that is chosen, in its own words, and the world again on the way back", async () => {
    const { page, faults, close } = await site.open("en/map/internet-use/index.html");
    const world = await page.locator(".map-stage [data-area]").count();
    const sentence = page.locator("[data-part=finding] .finding");
    const says = await sentence.textContent();
    await page.click("[data-region=arab-states]");
    await page.waitForURL(/\?region=arab-states$/);
    await page.waitForFunction(() => document.querySelectorAll(".map-stage [data-area]").length === 22);
    await page.waitForFunction(() =>
      (document.querySelector(".finding")?.textContent ?? "").startsWith("In the Arab States")
    );
    await page.waitForFunction(
      () =>
        document.querySelector(".map-stage svg")?.getAttribute("aria-label")?.startsWith("Map: The Arab States") ??
        false
    );
    // What lies around the Arab States, and around the Gulf in its inset.
    expect(await page.locator(".map-stage .around").count()).toBe(2);
    await page.goBack();
    await page.waitForFunction((count) => document.querySelectorAll(".map-stage [data-area]").length === count, world);
    await page.waitForFunction((text) => document.querySelector(".finding")?.textContent === text, says);
    expect(await page.locator("[data-region][aria-current=true]").innerText()).toBe("World");
    expect(faults).toEqual([]);
    await close();
  });

  it("leads from a region to its sentence where no script runs", async () => {
    const { page, close } = await site.open("en/map/internet-use/index.html", { javaScriptEnabled: false });
    await page.click("[data-region=africa]");
    await page.waitForURL(/#in-africa$/);
    expect(await page.locator("#in-africa td").isVisible()).toBe(true);
    await close();
  });

  it("turns to another map and keeps what that has of the state", async () => {
    const { page, close } = await site.open("en/map/internet-use/index.html");
    await page.goto(`${page.url()}?year=2015&region=africa`, { waitUntil: "networkidle" });
    await page.click(".map-switch summary");
    await page.waitForFunction(() => document.querySelector("a[data-map=people-offline]")?.matches("[href*=year]"));
    await page.fill("#search-map", "people offline");
    await page.waitForSelector(".map-switch [role=option]");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/map\/people-offline\/\?year=2015&region=africa$/);
    await close();
  });

  it("has the list of regions on a phone", async () => {
    const { page, close } = await site.open("en/map/internet-use/index.html", {
      viewport: { width: 390, height: 844 }
    });
    await page.selectOption("select[name=region]", "gulf");
    await page.waitForURL(/\?region=gulf$/);
    await close();
  });

  it.each(["en", "ar"])(
    "opens on a region by its address in %s, also in a frame and of another year",
    async (language) => {
      for (const file of [
        `${language}/map/people-offline/index.html`,
        `${language}/embed/map/people-offline/index.html`
      ]) {
        const { page, faults, close } = await site.open(file);
        await page.goto(`${page.url().replace(/\?.*/, "")}?year=2015&region=africa`, { waitUntil: "networkidle" });
        await page.waitForFunction(() => document.querySelectorAll(".map-stage [data-area]").length === 54);
        await page.waitForFunction(() => (document.querySelector(".finding")?.textContent ?? "").includes("2015"));
        expect(await page.locator("[data-part=table] tbody tr").count()).toBeGreaterThan(217);
        expect(faults).toEqual([]);
        await close();
      }
    }
  );
});
