import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type OpenSite } from "./openSite.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const internetUse = "en/map/internet-use/index.html";
const view = (page: Page): Promise<string | null> => page.locator(".map-stage svg").getAttribute("viewBox");
const nearer = (page: Page): Promise<number> =>
  page.evaluate(() => 1920 / (document.querySelector<SVGSVGElement>(".map-stage svg")?.viewBox.baseVal.width ?? 1));

/** Returns how wide an area's mark is on the screen, in pixels. */
async function widthOf(page: Page, area: string): Promise<number> {
  const box = await page.locator(`.map-stage [data-area=${area}]`).boundingBox();
  return box?.width ?? 0;
}

async function openMap(options = {}) {
  const watched = await site.open(internetUse, options);
  await watched.page.focus(".map-stage");
  await watched.page.waitForSelector(".map-zoom:not([hidden])");
  return watched;
}

describe("a map that is brought nearer", () => {
  it("grows by plus, minus and zero, its circles and lines as they were", async () => {
    const { page, faults, close } = await openMap();
    const [built, france, malta] = [await view(page), await widthOf(page, "FRA"), await widthOf(page, "MLT")];
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    expect(await nearer(page)).toBeCloseTo(2.56, 1);
    expect((await widthOf(page, "FRA")) / france).toBeGreaterThan(2);
    expect(Math.abs((await widthOf(page, "MLT")) - malta)).toBeLessThan(0.6);
    await page.keyboard.press("-");
    expect(await nearer(page)).toBeCloseTo(1.6, 1);
    await page.keyboard.press("0");
    expect(await view(page)).toBe(built);
    expect(faults).toEqual([]);
    await close();
  });

  it("follows the arrows to what is not seen, and its buttons lead there and back", async () => {
    const { page, faults, close } = await openMap();
    const built = await view(page);
    for (let press = 0; press < 4; press++) await page.click(".map-zoom [name=zoom-in]");
    const middle = await view(page);
    await page.keyboard.press("Shift+Tab");
    await page.focus(".map-stage");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    expect(await view(page)).not.toBe(middle);
    await page.click(".map-zoom [name=zoom-all]");
    expect(await view(page)).toBe(built);
    expect(await page.locator(".map-zoom [name=zoom-all]").isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  it("grows under the wheel with a key, keeps the place, and else says how", async () => {
    const { page, faults, close } = await openMap();
    await page.locator(".map-stage").scrollIntoViewIfNeeded();
    const box = await page.locator(".map-stage [data-area=NER]").boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 40);
    expect(await page.locator(".map-zoom [role=status]").innerText()).toContain("Ctrl");
    expect(await nearer(page)).toBe(1);
    const after = await page.locator(".map-stage [data-area=NER]").boundingBox();
    await page.mouse.move((after?.x ?? 0) + (after?.width ?? 0) / 2, (after?.y ?? 0) + (after?.height ?? 0) / 2);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -400);
    await page.keyboard.up("Control");
    await page.waitForFunction(
      () => !document.querySelector(".map-stage svg")?.getAttribute("viewBox")?.startsWith("0 0")
    );
    expect(await nearer(page)).toBeCloseTo(4, 1);
    const near = await page.locator(".map-stage [data-area=NER]").boundingBox();
    const middle = (of: typeof box): number => (of?.x ?? 0) + (of?.width ?? 0) / 2;
    expect(Math.abs(middle(near) - middle(after))).toBeLessThan(3);
    expect(faults).toEqual([]);
    await close();
  });

  it("is moved by a drag, which opens nothing", async () => {
    const { page, faults, close } = await openMap();
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    const before = await view(page);
    const box = await page.locator(".map-stage").boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 20, { steps: 4 });
    await page.mouse.up();
    expect(await view(page)).not.toBe(before);
    expect(new URL(page.url()).search).toBe("");
    expect(faults).toEqual([]);
    await close();
  });
});
