import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "./axeFindings.ts";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";

const { t } = translatorOf("en");
const analyse = "en/analyse/index.html";
const slow = 240_000;
const endless = "SELECT count(*) FROM range(100000000000) AS a, range(100000) AS b";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** Presses Tab until the focus is on what the selector names; throws where it never gets there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Waits until a text is seen, the clock running ahead in steps, so that the worker's signs of life are heard in between. */
async function seenAhead(page: Page, text: Locator, milliseconds: number): Promise<void> {
  const isSeen = async (): Promise<boolean> => {
    await page.clock.fastForward(milliseconds);
    return text.isVisible();
  };
  await expect.poll(isSeen, { timeout: slow, interval: 250 }).toBe(true);
}

const circles = (page: Page): Promise<number> => page.locator(".outcome .scatter-plot circle").count();

describe("a reader of the desk", { timeout: 600_000 }, () => {
  it("goes by keyboard alone from a shared link to the scatter plot, its filter, and the rows in a file", async () => {
    const { page, faults, close } = await site.open(analyse);
    page.setDefaultTimeout(slow);
    await page.goto(`${site.urlOf(analyse)}?ask=internet-use@w5~gni-per-capita@w5`);
    await tabTo(page, "button.start");
    await page.keyboard.press("Enter");
    await page.locator(".outcome tbody tr").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("desk");
    await tabTo(page, "button[name=view-scatter]");
    await page.keyboard.press("Enter");
    await expect.poll(() => circles(page), { timeout: slow }).toBeGreaterThan(150);
    expect(new URL(page.url()).search).toContain("view=scatter");
    const all = await circles(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFindings(page, ["color-contrast"])).toEqual([]);
    await tabTo(page, "select[name=colour]");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.locator(".colour-names li").count()).toBe(4);
    for (let press = 0; press < 30; press++) await page.keyboard.press("Shift+Tab");
    await tabTo(page, "input[name=low-0]");
    await page.keyboard.press("PageUp");
    await page.keyboard.press("PageUp");
    await expect.poll(() => circles(page), { timeout: slow }).toBeLessThan(all);
    await expect.poll(() => page.url(), { timeout: slow }).toContain("where=0:");
    await tabTo(page, ".skip-table");
    await page.keyboard.press("Enter");
    await tabTo(page, "input[name=free-only]");
    await page.keyboard.press("Space");
    await tabTo(page, "button[name=take-json]");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const { data: rows } = JSON.parse(readFileSync(await download.path(), "utf8")) as {
      readonly data: readonly { readonly licence: string }[];
    };
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows.map(({ licence }) => licence))).toEqual(new Set(["free"]));
    await expect.poll(() => page.locator(".outcome tbody tr").count()).toBeGreaterThan(rows.length);
    await page.goBack();
    await expect.poll(() => circles(page), { timeout: slow }).toBe(all);
    await page.goForward();
    await expect.poll(() => circles(page), { timeout: slow }).toBeLessThan(all);
    expect(faults).toEqual([]);
    await close();
  });

  it("is told what the address asks in vain, and what the form can keep of a ready-made question", async () => {
    const { page, close } = await site.open(analyse);
    page.setDefaultTimeout(slow);
    await page.goto(`${site.urlOf(analyse)}?question=women-with-phone`);
    const parts = t("analyse.start.unknown", { parts: "women-with-phone" });
    expect(await page.locator(".desk-start .desk-status").innerText()).toBe(parts);
    await page.click("button.start");
    await page.locator(".desk-notice", { hasText: parts }).waitFor();
    const caption = page.locator(".outcome caption", { hasText: t("analyse.caption.women-without-phone") });
    await page.click('a[href="?question=women-without-phone"]');
    await caption.waitFor();
    await page.click("button[name=mode-ask]");
    await page.locator(".desk-notice", { hasText: t("analyse.choose.nearest") }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toContain("ask=mobile-phone-ownership");
    await page.locator(".outcome tbody tr", { hasText: "Pakistan" }).waitFor();
    expect(await page.locator(".outcome tbody tr").count()).toBe(20);
    await page.goBack();
    await caption.waitFor();
    await close();
  });

  it("is not kept waiting past 30 seconds, drops a Parquet file on the page, and maps an answer to SQL", async () => {
    const { page, close } = await site.open("en/index.html");
    page.setDefaultTimeout(slow);
    await page.clock.install();
    await page.goto(`${site.urlOf(analyse)}?sql=${encodeURIComponent(endless)}`);
    await page.click("button.start");
    await page.locator(".sql-host .cm-content").getByText("range(100000)").waitFor();
    await page.click("button[name=run]");
    const said = page.locator(".desk > .desk-status", { hasText: t("analyse.fault.time") });
    await seenAhead(page, said, 4000);
    await page.click("button[name=mode-ask]");
    const parquet = readFileSync(join(import.meta.dirname, "../../data/observations/electricity-access.parquet"));
    const drop = async (name: string, content: Buffer): Promise<void> => {
      const files = await page.evaluateHandle(
        ({ file, base64 }) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([bytes], file));
          return transfer;
        },
        { file: name, base64: content.toString("base64") }
      );
      await page.dispatchEvent("analyse-desk", "drop", { dataTransfer: files });
    };
    await drop("power.parquet", parquet);
    await page.locator(".own-status", { hasText: "power.parquet" }).waitFor();
    await page.click("button[name^=join-]");
    await page.locator(".outcome thead", { hasText: "value" }).waitFor();
    await drop("whole.parquet", parquet.subarray(0, 2000));
    await page.locator(".own-status", { hasText: t("analyse.own.fault.broken") }).waitFor();
    await page.click('a[href="?question=women-without-phone"]');
    // The answer before it can be drawn as a map, too.
    await page.locator(".outcome tbody", { hasText: "Pakistan" }).waitFor();
    await page.click("button[name=view-map]");
    await page.locator(".outcome svg.choropleth [data-area=PAK]:not(.nd)").waitFor();
    expect(new URL(page.url()).search).toBe("?question=women-without-phone&view=map");
    await close();
  });

  it("is told where memory is short, and when the engine does not start", async () => {
    const { page, close } = await site.open("en/index.html");
    await page.addInitScript("Object.defineProperty(navigator, 'deviceMemory', { value: 1 })");
    await page.clock.install();
    await page.route("**/engine/*.worker.js", () => undefined);
    await page.goto(site.urlOf(analyse));
    await page.locator(".little-memory", { hasText: t("analyse.start.little-memory", { memory: "1" }) }).waitFor();
    await page.click("button.start");
    const said = page.locator(".desk-start .desk-status", { hasText: t("analyse.fault.slow") });
    await page.locator("button.start", { hasText: t("analyse.start.cancel") }).waitFor();
    await seenAhead(page, said, 10_000);
    await close();
  });
});
