import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { compareViews } from "../../src/state/compareState.ts";
import { axeFindings } from "./axeFindings.ts";
import { layoutShift, openSite, type OpenSite } from "./openSite.ts";

const file = "en/compare/";
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const chosen = (page: Page): Promise<string[]> => page.locator(".chosen .name").allTextContents();
const settled = (page: Page): Promise<unknown> => page.waitForSelector("compare-figure:not([aria-busy])");
const areasOf = (marks: readonly Element[]): string[] =>
  [...new Set(marks.map((mark) => mark.getAttribute("data-area") ?? ""))].sort();
const query = (page: Page): string => new URL(page.url()).search;

describe("the page for comparing", () => {
  it("is chosen by keyboard alone, in any language of the site, and goes back and forward", async () => {
    const { page, faults, close } = await site.open(file);
    const search = page.getByRole("combobox", { name: "Add a country or a group" });
    await search.focus();
    await search.pressSequentially("Allemagne");
    await page.waitForSelector("[role=option]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-remove=DEU]");
    expect(await chosen(page)).toEqual(["World", "Germany"]);
    expect(await search.inputValue()).toBe("");
    await search.pressSequentially("كينيا");
    await page.waitForSelector("[role=option]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-remove=KEN]");
    expect(query(page)).toBe("?area=world~DEU~KEN");
    const bars = page.getByRole("button", { name: "Bars" });
    await bars.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".ranked-bars");
    expect(await page.locator("[data-part=chart] > *").count()).toBe(1);
    expect(await bars.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.goBack();
    await page.waitForSelector("[data-part=chart] .line-chart");
    expect(query(page)).toBe("?area=world~DEU~KEN");
    await page.goForward();
    await page.waitForSelector(".ranked-bars");
    await page.locator("[data-remove=DEU]").press("Enter");
    await page.waitForSelector("[data-remove=DEU]", { state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-remove"))).toBe("KEN");
    await page.getByRole("button", { name: "Country or group" }).press("Enter");
    await page.waitForSelector("th[aria-sort=ascending]");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-column"))).toBe("name");
    expect(query(page)).toBe("?area=world~KEN&view=bars&sort=name");
    await page.keyboard.press("Enter");
    await page.waitForSelector("th[aria-sort=descending] [data-column=name]");
    expect(query(page)).toBe("?area=world~KEN&view=bars&sort=name-down");
    expect(faults).toEqual([]);
    await close();
  });

  it("shows in a fresh profile what a link was shared of, in every view", async () => {
    const views = [
      ["lines", ".line-chart", 1],
      ["bars", ".ranked-bars li", 4],
      ["dots", ".dot-plot li", 4],
      ["scatter", ".scatter-plot circle", 150],
      ["slope", ".slope-chart .before", 4],
      ["multiples", ".multiples figure", 4]
    ] as const;
    for (const [view, selector, least] of views) {
      const { page, faults, close } = await site.open(`${file}?area=KEN~ssf~UGA~own.BDI.TZA&view=${view}&from=2010`);
      await settled(page);
      await page.waitForSelector(`[data-part=chart] ${selector.split(" ")[0] ?? selector}`);
      expect([view, await page.locator(`[data-part=chart] ${selector}`).count()]).toEqual([
        view,
        expect.toSatisfy((count: number) => count >= least)
      ]);
      expect(await page.locator("[data-part=table] tbody tr").count()).toBe(4);
      // A long name leaves the bars their room.
      const bars = await page.locator(".ranked-bars .bar").evaluateAll((found) => found.map((bar) => bar.clientWidth));
      expect(bars.every((width) => width > 200)).toBe(true);
      expect(await page.locator(`button[name=view][value=${view}]`).getAttribute("aria-pressed")).toBe("true");
      expect(faults).toEqual([]);
      await close();
    }
  });

  it("has one address for a state: one that says what goes without saying is shortened", async () => {
    const { page, faults, close } = await site.open(`${file}?indicator=internet-use&view=lines&year=latest`);
    await page.waitForURL((url) => url.search === "");
    await page.goto(`${site.urlOf(file)}?view=bars&indicator=internet-use&area=KEN`);
    await page.waitForURL((url) => url.search === "?area=KEN&view=bars");
    expect(faults).toEqual([]);
    await close();
  });

  it("breaks no rule of accessibility in any view, in light and in dark", async () => {
    const { page, close } = await site.open(file);
    const found: string[] = [];
    for (const view of compareViews) {
      await page.goto(`${site.urlOf(file)}?area=KEN~ssf~UGA~own.BDI.TZA&view=${view}&from=2010`);
      await page.waitForSelector("[data-part=table] [data-subject=KEN]");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const rules = colorScheme === "light" ? undefined : ["color-contrast"];
        for (const fault of await axeFindings(page, rules)) found.push(`${view}, ${colorScheme}: ${fault}`);
      }
    }
    expect(found).toEqual([]);
    await close();
  });

  it("names what a bad address could not give, and goes on with the rest", async () => {
    const { page, faults, close } = await site.open(`${file}?area=KEN~ZZZ&view=pie&year=1700`);
    await page.waitForSelector("[data-part=finding] .problem");
    const problems = await page.locator("[data-part=finding] .problem").allTextContents();
    expect(problems).toHaveLength(3);
    expect(problems.join()).toMatch(/“ZZZ”.*“pie”.*“1700”/);
    expect(await chosen(page)).toEqual(["Kenya"]);
    expect(faults).toEqual([]);
    await close();
  });

  it("chooses by neighbours, puts them into one group, and on the map", async () => {
    const { page, faults, close } = await site.open(`${file}?area=PRT`);
    await settled(page);
    await page.getByText("More ways to choose").click();
    await page.getByRole("button", { name: "Add its neighbours" }).click();
    await page.waitForSelector("[data-remove=ESP]");
    await page.getByRole("button", { name: "Put these 2 countries into one group" }).click();
    await page.waitForSelector('[data-remove="own.ESP.PRT"]');
    expect(query(page)).toBe("?area=own.ESP.PRT");
    await page.getByRole("button", { name: "Choose on the map" }).click();
    await page.waitForSelector(".picker-map svg");
    await page.locator('.picker-map [data-area="BRA"]').click();
    await page.waitForSelector("[data-remove=BRA]");
    await page.waitForSelector('.picker-map [data-area="BRA"].picked');
    expect(await page.locator(".picker-map .member").evaluateAll(areasOf)).toEqual(["ESP", "PRT"]);
    const search = page.getByRole("combobox", { name: "Add a country or a group" });
    await search.fill("LDC");
    await page.waitForSelector("[role=option]");
    await search.press("Enter");
    await page.waitForSelector("[data-remove=ldc]");
    expect(await page.locator(".picker-map .member").count()).toBeGreaterThan(40);
    await page.locator("[data-remove=ldc]").click();
    await page.waitForSelector("[data-remove=ldc]", { state: "detached" });
    expect(query(page)).toBe("?area=own.ESP.PRT~BRA");
    expect(faults).toEqual([]);
    await close();
  });

  it("filters the table and hands it out", async () => {
    const { page, close } = await site.open(`${file}?area=KEN~UGA~CIV&view=bars`);
    await settled(page);
    await page.waitForSelector("tr[data-subject=KEN]");
    const left = () =>
      page
        .locator("tr[data-subject]:visible")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-subject")));
    await page.getByRole("searchbox", { name: "Filter by name" }).fill("ugan");
    await expect.poll(left).toEqual(["UGA"]);
    await page.getByRole("searchbox", { name: "Filter by name" }).fill("cote d'ivoire");
    await expect.poll(left).toEqual(["CIV"]);
    const said = page.locator(".table-tools [role=status]");
    expect(await said.textContent()).toBe("");
    await page.getByRole("searchbox", { name: "Filter by name" }).fill("atlantis");
    await expect.poll(left).toEqual([]);
    expect(await said.textContent()).toBe("No row of the table has this name.");
    await page.getByRole("searchbox", { name: "Filter by name" }).fill("cote d'ivoire");
    await expect.poll(() => said.textContent()).toBe("");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Download/ }).click()
    ]);
    expect(download.suggestedFilename()).toBe("internet-use-bars.csv");
    const text = await readFile(await download.path(), "utf8");
    expect(text.split("\n")[2]).toMatch(
      /^KEN,Kenya,internet-use,% of people,,\d{4},[\d.]+,[\d.]+,\w+,,,[\w+.-]+,(?:free|non-commercial)$/
    );
    await close();
  });

  it("keeps the old picture and says so where the figures cannot be fetched", async () => {
    const { page, close } = await site.open(file);
    await page.route("**/data/**", (route) => route.abort());
    await page.getByRole("combobox", { name: "Indicator" }).selectOption("coverage-4g");
    await page.waitForFunction(() => document.querySelector("[data-part=problem]")?.textContent !== "");
    expect(await page.getByRole("combobox", { name: "Indicator" }).inputValue()).toBe("internet-use");
    expect(await page.locator(".line-chart .name").count()).toBe(8);
    await page.unroute("**/data/**");
    await page.getByRole("combobox", { name: "Indicator" }).selectOption("coverage-4g");
    await page.waitForFunction(() => location.search.includes("coverage-4g"));
    await close();
  });

  it("stands still, without script shows the regions, and fits a phone from right to left", async () => {
    const { page, close } = await site.open(file);
    expect(await layoutShift(page)).toBeLessThan(0.02);
    await close();
    const plain = await site.open(file, { javaScriptEnabled: false });
    expect(await plain.page.locator("[data-part=table] tbody tr").count()).toBe(8);
    expect(await plain.page.locator("noscript .note").isVisible()).toBe(true);
    await plain.close();
    const phone = { viewport: { width: 320, height: 700 } };
    const arabic = await site.open("ar/compare/?area=KEN~mea~BRA&view=dots", phone);
    await arabic.page.waitForSelector(".dot-plot");
    expect(await arabic.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await arabic.page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    await arabic.page.locator("button[name=view][value=slope]").click();
    await arabic.page.waitForSelector(".slope-chart");
    const heads = await arabic.page
      .locator(".slope-chart .head")
      .evaluateAll((found) =>
        found.map((head) => head.getBoundingClientRect()).map(({ left, right }) => [left, right])
      );
    expect(heads[0]?.[1]).toBeLessThan(heads[1]?.[0] ?? 0);
    await arabic.page.locator("button[name=view][value=table]").click();
    await expect.poll(() => arabic.page.locator("[data-part=chart]").evaluate((part) => part.clientHeight)).toBe(0);
    expect(arabic.faults).toEqual([]);
    await arabic.close();
  });
});
