import { afterEach, describe, expect, it } from "vitest";
import { fetchSeries } from "../../../../scripts/ingest/refresh/worldBank.ts";
import { worldBankApi } from "../../../../scripts/ingest/sources/worldBankApi.ts";
import { sourceFileOf } from "../sources/sourceFileOf.ts";
import { answer, createNetworkEffects, cutShort, play, silence } from "./publisher.ts";
import type { MemoryEffects } from "../memoryEffects.ts";
import type { Answer, Publisher } from "./publisher.ts";

const row = (area: string, date: string, value: unknown) => ({
  indicator: { id: "IT.NET.USER.ZS", value: "Individuals using the Internet (% of population)" },
  country: { id: "XX", value: "Somewhere" },
  countryiso3code: area,
  date,
  value,
  unit: "",
  obs_status: "",
  decimal: 0
});
const head = { page: 1, pages: 1, per_page: 10_000, total: 3, sourceid: "2", lastupdated: "2026-10-07" };
const json = (body: unknown): Answer => answer(200, JSON.stringify(body), { "content-type": "application/json" });
const rows = [row("KEN", "2024", 34.97), row("KEN", "2023", null), row("WLD", "2024", 71.2)];
const good = json([head, rows]);

const open: Publisher[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function ask(answers: readonly Answer[], effects: MemoryEffects = createNetworkEffects()) {
  const publisher = await play(...answers);
  open.push(publisher);
  const download = await fetchSeries("IT.NET.USER.ZS", publisher.base, effects, {
    // A busy machine takes its time to answer; only those that wait for silence pay for it.
    timeoutMilliseconds: 1000,
    attempts: 3
  });
  return { download, asked: publisher.asked, effects };
}

describe("fetchSeries", () => {
  it("puts the pages together into one document, which the adapter reads", async () => {
    const pages = [1, 2].map((page) =>
      json([{ ...head, page, pages: 2 }, page === 1 ? rows.slice(0, 2) : rows.slice(2)])
    );
    const { download, asked } = await ask(pages);
    expect(asked).toEqual([
      "/v2/country/all/indicator/IT.NET.USER.ZS?format=json&date=2000%3A2026&per_page=10000&page=1",
      "/v2/country/all/indicator/IT.NET.USER.ZS?format=json&date=2000%3A2026&per_page=10000&page=2"
    ]);
    expect(download).toMatchObject({
      file: "worldbank/api/IT.NET.USER.ZS.json",
      vintage: "2026-10-07",
      licence: "CC-BY-4.0"
    });
    const file = sourceFileOf(download.file);
    const normalised = worldBankApi.normalise(worldBankApi.parse(download.content, file), file);
    expect(normalised).toMatchObject({ read: 3, kept: 1, dropped: { aggregate: 1, "no-value": 1 } });
    expect(normalised.observations[0]).toMatchObject({ area: "KEN", period: 2024, value: 34.97, status: "_U" });
  });

  it.each<[string, Answer, number]>([
    ["429 with Retry-After in seconds", answer(429, "", { "retry-after": "7" }), 7000],
    ["429 with a date", answer(429, "", { "retry-after": "Fri, 20 Nov 2026 12:00:30 GMT" }), 30_000],
    ["429 that asks for a day", answer(429, "", { "retry-after": "86400" }), 120_000],
    ["503", answer(503, "busy"), 1000],
    ["a cut body", cutShort, 1000],
    ["a web page with status 200", answer(200, "<html>maintenance</html>", { "content-type": "text/html" }), 1000],
    ["a web page that says it is JSON", answer(200, "<html>", { "content-type": "application/json" }), 1000],
    ["an empty array", json([]), 1000],
    ["no rows", json([{ ...head, total: 0 }, null]), 1000],
    ["silence", silence, 1000]
  ])("tries again after %s", async (_, fault, wait) => {
    const { download, asked, effects } = await ask([fault, good]);
    expect(asked).toHaveLength(2);
    expect(effects.slept).toEqual([wait]);
    expect(download.content.length).toBeGreaterThan(100);
  });

  it.each<[string, Answer, string]>([
    ["429", answer(429, ""), "answered 429 (3 attempts)"],
    ["503", answer(503, ""), "answered 503 (3 attempts)"],
    ["a cut body", cutShort, "broke off"],
    [
      "a web page",
      answer(200, "<html>", { "content-type": "text/html; charset=utf-8" }),
      "answered with a web page (3 attempts)"
    ],
    ["a web page that says it is JSON", answer(200, "<html>", { "content-type": "application/json" }), "is a web page"],
    ["an empty array", json([]), "holds no rows: []"],
    [
      "a message",
      json([{ message: [{ id: "120", value: "The indicator was not found" }] }]),
      "The indicator was not found"
    ],
    ["an object", json({ error: "x" }), "is not an answer of the World Bank's API"],
    ["silence", silence, "no answer within 1000 ms (3 attempts)"],
    ["fewer rows than announced", json([{ ...head, total: 9 }, rows]), "has 3 rows, not 9"]
  ])("ends in a clear error: %s", async (_, fault, message) => {
    await expect(ask([fault])).rejects.toThrow(message);
  });

  it("stops at once for an address that is not there", async () => {
    const effects = createNetworkEffects();
    await expect(ask([answer(404, "")], effects)).rejects.toThrow("answered 404");
    expect(effects.slept).toEqual([]);
  });

  it("stops where the series changes between two pages", async () => {
    const first = json([{ ...head, pages: 2 }, rows.slice(0, 2)]);
    const second = json([{ ...head, page: 2, pages: 2, lastupdated: "2026-10-08" }, rows.slice(2)]);
    await expect(ask([first, second])).rejects.toThrow("is not a page of the same edition");
  });

  it("says when nobody listens", async () => {
    const publisher = await play(good);
    await publisher.close();
    const patience = { timeoutMilliseconds: 250, attempts: 2 };
    await expect(fetchSeries("SP.POP.TOTL", publisher.base, createNetworkEffects(), patience)).rejects.toThrow(
      "broke off"
    );
  });
});

describe("worldBankApi", () => {
  const file = sourceFileOf("worldbank/api/IT.NET.USER.ZS.json");
  const parse = (body: unknown) => worldBankApi.parse(new TextEncoder().encode(JSON.stringify(body)), file);

  it.each([
    [[row("KEN", "2024", "34.97")], 'row 1: "34.97" is not a number'],
    [[row("KEN", "2024", 1), row("KEN", "24", 1)], 'row 2: "24" is not a year'],
    [[{ ...row("KEN", "2024", 1), countryiso3code: undefined }], "is no figure"],
    [["a"], 'row 1: "a" is no figure']
  ])("refuses %j", (figures, message) => {
    expect(() => parse([head, figures])).toThrow(`worldbank/api/IT.NET.USER.ZS.json: `);
    expect(() => parse([head, figures])).toThrow(message);
  });

  const uncoded = (id: string) => ({ ...row("", "2024", 50), country: { id, value: "Somewhere" } });

  it("takes country.id where countryiso3code is empty: of an area, or of a group", () => {
    const read = worldBankApi.normalise(parse([head, [uncoded("KEN"), uncoded("XO"), uncoded("SSF")]]), file);
    expect(read.observations.map(({ area, value }) => [area, value])).toEqual([["KEN", 50]]);
    expect(read.dropped).toEqual({ aggregate: 2 });
  });

  it.each([
    [uncoded("KE"), 'row 1: no area code for "Somewhere"'],
    [uncoded(""), 'row 1: no area code for "Somewhere"'],
    [{ ...row("", "2024", 50), country: null }, "row 1: no area code for null"],
    [{ ...row("KEN", "2024", 50), country: { id: "UGA" } }, 'countryiso3code "KEN" is not country.id "UGA"'],
    [{ ...row("KEN", "2024", 50), indicator: { id: "SP.POP.TOTL" } }, 'series "SP.POP.TOTL", not IT.NET.USER.ZS'],
    [
      { ...row("KEN", "2024", 50), indicator: { id: "IT.NET.USER.ZS", value: "Internet users" } },
      'which does not say "% of population"'
    ]
  ])("refuses a row of nobody knows whom or what", (each, message) => {
    expect(() => parse([head, [each]])).toThrow(message);
  });

  it("refuses an unknown area", () => {
    expect(() => worldBankApi.normalise(parse([head, [row("KXX", "2024", 50)]]), file)).toThrow(
      'row 1: unknown area "KXX"'
    );
  });
});
