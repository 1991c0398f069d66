import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { openSite, type OpenSite, type Watched } from "./openSite.ts";

const { t } = translatorOf("en");
/** The engine is 34 MB to compile: on a busy machine that takes its time. */
const slow = 240_000;

let site: OpenSite;
let desk: Watched;
beforeAll(async () => {
  site = await openSite();
  desk = await site.open("en/analyse/index.html");
  await desk.page.goto(`${site.urlOf("en/analyse/index.html")}?sql=${encodeURIComponent("SELECT 1")}`);
  desk.page.setDefaultTimeout(slow);
}, slow);

afterAll(async () => {
  await desk.close();
  await site.close();
});

/** Writes a query as a reader does. */
async function write(page: Page, sql: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
}

it(
  "formats a query once it is told to, gives it back, and leaves one that is not understood",
  { timeout: 600_000 },
  async () => {
    const { page } = desk;
    await page.click("button.start");
    await page.waitForSelector("#desk", { timeout: slow });
    const editor = page.locator(".sql-desk [role=status]");
    const text = async (): Promise<string> => (await page.locator(".cm-line").allTextContents()).join("\n");
    const scripts: string[] = [];
    // The desk fetches outlines by itself while nothing else is to do.
    page.on("request", (request) => {
      if (request.url().endsWith(".js")) scripts.push(request.url());
    });
    const sql = "select 'a  b',count( * ) from areas -- so";
    await write(page, sql);
    expect(scripts).toEqual([]);
    await page.keyboard.press("Control+Shift+F");
    await editor.filter({ hasText: t("analyse.sql.format.done") }).waitFor();
    expect(scripts).not.toEqual([]);
    const formatted = "select\n  'a  b',\n  count(*)\nfrom\n  areas -- so";
    expect(await text()).toBe(formatted);
    await page.locator(".cm-content").focus();
    await page.keyboard.type("!");
    expect(await text()).toBe(`${formatted}!`);
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+Z");
    expect(await text()).toBe(sql);
    await write(page, "select (1  +");
    await page.click("button[name=format]");
    await editor.filter({ hasText: t("analyse.sql.format.refused") }).waitFor();
    expect(await text()).toBe("select (1  +");
  }
);
