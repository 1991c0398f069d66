import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDist } from "../site/dist.ts";
import { pageKindOf } from "../site/pageKind.ts";
import { budgets } from "../site/weight.ts";
import { layoutShift, openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";
import { pagesWithoutLanguage, samplePages } from "./samplePages.ts";

const dist = openDist();
const english = samplePages(dist, "en");
const pages = [...pagesWithoutLanguage, ...english, ...samplePages(dist, "ar")];

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
  ["with the policy in the page", false],
  ["with the policy also as a header", true]
])("a page %s", (_, policyHeader) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ policyHeader });
  });
  afterAll(async () => {
    await site.close();
  });

  it("is there for each sample", () => {
    expect(english.length).toBeGreaterThan(15);
  });

  it.each(policyHeader ? [...pagesWithoutLanguage, ...english] : pages)(
    "%s asks nobody else, breaks nothing, does not shift, fits a small phone",
    async (file) => {
      const { page, faults, close } = await site.open(file, { viewport: { width: 320, height: 640 } });
      await page.mouse.wheel(0, 2000);
      await page.waitForTimeout(100);
      expect(faults).toEqual([]);
      expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
      expect(await tooWide(page)).toEqual([]);
      await close();
    }
  );
});

describe("what a page loads", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site.close();
  });

  it.each(english)("%s stays within its budget on the wire", async (file) => {
    const { page, close } = await site.open("404.html");
    const wire = await page.context().newCDPSession(page);
    await wire.send("Network.enable");
    await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
    let bytes = 0;
    wire.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(site.urlOf(file), { waitUntil: "networkidle" });
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(budgets[pageKindOf(file)].all);
    await close();
  });
});
