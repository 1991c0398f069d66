import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteLanguages } from "../../src/model/language.ts";
import { openDist } from "../site/dist.ts";
import { axeFindings } from "./axeFindings.ts";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";
import { pageOfEachKind, pagesWithoutLanguage, samplePages } from "./samplePages.ts";

const dist = openDist();
const pages = new Set([
  ...pagesWithoutLanguage,
  ...samplePages(dist, "en"),
  ...siteLanguages.flatMap((language) => pageOfEachKind(dist, language))
]);

/** Rows of a long table or list are made by one function: the first twenty stand for hundreds. */
function shortenLists(): void {
  for (const list of document.querySelectorAll("tbody, ol, ul, dl")) {
    for (const row of [...list.children].slice(20)) row.remove();
  }
}

describe("axe finds nothing", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site.close();
  });

  it("on a page of each kind in each language", () => {
    expect(pages.size).toBeGreaterThan(30);
  });

  it.each([...pages])("on %s, in light and in dark", async (file) => {
    const { page, close } = await site.open(file, { colorScheme: "light" });
    await page.evaluate(shortenLists);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await axeFindings(page, ["color-contrast"]);
    expect(dark).toEqual([]);
    await close();
  });

  it("in what the script adds: a search with its list, a country marked on the map", async () => {
    const { page, close } = await site.open("en/map/internet-use/index.html");
    await page.getByRole("combobox").first().fill("gu");
    await page.waitForSelector("[role=option]");
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".tooltip:not([hidden])");
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });
});
