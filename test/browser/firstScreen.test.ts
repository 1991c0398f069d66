import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type OpenSite } from "./openSite.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 780 };
const pages = ["", "offline/", "map/internet-use/", "country/ken/", "country/m49-002/", "affordability/", "gaps/"];

/** Where pictures stand: how far down each begins, those alone that are larger than a mark in a line. */
const pictures = (): readonly number[] =>
  [...document.querySelectorAll("main :is(svg.choropleth, svg.bubble-map, .line-chart)")]
    .map((picture) => picture.getBoundingClientRect())
    .filter(({ width, height }) => width > 240 && height > 80)
    .map(({ top }) => top);

describe("the first screen", () => {
  it.each([
    ...[...pages, "compare/"].map((page) => [`en/${page}`, desk] as const),
    ...pages.map((page) => [`en/${page}`, phone] as const),
    ...pages.map((page) => [`ar/${page}`, phone] as const)
  ])("has a picture: %s", async (page, viewport) => {
    const { page: open, close } = await site.open(`${page}index.html`, { viewport });
    expect(Math.min(...(await open.evaluate(pictures)))).toBeLessThan(viewport.height - 100);
    await close();
  });

  it.each([320, 390])("keeps the parts of its head and the years of its slider apart at %i pixels", async (width) => {
    for (const language of ["en", "fr", "ar"]) {
      const { page, close } = await site.open(`${language}/map/internet-use/index.html`, {
        viewport: { width, height: 780 }
      });
      const over = await page.evaluate(() => {
        const boxesOf = (selector: string): readonly DOMRect[] =>
          [...document.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());
        const meet = (a: DOMRect, b: DOMRect): boolean =>
          a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        const parts = [".site-name, .site-header input, .languages summary", ".year-ticks text, .year-control output"];
        return parts.filter((selector) => {
          const boxes = boxesOf(selector);
          return (
            boxes.length < 3 || boxes.some((box, index) => boxes.slice(index + 1).some((other) => meet(box, other)))
          );
        });
      });
      expect(over).toEqual([]);
      await close();
    }
  });
});
