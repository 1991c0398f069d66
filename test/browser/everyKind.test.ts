import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDist } from "../site/dist.ts";
import { pageKindOf } from "../site/pageKind.ts";
import { budgets } from "../site/weight.ts";
import { layoutShift, openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";
import { pageOfEachKind, pagesWithoutLanguage, samplePages } from "./samplePages.ts";

const dist = openDist();
const english = samplePages(dist, "en");

/** Names the first elements that make a page scroll sideways; none where it fits. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.body.querySelectorAll("*")].filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return (document.dir === "rtl" ? left < -1 : right > clientWidth + 1) && each.closest("table, svg *") === null;
    });
    return all.slice(0, 8).map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute("class") ?? ""}`);
  });
}

describe.each([
  ["with the policy in the page", false, [...pagesWithoutLanguage, ...english, ...pageOfEachKind(dist, "ar")]],
  ["with the policy also as a header", true, pageOfEachKind(dist, "fr")]
])("a page %s", (_, policyHeader, pages) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ policyHeader });
  });
  afterAll(async () => {
    await site.close();
  });

  it("is there for each sample", () => {
    expect(pages.length).toBeGreaterThan(15);
  });

  it.each(pages)(
    "%s asks nobody else, breaks nothing, does not shift, keeps its budget, fits a small phone",
    async (file) => {
      const { page, faults, bytes, close } = await site.open(file, { viewport: { width: 320, height: 640 } });
      expect(bytes()).toBeGreaterThan(1000);
      expect(bytes()).toBeLessThanOrEqual(budgets[pageKindOf(file)].all);
      await page.mouse.wheel(0, 2000);
      await page.waitForTimeout(100);
      expect(faults).toEqual([]);
      expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
      expect(await tooWide(page)).toEqual([]);
      await close();
    }
  );
});
