import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { openSite, type OpenSite } from "./openSite.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.readyState === "complete" && document.querySelector("[aria-busy]") === null);
const query = (page: Page): string => new URL(page.url()).search;

/** How far a page is scrolled, once neither that nor its height has changed for forty frames. */
const restingOffset = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((accept) => {
        let [last, still] = ["", 0];
        const look = (): void => {
          const now = `${Math.round(scrollY)} ${document.documentElement.scrollHeight}`;
          still = now === last ? still + 1 : 0;
          last = now;
          if (still === 40) accept(Math.round(scrollY));
          else requestAnimationFrame(look);
        };
        look();
      })
  );

/** A state of each kind of page, and what is seen of it. */
const states: readonly (readonly [file: string, query: string, seen: string])[] = [
  ["map/internet-use/", "?year=2015&region=africa&area=KEN~UGA", ".figure-controls output, .map-year, .measure"],
  ["compare/", "?indicator=coverage-4g&area=KEN~UGA~RWA&view=bars&year=2020", ".ranked-bars"],
  ["compare/", "?area=KEN~UGA&view=profile&measures=internet-use~coverage-4g", "tr[data-subject=UGA]"],
  ["analyse/", "?question=moved-most", "[data-part], form"],
  ["gaps/internet-use/", "", "h1"]
];

describe("a change of language", () => {
  it.each(states)("keeps what %s%s shows", async (path, state, seen) => {
    const { page, faults, close } = await site.open(`en/${path}${state}`);
    await settled(page);
    const before = query(page);
    for (const language of ["fr", "ar", "en"]) {
      await page.locator(".languages summary").click();
      await page.locator(`.languages a[hreflang=${language}]`).click();
      await page.waitForURL((url) => url.pathname.endsWith(`/${language}/${path}`));
      await settled(page);
      expect(query(page)).toBe(before);
      await page.waitForSelector(seen, { state: "attached" });
      expect(await page.locator(".problem:not(:empty):not([hidden])").count()).toBe(0);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it("keeps the target of a country's gap, and the place on the page", async () => {
    const { page, close } = await site.open("en/country/ken/?share=90");
    await settled(page);
    const before = query(page);
    await page.locator("#targets").scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById("targets")?.scrollIntoView());
    await page.locator(".languages a[hreflang=fr]").evaluate((link: HTMLElement) => link.click());
    await page.waitForURL((url) => url.pathname.endsWith("/fr/country/ken/"));
    expect([query(page), new URL(page.url()).hash]).toEqual([before, "#targets"]);
    await expect
      .poll(() => page.locator("#targets").evaluate((head) => Math.abs(head.getBoundingClientRect().top) < 120))
      .toBe(true);
    await close();
  });
});

describe("a reader who comes back", () => {
  const places = [
    ["en/map/internet-use/?year=2015", 1500],
    ["en/map/internet-use/?region=africa&year=2010", 1200],
    ["en/compare/?area=m49-202~KEN~UGA~RWA~TZA~BDI~ETH~SOM~SSD~NGA~GHA~SEN&view=bars", 1500],
    ["en/country/ken/", 3000]
  ] as const;

  it.each(places)("finds the place in %s after a reload, and by Back", async (file, place) => {
    const { page, close } = await site.open(file);
    await settled(page);
    await restingOffset(page);
    await page.evaluate((y) => {
      for (const fold of document.querySelectorAll("main > details, article > details")) fold.setAttribute("open", "");
      scrollTo(0, y);
    }, place);
    const before = await restingOffset(page);
    expect(before).toBeGreaterThan(400);
    await page.reload({ waitUntil: "networkidle" });
    await settled(page);
    expect(Math.abs((await restingOffset(page)) - before)).toBeLessThan(60);
    await page.locator(".site-name a").evaluate((link: HTMLElement) => link.click());
    await page.waitForURL((url) => url.pathname.endsWith("/en/"));
    await page.goBack({ waitUntil: "networkidle" });
    await settled(page);
    expect(Math.abs((await restingOffset(page)) - before)).toBeLessThan(60);
    await close();
  });
});
