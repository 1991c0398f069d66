import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteLanguages } from "../../src/model/language.ts";
import { openDist } from "../site/dist.ts";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";
import { pageOfEachKind, pagesWithoutLanguage, samplePages } from "./samplePages.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const dist = openDist();
const pages = new Set([
  ...pagesWithoutLanguage,
  ...samplePages(dist, "en"),
  ...siteLanguages.flatMap((language) => pageOfEachKind(dist, language))
]);

/** The pages hold their styles: nothing has to be fetched anew to be looked at. */
const whole: RunOptions = { resultTypes: ["violations"], preload: false };

/** Returns what axe finds, a line for each rule with the first places. Colours alone differ between the schemes. */
async function findings(page: Page, options: RunOptions): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (chosen): Promise<AxeResults> =>
      (globalThis as unknown as { axe: { run: (where: Document, how: RunOptions) => Promise<AxeResults> } }).axe.run(
        document,
        chosen
      ),
    options
  );
  return violations.map(({ id, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary ?? ""})`);
    return `${id}, ${nodes.length} times: ${places.join("; ")}`;
  });
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
    expect(await findings(page, whole)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await findings(page, { ...whole, runOnly: ["color-contrast"] });
    expect(dark).toEqual([]);
    await close();
  });

  it("in what the script adds: a search with its list, a country marked on the map", async () => {
    const { page, close } = await site.open("en/map/internet-use/index.html");
    await page.getByRole("combobox").first().fill("gu");
    await page.waitForSelector("[role=option]");
    expect(await findings(page, whole)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".tooltip:not([hidden])");
    expect(await findings(page, whole)).toEqual([]);
    await close();
  });
});
