import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { ingest, type Keeping } from "../../../scripts/ingest/ingest.ts";
import { readTable } from "../../../scripts/ingest/parquet.ts";
import { roleOf } from "../../../scripts/ingest/registry.ts";
import { readCatalogue } from "../../../scripts/ingest/steps/readCatalogue.ts";
import { fixtureText } from "./sources/sourceFile.ts";
import { createMemoryEffects } from "./memoryEffects.ts";
import { smallFiles, smallFolder, withText } from "./smallSources.ts";
import type { Acceptance } from "../../../scripts/ingest/review/accept.ts";
import type { MemoryEffects } from "./memoryEffects.ts";

async function run(effects: MemoryEffects, only = /./, keeps: Keeping = "none", accepted: readonly Acceptance[] = []) {
  const files = await readCatalogue("sources", effects);
  const placed = files.filter(({ file }) => only.test(file)).map((file) => ({ folder: "sources", file }));
  return ingest({ files: placed, data: "data", packages: "node_modules", accepted, keeps }, effects);
}

const dataOf = ({ disk }: MemoryEffects): ReadonlyMap<string, string> =>
  new Map(
    [...disk]
      .filter(([path]) => path.startsWith("data/"))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString("hex")])
  );

async function tableOf(effects: MemoryEffects, path: string) {
  return readTable(await effects.readFile(`data/${path}`));
}

async function ingested(): Promise<MemoryEffects> {
  const effects = createMemoryEffects(smallFolder());
  await run(effects);
  return effects;
}

/** Puts other sources beside data that were made before. */
async function ingestedThen(files: ReadonlyMap<string, Uint8Array>): Promise<MemoryEffects> {
  const { disk } = await ingested();
  return createMemoryEffects([...[...disk].filter(([path]) => path.startsWith("data/")), ...smallFolder(files)]);
}

describe("ingest", () => {
  it("takes the World Bank's value with ITU's flag, and fills from ITU", async () => {
    const effects = await ingested();
    const rows = await tableOf(effects, "observations/internet-use.parquet");
    expect(rows.map(({ area, period, value, status, source }) => [area, period, value, status, source])).toEqual([
      ["KEN", 2022, 29.5, "E", "worldbank-wdi-2026-07"],
      ["KEN", 2024, 34.97, "A", "worldbank-wdi-2026-07"],
      ["KOR", 2024, 97.9, "_U", "worldbank-wdi-2026-07"],
      ["NIU", 2011, 79.6, "_U", "itu-individuals-using-the-internet"]
    ]);
    expect(rows[1]).toMatchObject({ origin: "Kenya National Bureau of Statistics" });
  });

  it("lists where the publishers differ", async () => {
    expect(await tableOf(await ingested(), "differences.parquet")).toEqual([
      {
        indicator: "internet-use",
        key: "KEN 2022",
        area: "KEN",
        period: 2022,
        value: 29.5,
        source: "worldbank-wdi-2026-07",
        other_value: 29.6,
        other_source: "itu-individuals-using-the-internet"
      }
    ]);
  });

  it("keeps both vintages, and derives people offline from the newest", async () => {
    const effects = await ingested();
    expect(await tableOf(effects, "vintages/internet-use-2025-04-15.parquet")).toHaveLength(6);
    expect(await tableOf(effects, "vintages/internet-use-2026-07.parquet")).toHaveLength(3);
    const offline = await tableOf(effects, "observations/people-offline.parquet");
    const kenya = offline.find(({ area, period }) => area === "KEN" && period === 2024);
    expect(kenya?.["value"]).toBeCloseTo(56_432_944 * (1 - 0.3497), 3);
  });

  it("records sources, counts and hashes, and dates nothing by the clock", async () => {
    const effects = createMemoryEffects(smallFolder());
    const manifest = await run(effects);
    expect(manifest.sources).toHaveLength(smallFiles.size);
    const itu = manifest.sources.find(({ id }) => id === "itu-individuals-using-the-internet");
    expect(itu).toMatchObject({
      licenceClass: "non-commercial",
      vintage: "2026-04-26",
      retrieved: "2026-04-26",
      asCatalogued: true,
      rows: { read: 3, kept: 3, dropped: {} }
    });
    expect(manifest.outputs["observations/internet-use.parquet"]?.rows).toBe(4);
    expect(JSON.stringify(manifest)).not.toContain("2026-11-20");
  });

  it("gives the same bytes for the same input", async () => {
    const [first, second] = [dataOf(await ingested()), dataOf(await ingested())];
    expect(first.size).toBeGreaterThan(10);
    expect(second).toEqual(first);
  });

  it("shows a line per source and a table at the end", async () => {
    const { lines } = await ingested();
    expect(lines).toContain("worldbank/IT.NET.USER.ZS.zip: 9 rows read, 6 kept");
    expect(lines.some((line) => /^worldbank\/IT\.NET\.USER\.ZS\.zip +9 +6 +3 {2}aggregate 3$/.test(line))).toBe(true);
    expect(lines.some((line) => /^8 files +\d+ +\d+ +\d+$/.test(line))).toBe(true);
  });

  it("stops at a file that is not the one catalogued, unless somebody has looked at it", async () => {
    const changed = withText("worldbank/wdi-2026-07.csv", "34.97", "34.98");
    const effects = createMemoryEffects([...smallFolder(changed), ...smallFolder().slice(0, 1)]);
    await expect(run(effects)).rejects.toThrow("worldbank/wdi-2026-07.csv: is not the file that the catalogue");
    const manifest = await run(effects, /./, "none", [{ name: "hash:worldbank/wdi-2026-07.csv", reason: "by hand" }]);
    const [accepted] = manifest.accepted ?? [];
    expect(accepted).toMatchObject({ name: "hash:worldbank/wdi-2026-07.csv", reason: "by hand" });
    expect(Object.keys(accepted?.sources ?? {})).toEqual(["worldbank-wdi-2026-07"]);
    const before = dataOf(effects);
    await run(effects);
    expect(dataOf(effects)).toEqual(before);
    expect(effects.lines.filter((line) => line.includes("differs from the catalogue"))).toHaveLength(3);
    expect(manifest.sources.filter(({ asCatalogued }) => !asCatalogued).map(({ id }) => id)).toEqual([
      "worldbank-wdi-2026-07"
    ]);
  });

  it("removes a file that is no longer made", async () => {
    const effects = createMemoryEffects([
      ...smallFolder(),
      ["data/observations/old.parquet", "x"],
      ["data/releases/0123.parquet", "kept for good"],
      ["data/README.md", "x"]
    ]);
    await run(effects);
    expect(effects.disk.has("data/observations/old.parquet")).toBe(false);
    expect(effects.disk.has("data/releases/0123.parquet")).toBe(true);
    expect(effects.disk.has("data/README.md")).toBe(true);
    expect([...effects.disk.keys()].some((path) => path.includes(".next"))).toBe(false);
  });
});

