import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDist } from "../built/dist.ts";
import { openSite, type OpenSite } from "./openSite.ts";
import { pageOfEachKind } from "./samplePages.ts";

/** The spacing of WCAG 1.4.12: whoever needs it sets it, and loses nothing that is written. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** Names what a page cuts off, or lets stand out of a phone: boxes that hide what they do not hold, and the page itself. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const hidesText = (each: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(each);
      // What is only heard is cut off to a dot on purpose.
      if (each.clientHeight <= 1) return false;
      if (each.closest("svg, [aria-hidden=true]") || each.textContent.trim() === "") return false;
      const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
      return (
        (hides(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
        (hides(overflowY) && each.scrollHeight > each.clientHeight + 1)
      );
    };
    const named = [...document.body.querySelectorAll("*")]
      .filter(hidesText)
      .map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute("class") ?? ""}`);
    return scrollWidth > clientWidth + 1 ? [`the page: ${String(scrollWidth)} pixels`, ...named] : named;
  });
}

const dist = openDist();

describe.each(["en", "ar"])("with the spacing of WCAG 1.4.12 on a phone, in %s", (language) => {
  it.each(pageOfEachKind(dist, language))("%s cuts nothing off", async (file) => {
    const { page, close } = await site.open(file, { viewport: { width: 320, height: 640 } });
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, spacing);
    const seen = await page.evaluate(
      () => getComputedStyle(document.querySelector("h1") ?? document.body).letterSpacing
    );
    expect(parseFloat(seen)).toBeGreaterThan(1);
    expect(await cutOff(page)).toEqual([]);
    await close();
  });
});
