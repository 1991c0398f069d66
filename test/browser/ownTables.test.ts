import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parquetOf } from "../../src/query/export/parquet.ts";
import { openDocumentOf, openDocumentRow } from "../query/own/openDocument.ts";
import { workbookOf } from "../query/own/workbook.ts";
import { openSite, type OpenSite, type Watched } from "./openSite.ts";

/** The engine is 34 MB to compile: on a busy machine that takes its time. */
const slow = 240_000;

let site: OpenSite;
let desk: Watched;

beforeAll(async () => {
  site = await openSite({ policyHeader: true });
  desk = await site.open("en/analyse/index.html");
  desk.page.setDefaultTimeout(slow);
  await desk.page.click("button.start");
  await desk.page.waitForSelector("#desk", { timeout: slow });
  await desk.page.locator(".own-table summary").click();
}, slow);

afterAll(async () => {
  await desk.close();
  await site.close();
});

const above = `"Data Source","World Development Indicators"\n\n"Last Updated Date","2026-07-01"\n\n`;
const wide = `"Country Name","Country Code","Indicator Name","2023","2024"\n"Kenya","KEN","Use","35","40"\n"Chad","TCD","Use","12","13"\n`;
const records = [
  { country: "Kenya", year: 2024, value: 40 },
  { country: "Chad", year: 2024, value: 13 }
];
const bank = [
  { page: 1, pages: 1, per_page: 50, total: 4, sourceid: "2", lastupdated: "2026-07-01" },
  (
    [
      ["KEN", "KE", "Kenya", "2024", 40],
      ["KEN", "KE", "Kenya", "2023", 35],
      ["TCD", "TD", "Chad", "2024", 13],
      ["TCD", "TD", "Chad", "2023", null]
    ] as const
  ).map(([code, id, name, date, value]) => ({
    indicator: { id: "IT.NET.USER.ZS", value: "Use" },
    country: { id, value: name },
    countryiso3code: code,
    date,
    value,
    unit: "",
    obs_status: "",
    decimal: 1
  }))
];

/** Seven kinds of file, all with Kenya's 40 of 2024. */
const files: readonly (readonly [string, Uint8Array])[] = [
  [
    "two-sheets.xlsx",
    workbookOf({
      Notes: [["About this file"], ["Nothing to see"]],
      Figures: [["country", "year", "share"], ...records.map(({ country, year, value }) => [country, year, value])]
    })
  ],
  ["lines-above.csv", strToU8(above + wide)],
  ["wide-years.csv", strToU8("country;2023;2024\nKenya;35;40\nChad;12;13\n")],
  ["world-bank.json", strToU8(JSON.stringify(bank))],
  ["download.zip", zipSync({ "Metadata.csv": strToU8("a,b\n1,2\n"), "API_IT.csv": strToU8(above + wide) })],
  [
    "figures.parquet",
    parquetOf({
      columns: [
        { name: "country", type: "string" },
        { name: "year", type: "integer" },
        { name: "share", type: "number" }
      ],
      rows: records.map(({ country, year, value }) => [country, year, value])
    })
  ],
  [
    "figures.ods",
    openDocumentOf({
      data:
        openDocumentRow("country", "2023", "2024") + openDocumentRow("Kenya", 35, 40) + openDocumentRow("Chad", 12, 13)
    })
  ]
];

/** Draws the desk once more, as late news does while a reader types. */
const drawnAgain = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    dispatchEvent(new PopStateEvent("popstate"));
    for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

describe("a table of the reader, in the browser", { timeout: 600_000 }, () => {
  it.each(files)("is understood, joined and taken away again: %s", async (name, bytes) => {
    const { page } = desk;
    await page.setInputFiles("input[name=own]", {
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes)
    });
    const file = page.locator(".own-file", { hasText: name });
    await file.waitFor();
    const part = file.locator("select[name^=part-]");
    const wanted = name.endsWith(".xlsx") ? "Figures" : name.endsWith(".zip") ? "API_IT.csv" : undefined;
    if (wanted !== undefined) await part.selectOption(wanted);
    await file.locator("button[name^=join-]:not(:disabled)").click();
    const kenya = page.locator(".outcome tbody tr", { hasText: "Kenya" });
    await kenya.getByText("40", { exact: true }).waitFor();
    await file.locator("button[name^=remove-]").click();
    await file.waitFor({ state: "detached" });
    await kenya.getByText("40", { exact: true }).waitFor({ state: "detached" });
  });
});

