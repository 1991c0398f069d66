import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

describe("equal tiles", () => {
  it.each(["en", "ar"])("are one for each country, of one size and apart, in %s", async (language) => {
    const { page, faults, close } = await openMapView(site, language, "internet-use", "?view=tiles");
    await page.waitForSelector(".tile-code");
    const boxes = await page.locator(".map-stage .areas [data-area]").evaluateAll((all) =>
      all.map((tile) => {
        const { x, y, width, height } = tile.getBoundingClientRect();
        return { x, y, width, height, code: tile.getAttribute("data-area") };
      })
    );
    const { anchors } = await worldOf(createStore("data"));
    expect(boxes.map(({ code }) => code).toSorted()).toEqual([...anchors.keys()].toSorted());
    expect(new Set(boxes.map(({ width, height }) => `${width.toFixed(1)} ${height.toFixed(1)}`)).size).toBe(1);
    expect(new Set(boxes.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`)).size).toBe(boxes.length);
    const codes = page.locator(".tile-code");
    expect(await codes.allTextContents()).toEqual(boxes.map(({ code }) => code));
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("open the panel of their country under a press, and by keys", async () => {
    const { page, faults, close } = await openMapView(site, "en", "internet-use", "?view=tiles");
    await page.waitForSelector(".tile-code");
    await page.locator(".map-stage [data-area=BRA]").click();
    await page.waitForSelector(".country-panel:not([hidden])");
    expect(await page.locator(".country-panel h2").innerText()).toBe("Brazil");
    expect(new URL(page.url()).search).toBe("?view=tiles&country=BRA");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".country-panel", { state: "hidden" });
    await page.focus(".map-stage");
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction(() => /^(?!Brazil)\w/.test(document.querySelector(".tooltip")?.textContent ?? ""));
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector(".tooltip")?.textContent.startsWith("Brazil"));
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => /country=(?!BRA)/.test(location.search));
    await page.waitForSelector(".country-panel:not([hidden])");
    expect(await page.locator(".country-panel h2").innerText()).not.toBe("Brazil");
    expect(faults).toEqual([]);
    await close();
  });

  it.each(["light", "dark"] as const)(
    "have their codes in an ink that is read on their colour, in %s",
    async (colorScheme) => {
      const { page, close } = await openMapView(site, "en", "internet-use", "?view=tiles", { colorScheme });
      await page.waitForSelector(".tile-code");
      const inks = await page.locator(".tile-code").evaluateAll((codes) =>
        codes.map((code) => {
          const step = /^q\d/.exec(code.previousElementSibling?.getAttribute("class") ?? "")?.[0];
          const { fill } = getComputedStyle(code);
          return { ink: fill, ground: step && getComputedStyle(code).getPropertyValue(`--${step}`).trim() };
        })
      );
      const light = (colour: string): number => {
        const parts = colour.startsWith("#")
          ? (colour.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16))
          : (colour.match(/\d+/g) ?? []).map(Number);
        const [r = 0, g = 0, b = 0] = parts.map((part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const grounds = new Set(inks.map(({ ground }) => ground));
      expect(grounds.size).toBeGreaterThan(6);
      for (const { ink, ground } of inks) {
        if (ground === undefined) continue;
        const [low = 0, high = 0] = [light(ink), light(ground)].toSorted((a, b) => a - b);
        expect((high + 0.05) / (low + 0.05), `${ink} on ${ground}`).toBeGreaterThan(4.5);
      }
      await close();
    }
  );

  it.each([1440, 1000, 390])("of a region take the window of %i pixels", async (width) => {
    const { page, close } = await openMapView(site, "en", "internet-use", "?view=tiles&region=africa", {
      viewport: { width, height: 1000 }
    });
    await page.waitForFunction(() => document.querySelector("[data-area=BRA] + .tile-code") === null);
    await page.waitForFunction(() => document.querySelector(".finding")?.textContent.startsWith("In Africa"));
    const stage = await page.locator(".map-stage svg").boundingBox();
    const tiles = await page.locator(".map-stage .areas [data-area]").evaluateAll((all) =>
      all.map((tile) => {
        const { left, right, top, bottom } = tile.getBoundingClientRect();
        return { left, right, top, bottom };
      })
    );
    if (!stage) throw new Error("no map");
    expect(tiles.length).toBeGreaterThan(50);
    const [top, bottom] = [Math.min(...tiles.map((tile) => tile.top)), Math.max(...tiles.map((tile) => tile.bottom))];
    expect((bottom - top) / stage.height).toBeGreaterThan(0.7);
    const legend = await page.locator("[data-part=legend]").boundingBox();
    if (width >= 1300)
      for (const { left, bottom } of tiles)
        expect(left > (legend?.x ?? 0) + (legend?.width ?? 0) || bottom < (legend?.y ?? 0)).toBe(true);
    await close();
  });
});
