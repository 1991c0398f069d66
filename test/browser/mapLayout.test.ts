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
});