describe("a scenario, in the browser", { timeout: 600_000 }, () => {
  it("claims nothing until the reader has set its numbers, and then stands in the address and in the files", async () => {
    const { page } = desk;
    await page.locator('#scenarios ~ .ready-question a.open-question[href*="cut("]').click();
    await page.locator(".finding", { hasText: "nothing follows until both are set" }).waitFor();
    await page.fill("input[name=cut-0]", "20");
    await page.press("input[name=cut-0]", "Tab");
    await page.locator(".finding", { hasText: "nothing follows until both are set" }).waitFor();
    await page.fill("input[name=cut-1]", "0.4");
    await page.press("input[name=cut-1]", "Tab");
    await page.locator(".finding", { hasText: "together:" }).waitFor();
    expect(page.url()).toContain("cut(0,20,0.4)");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("button[name=take-csv]")]);
    const [head = "", ...lines] = readFileSync(await download.path(), "utf8")
      .trim()
      .split(/\r?\n/);
    expect(head.split(",")).toEqual(
      expect.arrayContaining(["cut_internet_use", "cut_internet_use_population", "licence"])
    );
    expect(lines.length).toBeGreaterThan(150);
    await page.selectOption("select[name=by]", "region");
    await expect.poll(() => page.locator(".outcome tbody tr").count(), { timeout: slow }).toBeLessThan(20);
    expect(page.url()).toContain("by=region");
  });
});

describe("countries of a question", { timeout: 600_000 }, () => {
  it("are taken in and out on a map", async () => {
    const { page } = desk;
    await page.locator(".ask-members > summary").click();
    await page.locator(".area-map summary").click();
    await page.locator(".area-map [data-area=TCD]").click();
    await expect.poll(() => decodeURIComponent(page.url()), { timeout: slow }).toContain("in:area:TCD");
    await page.locator(".area-map [data-area=KEN]").click();
    await expect.poll(() => decodeURIComponent(page.url()), { timeout: slow }).toContain("in:area:TCD.KEN");
    await page.locator(".area-map [data-area=TCD]").click();
    await expect.poll(() => decodeURIComponent(page.url()), { timeout: slow }).toContain("in:area:KEN");
    await page.locator(".chosen-areas button", { hasText: "Kenya" }).click();
    await expect.poll(() => page.url(), { timeout: slow }).not.toContain("in:area");
  });
});

describe("what is seen of an answer", { timeout: 600_000 }, () => {
  it("is a map in classes that are chosen, and lines that are saved as lines", async () => {
    const { page } = desk;
    await page.evaluate(() => {
      history.pushState(null, "", "?ask=internet-use@w5&view=map&classes=equal-4");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    const steps = page.locator(".answer-map .legend li, .answer-map .legend-step");
    await expect.poll(() => page.locator("select[name=class-count]").count(), { timeout: slow }).toBe(1);
    await page.locator(".outcome svg.choropleth [data-area=TCD]").waitFor();
    expect(await steps.count()).toBeGreaterThan(0);
    await page.selectOption("select[name=classes]", "hand");
    await page.fill("input[name=breaks]", "33.5 or so");
    await page.press("input[name=breaks]", "Tab");
    await page.locator("[role=alert]", { hasText: "Not used" }).waitFor();
    expect(await page.inputValue("input[name=breaks]")).toBe("33.5 or so");
    await page.fill("input[name=breaks]", "33.5 66");
    await drawnAgain(page);
    expect(await page.inputValue("input[name=breaks]")).toBe("33.5 66");
    await page.press("input[name=breaks]", "Tab");
    await expect.poll(() => page.url(), { timeout: slow }).toContain("classes=33.5~66");
    await page.locator(".answer-map", { hasText: "33.5–66" }).waitFor();
    await page.click("button[name=view-lines]");
    await page.locator(".answer-lines .line").first().waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("button[name=take-svg]")]);
    expect(readFileSync(await download.path(), "utf8").match(/class="card-line s\d/g)?.length).toBeGreaterThanOrEqual(
      12
    );
  });

  it("is the answer to each statement of a query, and an error describes the field", async () => {
    const { page } = desk;
    await page.click("button[name=mode-sql]");
    const write = async (sql: string): Promise<void> => {
      await page.locator(".cm-content").focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await page.keyboard.insertText(sql);
      await page.keyboard.press("Escape");
      await page.click("button[name=run]");
    };
    await write("CREATE TABLE pair AS SELECT 11 AS a;\nSELECT a + 1 AS b FROM pair;\nSELECT 'é', a + 2 AS c FROM pair");
    await page.locator(".outcome tbody", { hasText: "13" }).waitFor();
    await page.selectOption("select[name=answer]", "1");
    await page.locator(".outcome tbody", { hasText: "12" }).waitFor();
    await write("SELECT 'é' AS a;\nSELECT nothing_like_it");
    await page.locator(".desk > .desk-status", { hasText: "line 2" }).waitFor();
    const described = await page.locator(".cm-content").evaluate((field) => {
      const root = field.getRootNode() as ShadowRoot;
      return {
        problem: root.getElementById(String(field.getAttribute("aria-describedby")))?.textContent,
        marked: root.querySelector(".wrong-line")?.textContent
      };
    });
    expect(described.problem).toContain("nothing_like_it");
    expect(described.marked).toBe("SELECT nothing_like_it");
    await page.locator(".sql-history summary").click();
    await page.locator(".sql-history button", { hasText: "CREATE TABLE pair" }).click();
    await page.locator(".cm-content", { hasText: "CREATE TABLE pair" }).waitFor();
    await write("DROP TABLE pair");
    const areas = page.locator(".schema details", { hasText: "observations" });
    await areas.locator("summary").click();
    await areas.locator("dt", { hasText: "sex VARCHAR" }).waitFor();
    expect(desk.faults).toEqual([]);
  });
});
