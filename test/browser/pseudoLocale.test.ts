import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { openDist } from "../built/dist.ts";
import { pseudoText } from "../i18n/pseudoLocale.ts";
import { openSite } from "./openSite.ts";
import { pageOfEachKind } from "./samplePages.ts";

const site = await openSite();
afterAll(() => site.close());

/** Writes every text of a page about 40% longer, with marks, from right to left: as if its language were another. */
async function speakPseudo(page: Page): Promise<void> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? "");
    return found;
  });
  await page.evaluate((longer) => {
    document.documentElement.dir = "rtl";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let index = 0; walker.nextNode(); index++) {
      const { parentElement } = walker.currentNode;
      // What is code is code in every language.
      if (!parentElement?.closest("script, style, code, pre, [dir=ltr]")) walker.currentNode.nodeValue = longer[index]!;
    }
  }, texts.map(pseudoText));
}

/** Returns the boxes that a longer text breaks: the page that scrolls sideways, words that are cut off. */
function brokenBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth + 1 ? [`the page: ${scrollWidth} in ${clientWidth} pixels`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>("body *:not(svg *)")].filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const hides = overflowX === "hidden" || overflowX === "clip" || textOverflow === "ellipsis";
      // One pixel wide is hidden from the eye, and meant for the ear.
      return hides && element.clientWidth > 2 && element.scrollWidth > element.clientWidth + 2;
    });
    return [
      ...wide,
      ...cut.map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.slice(0, 40)}`)
    ];
  });
}

describe("words 40% longer, from right to left", () => {
  // Read as without script, which would say its own words again.
  it.each(pageOfEachKind(openDist(), "en"))("break no box of %s, on a phone or on a desk", async (file) => {
    const { page, close } = await site.open(file, { viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
    await speakPseudo(page);
    const narrow = await brokenBoxes(page);
    await page.setViewportSize({ width: 1440, height: 800 });
    expect({ narrow, wide: await brokenBoxes(page) }).toEqual({ narrow: [], wide: [] });
    await close();
  });

  it("are found where they break one", async () => {
    const { page, close } = await site.open("404.html", { viewport: { width: 320, height: 800 } });
    // A policy would not let the style be.
    await page.goto("about:blank");
    await page.setContent(
      "<style>p { overflow: hidden; white-space: nowrap; width: 7em } b { display: block; width: 330px }</style>" +
        "<p>in nine letters</p><p>short</p><b>wide</b>"
    );
    expect(await brokenBoxes(page)).toEqual(["the page: 338 in 320 pixels"]);
    await speakPseudo(page);
    expect((await brokenBoxes(page)).map((fault) => fault.slice(0, 3))).toEqual(["the", "P.:"]);
    await close();
  });
});
