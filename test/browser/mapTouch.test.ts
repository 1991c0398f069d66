import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { regionMapOf, worldOf } from "../../src/facts/drawnWorld.ts";
import type { World } from "../../src/geo/world.ts";
import { mapRegions } from "../../src/model/mapRegion.ts";
import { createStore } from "../../src/query/store.ts";
import { openMapView } from "./openMapView.ts";
import { openSite, type OpenSite } from "./openSite.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const internetUse = "en/map/internet-use/index.html";

interface Spot {
  readonly area: string;
  readonly x: number;
  readonly y: number;
}

const said = (page: Page): Promise<string> => page.locator(".map-stage .tooltip").innerText();

/** Returns where each area of a map has its centre, in the units of the map. */
function centres({ points, anchors }: Pick<World, "points" | "anchors">): readonly Spot[] {
  const places = new Map<string, Spot>([...anchors].map(([area, place]) => [area, { area, ...place }]));
  for (const point of points) places.set(point.area, point);
  return [...places.values()];
}

/** Touches places of the map one after the other; returns those of another area than the one that was meant. */
function touchAll(page: Page, spots: readonly Spot[]): Promise<readonly string[]> {
  return page.evaluate((all) => {
    const svg = document.querySelector<SVGSVGElement>(".map-stage svg");
    const matrix = svg?.getScreenCTM();
    if (!svg || !matrix) return ["no map"];
    return all.flatMap(({ area, x, y }) => {
      const at = new DOMPoint(x, y).matrixTransform(matrix);
      const init = { clientX: at.x, clientY: at.y, pointerType: "touch", bubbles: true };
      const target = document.elementFromPoint(at.x, at.y) ?? svg;
      for (const type of ["pointerdown", "pointerup", "click"]) target.dispatchEvent(new PointerEvent(type, init));
      const name = document.querySelector(`tr[data-area="${area}"] th`)?.textContent ?? "?";
      const words = document.querySelector(".map-stage .tooltip")?.textContent ?? "";
      return words.startsWith(name) ? [] : [`${area}: ${words}`];
    });
  }, spots);
}

describe("a map under a finger", () => {
  it("gives each economy of the world a touch on its centre at 390 px", async () => {
    const { page, faults, close } = await site.open(internetUse, {
      hasTouch: true,
      viewport: { width: 390, height: 780 }
    });
    await page.locator(".map-stage").scrollIntoViewIfNeeded();
    await page.focus(".map-stage");
    await page.waitForSelector(".map-stage .tooltip", { state: "attached" });
    const spots = centres(await worldOf(createStore("data")));
    expect(spots.length).toBe(242);
    expect(await touchAll(page, spots)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(mapRegions.filter((region) => region !== "world"))(
    "gives each economy of %s a touch on its centre, also in an inset",
    async (region) => {
      const { page, faults, close } = await openMapView(site, "en", "internet-use", `?region=${region}`, {
        hasTouch: true,
        viewport: { width: 390, height: 780 }
      });
      await page.waitForFunction(
        (name) => document.querySelector("svg[data-drawn]")?.getAttribute("data-drawn")?.startsWith(name),
        region
      );
      await page.locator(".map-stage").scrollIntoViewIfNeeded();
      await page.focus(".map-stage");
      await page.waitForSelector(".map-stage .tooltip", { state: "attached" });
      const spots = centres(await regionMapOf(createStore("data"), region));
      expect(await touchAll(page, spots)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    }
  );

  it("comes nearer between two fingers, and keeps what is under them", async () => {
    const { page, faults, close } = await site.open(internetUse, {
      hasTouch: true,
      viewport: { width: 390, height: 780 }
    });
    await page.locator(".map-stage").scrollIntoViewIfNeeded();
    await page.focus(".map-stage");
    await page.waitForSelector(".map-zoom:not([hidden])");
    const wire = await page.context().newCDPSession(page);
    const middleOf = async (): Promise<Pick<Spot, "x" | "y">> => {
      const box = await page.locator(".map-stage [data-area=TCD]").boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const before = await middleOf();
    const fingers = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
      wire.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [-apart, apart].map((dx, id) => ({ x: before.x + dx, y: before.y, id }))
      });
    await fingers("touchStart", 20);
    for (const apart of [24, 28, 32, 36, 40]) await fingers("touchMove", apart);
    await fingers("touchEnd", 0);
    await expect
      .poll(() =>
        page.evaluate(
          () => 1920 / (document.querySelector<SVGSVGElement>(".map-stage svg")?.viewBox.baseVal.width ?? 1)
        )
      )
      .toBeGreaterThan(1.5);
    const after = await middleOf();
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(16);
    expect(new URL(page.url()).search).toBe("");
    expect(faults).toEqual([]);
    await close();
  });

  it("counts the first touch, before what listens is there", async () => {
    const { page, close } = await site.open(internetUse, { hasTouch: true, viewport: { width: 390, height: 780 } });
    const map = page.locator("svg.choropleth");
    await map.scrollIntoViewIfNeeded();
    const box = await map.locator("[data-area=BRA]").boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await page.waitForFunction(() => document.querySelector(".tooltip")?.textContent.startsWith("Brazil"));
    await close();
  });
});

describe("the sentence beside a mark", () => {
  it("stays while it is pointed at, and goes on Escape without the pointer moving", async () => {
    const { page, faults, close } = await site.open(internetUse);
    await page.locator(".map-stage").scrollIntoViewIfNeeded();
    const mark = await page.locator("svg.choropleth [data-area=DZA]").boundingBox();
    await page.mouse.move((mark?.x ?? 0) + (mark?.width ?? 0) / 2, (mark?.y ?? 0) + (mark?.height ?? 0) / 2);
    await page.waitForFunction(() => /Algeria.*\d{4}/.test(document.querySelector(".tooltip")?.textContent ?? ""));
    const words = await page.locator(".tooltip").boundingBox();
    await page.mouse.move((words?.x ?? 0) + 20, (words?.y ?? 0) + (words?.height ?? 0) / 2, { steps: 6 });
    await page.mouse.move((words?.x ?? 0) + 40, (words?.y ?? 0) + (words?.height ?? 0) / 2, { steps: 20 });
    expect(await said(page)).toContain("Algeria");
    await page.keyboard.press("Escape");
    expect(await page.locator(".tooltip").isVisible()).toBe(false);
    await page.mouse.move((words?.x ?? 0) + 300, (words?.y ?? 0) + 40, { steps: 6 });
    await page.waitForFunction(
      () => !/Algeria|^$/.test(document.querySelector(".tooltip:not([hidden])")?.textContent ?? "")
    );
    expect(faults).toEqual([]);
    await close();
  });
});