describe("a faulty source", () => {
  it.each([
    ["a missing column", "worldbank/wdi-2026-07.csv", "iso3", "code", 'has no column "iso3"'],
    ["text for a number", "worldbank/wdi-2026-07.csv", "34.97", "n/a", 'row 2: "n/a" is not a number'],
    [
      "a duplicate key",
      "worldbank/wdi-2026-07.csv",
      "KEN,Kenya,2022",
      "KEN,Kenya,2024",
      "internet-use KEN 2024 stands twice: 34.97 and 29.5"
    ],
    ["an unknown area", "worldbank/wdi-2026-07.csv", "KOR", "KOX", 'row 4: unknown area "KOX"'],
    [
      "a share over 100",
      "worldbank/wdi-2026-07.csv",
      "97.9",
      "179.9",
      "internet-use KOR 2024: 179.9 is impossible as percent"
    ],
    [
      "a negative count",
      "worldbank/SP.POP.TOTL-2024.csv",
      "54027487",
      "-54027487",
      "population KEN 2022: -54027487 is impossible as people"
    ],
    [
      "an area without a row in the UN's list",
      "itu/individuals-using-the-internet.csv",
      "NIU",
      "FRA",
      "FRA is not in areas.parquet"
    ]
  ])("stops the run and replaces nothing: %s", async (_, file, from, to, message) => {
    const effects = await ingestedThen(withText(file, from, to));
    const before = dataOf(effects);
    await expect(run(effects)).rejects.toThrow(message);
    expect(dataOf(effects)).toEqual(before);
  });

  it("stops where coverage falls by more than a tenth, unless that is accepted", async () => {
    const fewer = new Map([...smallFiles].filter(([file]) => !file.startsWith("itu/")));
    const effects = await ingestedThen(fewer);
    const before = dataOf(effects);
    await expect(run(effects)).rejects.toThrow(
      "itu/individuals-using-the-internet.csv: internet-use: 1 of 3 areas are gone"
    );
    expect(dataOf(effects)).toEqual(before);
    await run(effects, /./, "none", [{ name: "areas:internet-use", reason: "looked at" }]);
    expect(await tableOf(effects, "observations/internet-use.parquet")).toHaveLength(3);
  });

  it("puts a series onto the site with the first file of its figures, and no line of code", async () => {
    const path = "observations/internet-use-by-sex.parquet";
    const ofWomen = fixtureText("awaited/IT.NET.USER.FE.ZS.json")
      .replaceAll("BRA", "KOR")
      .replaceAll("Brazil", "Korea");
    const ofMen = ofWomen
      .replaceAll(".FE.", ".MA.")
      .replaceAll("female (% of female", "male (% of male")
      .replaceAll("30.1", "39.9");
    const files = new Map([
      ...smallFiles,
      ["worldbank/api/IT.NET.USER.FE.ZS.json", strToU8(ofWomen)],
      ["worldbank/api/IT.NET.USER.MA.ZS.json", strToU8(ofMen)]
    ]);
    const effects = await ingestedThen(files);
    const before = dataOf(effects);
    expect([...before.keys()]).not.toContain(`data/${path}`);
    const { outputs } = await run(effects);
    expect(outputs[path]?.rows).toBe(4);
    const rows = (await tableOf(effects, path)).filter(({ area }) => area === "KEN");
    expect(rows.map(({ period, sex, value, source }) => [period, sex, value, source])).toEqual([
      [2024, "F", 30.1, "worldbank-api-it-net-user-fe-zs"],
      [2024, "M", 39.9, "worldbank-api-it-net-user-ma-zs"]
    ]);
    const parity = await tableOf(effects, "observations/internet-use-gender-parity.parquet");
    expect(parity.find(({ area }) => area === "KEN")).toMatchObject({
      period: 2024,
      value: 0.754385964912,
      status: "_U"
    });
    const use = "data/observations/internet-use.parquet";
    expect(dataOf(effects).get(use)).toBe(before.get(use));
  });

  it("stops for a catalogued file that is missing, and for one that no adapter knows", async () => {
    const effects = createMemoryEffects(smallFolder());
    effects.disk.delete("sources/unsd/country-codes.csv");
    await expect(run(effects)).rejects.toThrow("unsd/country-codes.csv: cannot be read");
    expect(roleOf("worldbank/notes.pdf")).toBeUndefined();
    const unknown = createMemoryEffects(
      smallFolder(new Map([...smallFiles, ["worldbank/notes.pdf", Uint8Array.of(1)]]))
    );
    await expect(run(unknown)).rejects.toThrow("worldbank/notes.pdf: no adapter reads this file");
  });

  it("leaves the data as they were where the disk is full", async () => {
    const effects = await ingestedThen(withText("itu/individuals-using-the-internet.csv", "79.6", "79.7"));
    const before = dataOf(effects);
    const full = {
      ...effects,
      writeFile: (path: string, content: Uint8Array | string) =>
        path.endsWith("people-offline.parquet")
          ? Promise.reject(new Error("no space"))
          : effects.writeFile(path, content)
    };
    await expect(run(full)).rejects.toThrow("no space");
    expect(dataOf(effects)).toEqual(before);
  });
});

