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

/** Returns the words of a frame that run out of it to the side, and those that break inside a word. */
const cutWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest("script, details > :not(summary), .tooltip, .address, .year-control label"))
        continue;
      const range = document.createRange();
      for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        const lines = new Set(boxes.map(({ top }) => Math.round(top)));
        if (lines.size > 1 || boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1)) cut.push(word);
      }
    }
    return cut;
  });

describe("a small frame", () => {
  it.each(
    ["en", "fr", "ar"].flatMap((language) =>
      [
        ["map/internet-use/", ".map-stage svg"],
        ["map/people-offline/", ".map-stage svg"],
        ["theme/content/", ".map-stage svg"],
        ["country/vct/", ".line-chart"],
        ["compare/?area=BOL~VCT~COD", ".line-chart"],
        ["compare/?area=BOL~VCT~COD&view=slope", ".slope-chart"]
      ].map(([address, picture]) => [`${language}/embed/${address ?? ""}`, picture ?? ""] as const)
    )
  )("has its words whole, and its picture before its sentence: %s", async (address, picture) => {
    const [path = "", query = ""] = address.split("?");
    const { page, close } = await site.open(`${path}index.html`, { viewport: { width: 280, height: 300 } });
    if (query !== "") {
      await page.goto(`${site.urlOf(`${path}index.html`)}?${query}`, { waitUntil: "networkidle" });
      await page.waitForSelector(`${picture} .s2`);
    }
    for (const [width, height] of [[280, 300] as const, [320, 480] as const]) {
      await page.setViewportSize({ width, height });
      expect(await cutWords(page)).toEqual([]);
      const boxOf = async (selector: string) =>
        (await page.locator(selector).first().boundingBox()) ?? { y: 0, height: 0 };
      const [drawn, words, foot] = [await boxOf(picture), await boxOf(".finding, dd"), await boxOf("footer")];
      expect(drawn.y).toBeGreaterThan(0);
      expect(words.y).toBeGreaterThanOrEqual(drawn.y + drawn.height);
      // What stays in sight is a line or two, and hides nothing of the picture but where that is taller than the frame.
      expect(foot.height).toBeLessThan(48);
      if (picture !== ".slope-chart") expect(drawn.y).toBeLessThan(height / 3);
    }
    await close();
  });
});
