import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { openSite, type OpenSite, type Watched } from "./openSite.ts";

const { t } = translatorOf("en");
/** The engine is 34 MB to compile: on a busy machine that takes its time. */
const slow = 240_000;

let site: OpenSite;
let desk: Watched;

beforeAll(async () => {
  site = await openSite({ policyHeader: true });
  desk = await site.open(`en/analyse/index.html`);
  desk.page.setDefaultTimeout(slow);
  await desk.page.goto(`${site.urlOf("en/analyse/index.html")}?sql=${encodeURIComponent("SELECT 1 AS one")}`);
  await desk.page.click("button.start");
  await desk.page.waitForSelector("#desk", { timeout: slow });
}, slow);

afterAll(async () => {
  await desk.close();
  await site.close();
});

/** Writes a query as a reader does, and runs it. */
async function run(page: Page, sql: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
  await page.click("button[name=run]");
}

async function shows(sql: string, words: string): Promise<void> {
  await run(desk.page, sql);
  await desk.page.locator(".outcome tbody", { hasText: words }).waitFor();
}

describe("the desk, asked what it should not be", { timeout: 600_000 }, () => {
  it("goes on after answers that look like words of the site and are none", async () => {
    for (const value of ["CASE WHEN true THEN 'low' END AS status", "'x' AS licence", "'y' AS indicator"]) {
      await shows(`SELECT 'odd' AS kind, ${value}`, "odd");
      await shows("SELECT 7 AS after", "7");
    }
  });

  it("shows each type as what it is", async () => {
    await shows("SELECT 'a' AS kind, DATE '2024-03-31' AS d, 'low'::ENUM('low', 'high') AS e", "2024-03-31low");
    await shows("SELECT 'a' AS kind, 9007199254740993 AS n, [DATE '2024-03-31'] AS l", "9007199254740993[2024-03-31]");
  });

  it("refuses what would change what others are answered from, and keeps the names of the site's tables", async () => {
    const { page } = desk;
    const says = (words: string): Promise<void> => page.locator(".desk > .desk-status", { hasText: words }).waitFor();
    for (const word of ["DETACH", "SET", "BEGIN", "LOAD", "COPY"]) {
      await run(page, `${word} facts`);
      await says(t("analyse.fault.kept", { message: word }));
    }
    await run(page, "CREATE TABLE observations AS SELECT 'internet-use' AS indicator, 'KEN' AS area, 99.9 AS value");
    await says(t("analyse.fault.taken", { message: "observations" }));
    await shows("SELECT count(*) > 1000 AS many FROM observations", t("analyse.yes"));
  });

  it("leaves out of an address what the form forbids, says so, and answers the rest", async () => {
    const { page } = desk;
    const unknown = t("analyse.desk.unknown", { parts: "" }).slice(0, 40);
    for (const query of ["?ask=daily-use-among-users.sex-XX@w5", "?ask=data-only-mobile-basket@w5~people(0)"]) {
      await page.evaluate((address) => {
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
      }, query);
      await page.locator(".desk-notice", { hasText: unknown }).waitFor();
      await page.locator(".outcome tbody tr").nth(5).waitFor();
    }
    expect(desk.faults).toEqual([]);
  });
});