describe("with some of the sources only", () => {
  it.each(["^itu/", "^worldbank/wdi", "^worldbank/", "^unsd/", "^nothing"])("keeps the rest: %s", async (only) => {
    const effects = await ingested();
    const before = dataOf(effects);
    await run(effects, new RegExp(only), "all");
    expect(dataOf(effects)).toEqual(before);
  });

  it("lets a new value through to what is derived from it", async () => {
    const effects = await ingestedThen(withText("worldbank/wdi-2026-07.csv", "34.97", "40"));
    await run(effects, /^worldbank\/wdi/, "all");
    const use = (await tableOf(effects, "observations/internet-use.parquet")).find(({ period }) => period === 2024);
    expect(use).toMatchObject({ area: "KEN", value: 40, status: "A", origin: "Kenya National Bureau of Statistics" });
    const offline = await tableOf(effects, "observations/people-offline.parquet");
    expect(offline.find(({ area, period }) => area === "KEN" && period === 2024)?.["value"]).toBeCloseTo(
      33_859_766.4,
      1
    );
  });

  it("stops where there are no data to build on", async () => {
    const effects = createMemoryEffects(smallFolder());
    await expect(run(effects, /^itu/, "all")).rejects.toThrow("data/manifest.json: cannot be read");
  });
});
