import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { openSite, type OpenSite, type Watched } from "./openSite.ts";

/** Four tasks, each done without a pointer, and with what a screen reader is told alone: roles, names and what is said. */
const { t } = translatorOf("en");
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement).catch(() => false);

/** Presses Tab, or it with Shift, until the focus is on a place; returns how many presses it took, at most so many. */
async function tabTo(page: Page, place: Locator, most = 120, key: "Tab" | "Shift+Tab" = "Tab"): Promise<number> {
  const wanted = await place.elementHandle();
  for (let press = 1; press <= most; press++) {
    await page.keyboard.press(key);
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return press;
  }
  throw new Error(`${String(most)} presses of ${key} do not reach ${place.toString()}`);
}

/** Opens a page whose clipboard the test may read. */
async function openToCopy(file: string): Promise<Watched> {
  return site.open(file, { permissions: ["clipboard-read", "clipboard-write"] });
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page, text: string | RegExp): Locator => page.getByRole("status").filter({ hasText: text });

describe("by keyboard and by what a screen reader is told", () => {
  it("a price is found, and its quote is copied", async () => {
    const { page, faults, close } = await openToCopy("en/index.html");
    const search = page
      .getByRole("combobox", { name: t("search.label") })
      .or(page.getByRole("searchbox", { name: t("search.label") }));
    await tabTo(page, search.first(), 12);
    await page.keyboard.type("Kenya");
    await page
      .getByRole("option", { name: /^Kenya/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Kenya" }).waitFor();
    const name = t("country.topic.price");
    await tabTo(page, page.locator("summary").filter({ has: page.getByText(name, { exact: true }) }), 150);
    await page.keyboard.press("Enter");
    const copy = page.getByRole("button", { name: `${t("quote.copy")} ${name}`, exact: true });
    expect(await tabTo(page, copy, 2)).toBeLessThanOrEqual(2);
    await page.keyboard.press("Enter");
    await said(page, t("quote.copied")).waitFor();
    expect(await clipboard(page)).toMatch(/Kenya.*\d/s);
    expect(faults).toEqual([]);
    await close();
  });

  it("two countries are compared, and the focus never falls to the page", async () => {
    const { page, faults, close } = await site.open("en/compare/index.html");
    const field = page.getByRole("combobox", { name: t("compare.search") });
    const taken = (area: string): Locator =>
      page.getByRole("button", { name: t("compare.remove", { area }), exact: true });
    await tabTo(page, page.getByRole("main").getByRole("searchbox").or(field).first(), 60);
    for (const area of ["Kenya", "Uganda"]) {
      await page.keyboard.type(area);
      await page.getByRole("option", { name: new RegExp(`^${area}`) }).waitFor();
      await page.keyboard.press("Enter");
      await taken(area).waitFor();
      expect(await hasFocus(field)).toBe(true);
    }
    const table = page.getByRole("main").getByRole("table").first();
    await table.getByRole("rowheader", { name: "Uganda" }).waitFor();
    await tabTo(page, taken("World"), 6, "Shift+Tab");
    await page.keyboard.press("Enter");
    await taken("World").waitFor({ state: "detached" });
    await expect.poll(() => hasFocus(taken("Kenya"))).toBe(true);
    await tabTo(page, page.getByRole("button", { name: t("compare.own.make", { count: 2 }) }), 6);
    await page.keyboard.press("Enter");
    const group = page.getByRole("list", { name: t("compare.chosen") }).getByRole("button");
    await expect.poll(() => group.count()).toBe(1);
    await expect.poll(() => hasFocus(group)).toBe(true);
    await tabTo(page, page.getByRole("button", { name: t("compare.clear") }), 3);
    await page.keyboard.press("Enter");
    await expect.poll(() => group.count()).toBe(0);
    await expect.poll(() => hasFocus(field)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it("a question is asked, and its rows are taken away as CSV", async () => {
    const { page, faults, close } = await site.open("en/analyse/index.html?ask=internet-use@w5");
    page.setDefaultTimeout(40_000);
    await tabTo(page, page.getByRole("button", { name: new RegExp(String.raw`^${t("analyse.start.title")} \(`) }));
    await page.keyboard.press("Enter");
    const answer = page.getByRole("region", { name: t("analyse.outcome.title") });
    await answer
      .getByRole("status")
      .filter({ hasText: /\d+ rows/ })
      .waitFor();
    await tabTo(page, answer.getByRole("link", { name: t("analyse.outcome.skip") }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: "CSV", exact: true }), 4);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const rows = (await readFile(await download.path(), "utf8")).split("\n");
    expect(rows.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
    await close();
  });

  it("a frame is made: its preview is passed in one step, and each code says what it is", async () => {
    const { page, faults, close } = await openToCopy("en/map/internet-use/index.html");
    await tabTo(page, page.locator("summary").filter({ hasText: t("builder.open") }), 200);
    await page.keyboard.press("Enter");
    const year = page.getByRole("combobox", { name: t("builder.year") });
    await expect.poll(() => year.isEnabled()).toBe(true);
    await tabTo(page, year, 6);
    await page.keyboard.type("2020");
    await tabTo(page, page.getByRole("button", { name: t("builder.preview.full") }), 12);
    await page.frameLocator(".preview-frame iframe").getByRole("main").waitFor();
    await tabTo(page, page.getByRole("textbox", { name: t("builder.alternative") }), 1);
    const codes = page.getByRole("button", { name: /^Copy: / });
    const names = await codes.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
    expect(new Set(names).size).toBe(5);
    const copy = page.getByRole("button", { name: `${t("quote.copy")}: ${t("builder.way.iframe")}`, exact: true });
    await tabTo(page, copy, 2);
    await page.keyboard.press("Enter");
    await said(page, t("quote.copied")).waitFor();
    expect(await clipboard(page)).toContain("/en/embed/map/internet-use/?year=2020");
    expect(faults).toEqual([]);
    await close();
  });
});
