import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";

/** The engine is 34 MB to compile: on a busy machine that takes its time. */
const slow = 240_000;
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe("a receipt", { timeout: 300_000 }, () => {
  it("leads to its query, which gives the number that it prints", async () => {
    const { page, faults, close } = await site.open("en/receipt/internet-use/index.html");
    page.setDefaultTimeout(slow);
    // The rows are folded: read, not seen.
    const row = page.locator("table tr", { has: page.locator("th", { hasText: /^\s*Kenya\s*$/ }) }).first();
    const printed = (await row.locator("td").allTextContents()).join(" ");
    expect(printed).toMatch(/\d\d\.\d/);
    await page.locator("pre.sql + p a").first().click();
    await page.locator("pre.asked", { hasText: "QUALIFY" }).waitFor();
    await page.click("button.start");
    await page.locator(".cm-content", { hasText: "QUALIFY" }).waitFor();
    await page.click("button[name=run]");
    const answer = page.locator(".outcome tbody tr", { hasText: "Kenya" });
    await answer.waitFor();
    // The receipt prints every digit, the table of answers two behind the point.
    const exact = Number(/\d+\.\d+/.exec(printed)?.[0]);
    expect(await answer.innerText()).toContain(exact.toFixed(2));
    expect(faults).toEqual([]);
    await close();
  });

  it("opens at the figure that an address names, also without a script, and at its source", async () => {
    const { page, close } = await site.open("en/receipt/country/ken/index.html", { javaScriptEnabled: false });
    const figure = page.locator("#internet-use-2010");
    expect(await figure.isVisible()).toBe(false);
    await page.goto(`${page.url()}#internet-use-2010`);
    expect(await figure.isVisible()).toBe(true);
    expect(await figure.innerText()).toMatch(/^2010\s+\d/);
    await close();
    const scripted = await site.open("en/receipt/country/ken/index.html#s3");
    expect(await scripted.page.locator("#s3 code").innerText()).toMatch(/^[0-9a-f]{64}$/);
    expect(scripted.faults).toEqual([]);
    await scripted.close();
  });

  it("hands its citation to the clipboard", async () => {
    const { page, close } = await site.open("en/receipt/internet-use/index.html", {
      permissions: ["clipboard-read", "clipboard-write"]
    });
    const entry = page.locator(".citations > details").first();
    await entry.getByRole("button").click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Meaningful Connectivity Explorer");
    expect((await entry.innerText()).replaceAll(/\s+/g, " ")).toContain(copied.trim().replaceAll(/\s+/g, " "));
    await close();
  });
});

describe("the page of the data", () => {
  it("gives the rows for commercial use, as many as it says, and no others", async () => {
    const { page, faults, close } = await site.open("en/data/index.html");
    await page.locator("summary", { hasText: "Unconnected" }).click();
    const row = page.locator("table.data-files tr", { hasText: "People who own a mobile phone" });
    const [all = "", free = ""] = (await row.locator("td").allInnerTexts()).slice(-2);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      row.locator("td").last().getByText("CSV", { exact: true }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/^mobile-phone-ownership-free-\d{4}-\d{2}.*\.csv$/);
    const text = await readFile(await download.path(), "utf8");
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(new Set(data.map(({ licence }) => licence))).toEqual(new Set(["free"]));
    expect(data.length).toBe(Number.parseInt(free.replaceAll(",", ""), 10));
    expect(data.length).toBeLessThan(Number.parseInt(all.replaceAll(",", ""), 10));
    expect(faults).toEqual([]);
    await close();
  });
});

describe("the sources on the page of the data", () => {
  it("are folded, and opened by a link to one, also without a script", async () => {
    const { page, close } = await site.open("ar/data/index.html", {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 }
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(10_000);
    const source = page.locator("#itu-individuals-using-the-internet");
    expect(await source.isVisible()).toBe(false);
    await page.goto(`${page.url()}#itu-individuals-using-the-internet`);
    expect(await source.isVisible()).toBe(true);
    await close();
  });
});

describe("an address that there is not", () => {
  it("leads to the one in small letters, where that is a page", async () => {
    const { page, close } = await site.open("en/index.html");
    await page.goto(site.urlOf("en/country/KEN/"));
    const offer = page.locator("[data-offer] a").first();
    await offer.waitFor();
    await offer.click();
    await page.waitForURL("**/en/country/ken/");
    await page.goto(site.urlOf("en/country/ATLANTIS/"), { waitUntil: "networkidle" });
    expect(await page.locator("[data-offer] a").count()).toBe(0);
    await close();
  });
});
