import { plainKey } from "../../src/i18n/messageKey.ts";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNodeEngine, type NodeEngine } from "../../src/query/nodeEngine.ts";
import { namedColumns, readyQuestions } from "../../src/questions/readyQuestions.ts";
import { createStore } from "../../src/query/store.ts";
import { valueText } from "../../src/views/analyse/answerContext.ts";
import { labelColumns } from "../../src/views/analyse/labelColumns.ts";
import { rowsAtFirst, rowsInTable } from "../../src/views/analyse/deskModel.ts";
import { openSite, type OpenSite, type Watched } from "./openSite.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";

const data = join(import.meta.dirname, "../../data");
const translator = translatorOf("en");
const { t } = translator;
const analyse = "en/analyse/index.html";
/** The engine is 34 MB to compile: on a busy machine that takes its time. */
const slow = 240_000;

let site: OpenSite;
let node: NodeEngine;
let names: ReadonlyMap<string, string>;
beforeAll(async () => {
  // A host that sends the policy of the page as a header as well.
  site = await openSite({ policyHeader: true });
  node = await openNodeEngine(readFileSync(join(data, "../dist/data/all.parquet")), createStore(data).bytes);
  const areas = await createStore(data).areas();
  names = new Map(areas.map(({ code, names: { en = "" } }) => [code, en]));
});

afterAll(async () => {
  await site.close();
});

/** Opens the page with a query string; nothing is started. */
async function openDesk(query = ""): Promise<Watched> {
  const watched = await site.open(analyse);
  if (query !== "") await watched.page.goto(site.urlOf(analyse) + query);
  return watched;
}

async function start(page: Page): Promise<void> {
  await page.click("button.start");
  await page.waitForSelector("#desk", { timeout: slow });
}

const status = (page: Page): Promise<string> => page.locator(".desk > .desk-status").innerText();

/** Writes a query as a reader does: emptied first, or the browser would give new letters the colour of the old ones. */
async function write(page: Page, sql: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
}

/** Waits until the desk says this. */
const says = (page: Page, words: string): Promise<void> =>
  page.locator(".desk > .desk-status", { hasText: words }).waitFor();

