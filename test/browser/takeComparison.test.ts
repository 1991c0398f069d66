import { readFileSync } from "node:fs";
import sharp from "sharp";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareViews } from "../../src/state/compareState.ts";
import { openSite, type OpenSite, type OpenOptions } from "./openSite.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const shown = (page: Page): Promise<unknown> => page.waitForSelector("compare-figure:not([aria-busy])");

async function openFold(file: string, options?: OpenOptions) {
  const watched = await site.open(file, options);
  await shown(watched.page);
  await watched.page.locator("details.save > summary").click();
  await watched.page.locator("details.save fieldset:enabled").waitFor();
  return watched;
}

async function saved(page: Page, format: string) {
  const coming = page.waitForEvent("download");
  await page.locator(`details.save button[value=${format}]`).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const textOf = (svg: Buffer): string =>
  svg
    .toString("utf8")
    .replace(/<style>.*?<\/style>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

describe("the picture of a comparison", () => {
  it("is what is seen: its countries, years, axis, with source, licence, date and address", async () => {
    const { page, faults, close } = await openFold("en/compare/?area=KEN~UGA&from=2010&scale=log");
    const { name, bytes } = await saved(page, "svg");
    expect(name).toBe("compare-KEN-UGA-2010-log.en.svg");
    const text = textOf(bytes);
    expect(text).toMatch(/Highest: Kenya, [\d.]+%/);
    expect(text).toContain("2010");
    expect(text).toContain("logarithmic");
    expect(text).toMatch(/International Telecommunication Union|World Bank/);
    expect(text).toContain("Free to reuse with credit");
    expect(text).toMatch(/retrieved|20\d\d/i);
    expect(text).toContain("/en/compare/?area=KEN~UGA");
    expect(faults).toEqual([]);
    await close();
  });

  it("has the sentence of every view and its own marks", async () => {
    const { page, faults, close } = await openFold("en/compare/?area=KEN~UGA~ssf");
    for (const view of compareViews) {
      await page.locator(`button[name=view][value=${view}]`).click();
      await shown(page);
      await page.locator(`button[name=view][value=${view}][aria-pressed=true]`).waitFor();
      const { bytes } = await saved(page, "svg");
      const sentence = await page.locator("compare-figure .finding").innerText();
      expect(textOf(bytes), view).toContain(sentence.split(/\.(?:\s|$)/)[0]);
      expect(textOf(bytes), view).toContain("Kenya");
      expect(bytes.toString("utf8")).not.toMatch(/NaN|undefined/);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it("says the strength of a trend and that it is no cause", async () => {
    const { page, close } = await openFold("en/compare/?area=KEN&view=scatter&year=2020");
    const text = textOf((await saved(page, "svg")).bytes);
    const finding = await page.locator("compare-figure .finding").innerText();
    expect(finding.length).toBeGreaterThan(150);
    expect(text.replace(/\s/g, "")).toContain(finding.replace(/\s/g, ""));
    await close();
  });

  it("keeps the colours that the page has given, when a country before it has gone", async () => {
    const { page, close } = await openFold("en/compare/?area=KEN~UGA&view=bars");
    await page.locator("[data-remove=KEN]").click();
    await expect.poll(() => page.locator("[data-remove]").count()).toBe(1);
    const colour = await page.locator("[data-remove=UGA]").evaluate((button) => button.parentElement?.className);
    expect(colour).toBe("s1");
    expect((await saved(page, "svg")).bytes.toString("utf8")).toContain('class="card-bar s1"');
    await close();
  });

  it("has the size and the colours that were asked for, also from right to left", async () => {
    const { page, faults, close } = await openFold("ar/compare/?area=KEN~UGA&view=bars", { colorScheme: "dark" });
    const wide = await saved(page, "png");
    expect(wide.name).toMatch(/^compare-.*-dark\.ar\.png$/);
    expect(await sharp(wide.bytes).metadata()).toMatchObject({ width: 1200, height: 675 });
    const { dominant } = await sharp(wide.bytes).stats();
    expect(dominant.r).toBeLessThan(40);
    await page.locator("details.save select[name=shape]").selectOption("tall");
    const tall = await saved(page, "png2");
    expect(await sharp(tall.bytes).metadata()).toMatchObject({ width: 2160, height: 2700 });
    expect(textOf((await saved(page, "svg")).bytes)).toMatch(/[\u0600-\u06ff]{3}/);
    expect(faults).toEqual([]);
    await close();
  });
});

describe("the codes of a comparison", () => {
  it("show the state of the page: frame, picture to keep, Markdown", async () => {
    const { page, faults, close } = await site.open("en/compare/?area=KEN~UGA&view=slope&from=2010&year=2020");
    await shown(page);
    await page.locator("embed-builder > details:not(.save) > summary").click();
    const code = (name: string) => page.locator(`textarea[name=${name}]`).inputValue();
    await expect.poll(() => code("iframe")).toContain("embed/compare/?area=KEN~UGA&amp;view=slope");
    await expect.poll(() => code("iframe")).toContain("Kenya");
    expect(await code("image")).toContain('src="compare-KEN-UGA-slope-2020-2010.en.png"');
    expect(await code("markdown")).toContain("view=slope");
    expect(await page.locator("[data-built=false]").isVisible()).toBe(true);
    const coming = page.waitForEvent("download");
    await page.locator("[data-built=false] button").click();
    expect((await coming).suggestedFilename()).toBe("compare-KEN-UGA-slope-2020-2010.en.png");
    expect(faults).toEqual([]);
    await close();
  });
});

describe("the frame of comparisons", () => {
  it.each(["en", "ar"])("shows the state of its address, its sources, and leads back to it (%s)", async (language) => {
    const state = "?indicator=mobile-phone-ownership&area=KEN~UGA&view=bars";
    const { page, faults, close } = await site.open(`${language}/embed/compare/${state}&appearance=dark`);
    await page.waitForSelector(".ranked-bars");
    expect(await page.locator(".ranked-bars li").count()).toBe(2);
    expect(await page.locator(".problem:not(:empty, [hidden])").count()).toBe(0);
    expect(await page.locator("h1 a").getAttribute("href")).toContain(state);
    expect(await page.title()).not.toBe("");
    expect((await page.locator("main > .source").innerText()).length).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it("stands without its state where a file cannot be had, and says so", async () => {
    const { page, close } = await site.open("en/embed/compare/index.html");
    await page.route("**/compare-areas/*.json", (route) => route.abort());
    await page.goto(`${page.url()}?area=KEN`);
    await expect.poll(() => page.locator(".problem").first().innerText()).not.toBe("");
    await close();
  });
});
