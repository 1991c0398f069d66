import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageKindOf } from "../built/pageKind.ts";
import { budgets } from "../built/weight.ts";
import { axeFindings } from "./axeFindings.ts";
import { layoutShift, openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";

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

/** Scrolls a page that is higher than its window, and waits until what comes into sight is drawn. */
async function scrolled(page: Page): Promise<void> {
  await page.mouse.wheel(0, 2000);
  await page.waitForFunction(() => scrollY > 0 || document.documentElement.scrollHeight <= innerHeight + 1);
  await page.evaluate(
    () =>
      new Promise((accept) => {
        requestAnimationFrame(() => requestAnimationFrame(accept));
      })
  );
}

/** Rows of a long table or list are made by one function: the first twenty stand for hundreds. */
function shortenLists(): void {
  for (const list of document.querySelectorAll("tbody, ol, ul, dl")) {
    for (const row of [...list.children].slice(20)) row.remove();
  }
}

/** Visits each page once, as a phone and then as a desk, for all that must hold of every page. */
export function visitEach(name: string, pages: readonly string[], options: { readonly policyHeader: boolean }): void {
  describe(name, () => {
    let site: OpenSite;
    beforeAll(async () => {
      site = await openSite(options);
    });
    afterAll(async () => {
      await site.close();
    });

    it("is there for each sample", () => {
      expect(pages.length).toBeGreaterThan(15);
    });

    it.each(pages)(
      "%s asks nobody else, breaks nothing, does not shift, keeps its budget, fits a small phone; axe finds nothing",
      async (file) => {
        const { page, faults, bytes, close } = await site.open(file, {
          viewport: { width: 320, height: 640 },
          colorScheme: "light"
        });
        expect(bytes()).toBeGreaterThan(1000);
        expect(bytes()).toBeLessThanOrEqual(budgets[pageKindOf(file)].all);
        await scrolled(page);
        expect(faults).toEqual([]);
        expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
        expect(await tooWide(page)).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.evaluate(shortenLists);
        expect(await axeFindings(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await axeFindings(page, ["color-contrast"])).toEqual([]);
        await close();
      }
    );
  });
}