/** Waits until the desk says something else than that it runs. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("button[name=run]:not(:disabled)") !== null, null, {
    timeout: slow
  });
}

describe("the desk", { timeout: 600_000 }, () => {
  let desk: Watched;

  beforeAll(async () => {
    desk = await openDesk(`?sql=${encodeURIComponent("SELECT 40 + 2 AS answer")}`);
    desk.page.setDefaultTimeout(slow);
  }, slow);

  afterAll(async () => {
    await desk.close();
  });

  it("shows the query of a link first, in a fresh profile, and runs it only on a click", async () => {
    const { page } = desk;
    expect(await page.locator("pre.asked").innerText()).toContain("40 + 2");
    await start(page);
    await page.locator(".sql-host .cm-content").getByText("40 + 2").waitFor();
    expect(await page.locator(".outcome").count()).toBe(0);
    await page.click("button[name=run]");
    await page.locator(".outcome tbody th", { hasText: "42" }).waitFor();
  });

  it("holds every row of the files", async () => {
    const { page } = desk;
    const sql = "SELECT count(*) AS n, max(indicator) AS last FROM observations";
    await write(page, sql);
    await page.click("button[name=run]");
    const { columns } = await node.run(sql);
    const [count, last] = columns.map(({ values }) => values[0]);
    expect(count).toBeGreaterThan(100_000);
    await page.locator(".outcome tbody tr", { hasText: String(last) }).waitFor();
    expect(await page.locator(".outcome tbody th").innerText()).toBe(Number(count).toLocaleString("en"));
  });

  // The tolerance is what is printed: shares to 0.1 of a point, prices and ratios to 0.01, people to one.
  it("answers each ready-made question as Node does, row by row and in the same order", async () => {
    const { page } = desk;
    for (const { id, sql } of readyQuestions) {
      await page.click(`a[href="?question=${id}"]`);
      await page.locator(".outcome caption", { hasText: t(`analyse.caption.${id}`) }).waitFor();
      const answer = await node.run(sql);
      // The first rows of a long answer stand there before the others.
      const shown = page.locator(".outcome tbody tr");
      await expect.poll(() => shown.count()).toBe(Math.min(answer.rows, rowsInTable));
      const rows = await shown.evaluateAll((found) =>
        found.map((row) => [...row.children].map((cell) => cell.textContent))
      );
      const columns = labelColumns(translator, answer, namedColumns, { has: () => true });
      const context = { translator, nameOf: (code: string) => names.get(code), areaHref: () => "" };
      const wanted = Array.from({ length: answer.rows }, (_, row) =>
        columns.map((column) => valueText(context, column, column.values[row]))
      );
      expect(answer.rows, id).toBeGreaterThan(5);
      expect(rows, id).toEqual(wanted);
      expect(new URL(page.url()).search).toBe(`?question=${id}`);
      expect(await page.locator(".citation").textContent()).toContain(page.url());
    }
  });

  it("shows an error at its place, and stops a query when it is told to", async () => {
    const { page } = desk;
    await write(page, "SELECT area, 'é', valu FROM observations");
    await page.click("button[name=run]");
    await says(page, '"valu" not found');
    expect(await page.locator(".cm-lintRange-error").innerText()).toBe("valu");
    expect(await page.locator("#outcome").innerText()).toBe(t("analyse.outcome.before"));
    await write(page, "SELECT 'é' AS word,\n 1 AS number FORM areas");
    await page.click("button[name=run]");
    const line = t("analyse.sql.line", { line: 2, message: 'syntax error at or near "FORM"' });
    await page.locator(".desk > .desk-status", { hasText: line }).waitFor();
    expect(await page.locator(".cm-lintRange-error").innerText()).toBe("FORM");
    const printed: string[] = [];
    page.on("console", (message) => printed.push(message.text()));
    await write(page, "SELECT count(*) FROM range(100000000000) AS a, range(100000) AS b");
    await page.click("button[name=run]");
    await page.click("button[name=stop]");
    await says(page, t("analyse.fault.stopped"));
    expect(printed).toEqual([]);
    await write(page, "SELECT 7 AS after");
    await page.keyboard.press("Control+Enter");
    await page.locator(".outcome tbody th", { hasText: "7" }).waitFor();
  });

  it("cannot be made to reach out, to unlock the engine, or to change the figures", async () => {
    const { page } = desk;
    // Each is waited for by words of its own: the sentence of the one before stays until the next is answered.
    for (const [sql, words] of [
      ["FROM read_csv('https://example.org/x.csv')", 'access file "https://example.org/x.csv"'],
      ["DELETE FROM observations", '"DELETE" on database "facts"'],
      ["DROP TABLE areas", '"DROP" on database "facts"']
    ] as const) {
      await write(page, sql);
      await page.click("button[name=run]");
      await says(page, words);
      expect(await status(page), sql).toContain(t("analyse.fault.query", { message: "" }).trim());
    }
  });

  it("answers a question that was chosen, follows a brush at once, and goes back", async () => {
    const { page } = desk;
    await page.click("button[name=mode-ask]");
    await page.selectOption("select[name=add]", "difference");
    await page.locator(".brushes fieldset").nth(2).waitFor();
    await answered(page);
    await expect.poll(() => page.locator(".outcome tbody tr").count()).toBeGreaterThan(rowsAtFirst);
    const before = await page.locator(".outcome tbody tr").count();
    const asked = page.url();
    await page.focus("input[name=low-0]");
    await page.keyboard.press("PageUp");
    await expect.poll(() => page.locator(".outcome tbody tr").count()).toBeLessThan(before);
    await expect.poll(() => page.url()).toContain("where=0:");
    await page.goBack();
    await expect.poll(() => page.locator(".outcome tbody tr").count(), { timeout: slow }).toBe(before);
    expect(page.url()).toBe(asked);
    await page.click("button[name=view-map]");
    await page.locator(".outcome svg.choropleth [data-area=TCD]").waitFor();
  });

  it("takes a table of the reader, says what it did not know, and a sentence for a bad or a large one", async () => {
    const { page } = desk;
    await page.locator(".own-table summary").click();
    const bring = async (name: string, text: string): Promise<void> => {
      await page.setInputFiles("input[name=own]", { name, mimeType: "text/csv", buffer: Buffer.from(text) });
    };
    const said = page.locator(".own-status");
    await bring("bad.csv", "only one column\nand a line");
    await said.getByText(t("analyse.own.fault.one-column")).waitFor();
    // A file of 100 MB is given by its path; its bytes never pass through the driver.
    const large = join(mkdtempSync(join(tmpdir(), "large-table-")), "large.csv");
    writeFileSync(large, Buffer.alloc(100_000_000, "Kenya,1\n"));
    await page.setInputFiles("input[name=own]", large);
    await said.getByText(t("analyse.own.fault.too-large", { size: "50" })).waitFor();
    rmSync(dirname(large), { recursive: true });
    await bring("mine.csv", "pays,année,score\nKenya,2019,9\nKenya,2023,12\nتشاد,2021,44\nAtlantis,2020,5\n");
    await page.locator(".own-unmatched", { hasText: "Atlantis" }).waitFor({ state: "attached" });
    await page.click("button[name^=join-]");
    await page.locator(".outcome thead", { hasText: "score" }).waitFor();
    await page.locator(".outcome tbody tr", { hasText: "Chad" }).getByText("44").waitFor();
    await page.locator(".outcome", { hasText: "score: latest figure of each country, 2021–2023." }).waitFor();
  });

  it("gives the rows away in each format, and the map as a picture that says where it is from", async () => {
    const { page } = desk;
    const take = async (format: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.click(`button[name=take-${format}]`)]);
      return readFileSync(await download.path());
    };
    await page.click('a[href="?question=women-without-phone"]');
    await page.locator(".outcome caption", { hasText: t("analyse.caption.women-without-phone") }).waitFor();
    const json = JSON.parse((await take("json")).toString()) as {
      readonly data: readonly Readonly<Record<string, unknown>>[];
      readonly sources: readonly { readonly title: string }[];
    };
    const rows = json.data;
    expect(json.sources.map(({ title }) => title).join()).toContain("SDG Global Database");
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({ area: "PAK", area_name: "Pakistan", licence: "free" });
    expect((await take("csv")).toString().split("\n")).toHaveLength(22);
    const sheets = await readWorkbook(await take("xlsx"));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["answer", t("analyse.about.sheet")]);
    expect(sheets[1]?.data.flat()).toContain(page.url());
    expect((await take("txt")).toString()).toContain("SELECT");
    expect((await take("parquet")).subarray(0, 4).toString()).toBe("PAR1");
    expect((await take("arrow")).subarray(0, 6).toString()).toBe("ARROW1");
    await page.click("button[name=mode-ask]");
    await page.goto(`${site.urlOf(analyse)}?ask=internet-use@w5&view=map`);
    await start(page);
    await page.locator(".outcome svg.choropleth").waitFor();
    expect((await take("svg")).toString()).toContain("World Bank");
    expect((await take("png")).subarray(1, 4).toString()).toBe("PNG");
  });

  it("asked for nobody else's server, and said nothing on the console", () => {
    expect(desk.faults).toEqual([]);
  });
});

describe("what goes wrong", { timeout: 600_000 }, () => {
  const said = (page: Page, fault: string): Promise<void> =>
    page
      .locator(".desk-start .desk-status", { hasText: t(plainKey(`analyse.fault.${fault}`)) })
      .waitFor({ timeout: slow });

  it("is a sentence where the browser has no WebAssembly", async () => {
    const watched = await site.open("en/index.html");
    await watched.page.addInitScript("delete globalThis.WebAssembly");
    await watched.page.goto(site.urlOf(analyse));
    await said(watched.page, "unsupported");
    expect(await watched.page.locator("button.start").isVisible()).toBe(false);
    await watched.close();
  });

  it("is a sentence where a file is broken, and starting again helps", async () => {
    const { page, close } = await openDesk();
    const file = "**/engine/facts.duckdb.gz";
    await page.route(file, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 400_000) });
    });
    await page.click("button.start");
    await said(page, "data-file");
    await page.unroute(file);
    await start(page);
    await close();
  });

  it("is a sentence where the worker is killed in mid-query, the query is still there, and leaving the page ends it", async () => {
    const sql = "SELECT count(*) FROM range(100000000000) AS a, range(100000) AS b";
    const { page, close } = await openDesk(`?sql=${encodeURIComponent(sql)}`);
    await start(page);
    await page.click("button[name=run]");
    await page.waitForSelector("button[name=run]:disabled");
    await page.workers()[0]?.evaluate(() => {
      globalThis.close();
    });
    await said(page, "gone");
    await start(page);
    await page.locator(".cm-content").getByText("range(100000)").waitFor();
    expect(page.workers()).toHaveLength(1);
    await page.goto(site.urlOf("en/index.html"));
    await expect.poll(() => page.workers().length).toBe(0);
    await close();
  });
});
