import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRelease } from "../../../scripts/publish/release/makeRelease.ts";
import { publishedIds, publishedIndicators } from "../publishedIndicators.ts";
import { changesBetween } from "../../../src/facts/seriesChanges.ts";
import { factsOfCountry } from "../../../src/facts/factsOfCountry.ts";
import { leadsIn, themesIn } from "../../../src/facts/leadsIn.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import type { Manifest } from "../../../src/model/source.ts";
import { createReleaseStore, type FrozenRelease } from "../../../src/query/releases.ts";
import { observationsPath } from "../../../src/query/storedFigures.ts";
import { countrySource, themeSource } from "../../../src/site/cards.ts";
import { countryHtml, mapHtml, themeHtml } from "../../../src/site/chartHtml.ts";
import { charts } from "../../../src/site/charts/chartKinds.ts";
import { slicePaths } from "../../../src/site/paths.ts";
import { siteBeside, siteIn, store as today, type Site } from "../../../src/site/site.ts";

/** What the release is older than: a whole theme, the lead of another, the price, a barrier, a part of the split. */
const unknown: readonly IndicatorId[] = [
  "ict-skills",
  "safety-skills",
  "adult-literacy",
  "data-only-mobile-basket",
  "data-only-mobile-basket-usd",
  "coverage-gap",
  "mobile-phone-ownership"
];

const lastYear = 2015;
const kenya = "KEN" as AreaCode;

/** Kenya; an island without a figure of Internet use; a territory that no group counts; an economy with many breaks. */
const areas = ["KEN", "NIU", "ALA", "CHN"] as string[] as AreaCode[];

/** Makes a release of other data: fewer indicators, figures that end earlier, another name, no sex beside skills. */
async function makeOlder(folder: string): Promise<FrozenRelease> {
  await cp(join(import.meta.dirname, "../../../data"), folder, { recursive: true });
  // Without the real releases, whose pictures take long to pack.
  await rm(join(folder, "releases.json"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rewrite = async (path: string, query: string): Promise<void> => {
    const file = join(folder, path);
    await connection.run(
      `COPY (${query.replace("data", `read_parquet('${file}')`)}) TO '${file}.new' (FORMAT parquet)`
    );
    await writeFile(file, await readFile(`${file}.new`));
    await rm(`${file}.new`);
  };
  const use = observationsPath("internet-use");
  const weekly = observationsPath("daily-use-among-users");
  await rewrite(use, `SELECT * REPLACE (value / 2 AS value) FROM data WHERE period <= ${lastYear}`);
  await rewrite(weekly, "SELECT * EXCLUDE (sex) FROM data WHERE sex = '_T'");
  await rewrite("names.parquet", "SELECT * REPLACE (replace(name, 'Kenya', 'Old Kenya') AS name) FROM data");
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as Manifest;
  const dropped = new Set(unknown.map(observationsPath));
  const outputs = Object.fromEntries(Object.entries(manifest.outputs).filter(([path]) => !dropped.has(path)));
  for (const path of [use, weekly, "names.parquet"]) {
    const bytes = await readFile(join(folder, path));
    outputs[path] = { ...outputs[path]!, sha256: createHash("sha256").update(bytes).digest("hex") };
  }
  await writeFile(join(folder, "manifest.json"), JSON.stringify({ ...manifest, outputs }));
  const { release } = await makeRelease(folder, new Map());
  return { release, store: createReleaseStore(folder, release) };
}

describe("the charts of a release that is older than some indicators", () => {
  let folder: string;
  let frozen: FrozenRelease;
  let site: Site;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "older-"));
    frozen = await makeOlder(folder);
    site = siteIn("en", frozen);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  it("know the indicators that the release has, in the order of the catalogue; today's data have them all", async () => {
    const known = (await frozen.store.indicators()).map(({ id }) => id);
    expect(known).toEqual(publishedIds.filter((id) => !unknown.includes(id)));
    expect(await today.indicators()).toEqual(publishedIndicators);
    for (const id of unknown) expect(await frozen.store.slices(id), id).toEqual([]);
  });

  it("draw every country from what the release has, and say nothing of what it has not", async () => {
    for (const code of areas) {
      const html = await countryHtml(site, code);
      expect(html, code).not.toMatch(/undefined|NaN|\[object/);
      expect(html, code).not.toContain("data-only-mobile-basket");
    }
    const { figures } = await factsOfCountry(frozen.store, kenya);
    expect(figures.map(({ indicator }) => indicator.id)).toEqual(publishedIds.filter((id) => !unknown.includes(id)));
  }, 120_000);

  it("are called by the name and the years of the release", async () => {
    const then = `Old Kenya: People using the Internet, 2000–${lastYear}`;
    expect(await charts.country.frameTitle(site, "ken")).toContain(then);
    expect(await charts.country.frameTitle(siteIn("en"), "ken")).toMatch(
      /^Kenya: People using the Internet, 2000–20[23]/
    );
    expect((await charts.country.words(site, "ken")).title).toBe("Old Kenya");
    expect((await charts.country.words(site, "ken")).alternative).toContain(String(lastYear));
    expect((await charts.map.words(site, "internet-use")).alternative).not.toContain("2023");
    expect(await charts.country.frameTitle(siteBeside(site, "fr"), "ken")).toContain(String(lastYear));
  });

  it("draw the maps and themes that the release has an indicator of, with its own publishers", async () => {
    expect(await themesIn(frozen.store)).toEqual((await themesIn(today)).filter((theme) => theme !== "skills"));
    expect(await leadsIn(frozen.store, "affordability")).toEqual(["fixed-broadband-basket", "price-cut-to-target"]);
    const html = await themeHtml(site, "affordability");
    expect(html).not.toContain("data-only-mobile-basket");
    expect((await charts.theme.words(site, "affordability")).alternative).toContain("fixed");
    expect(await charts.theme.frameTitle(site, "affordability")).not.toMatch(/indicator\./);
    expect(await themeSource(site, "affordability")).not.toBe("");
    expect(await countrySource(site, kenya)).not.toBe("");
    expect(await mapHtml(site, "internet-use")).toContain("Old Kenya");
  }, 120_000);

  it("take a dimension that came later for its total", async () => {
    const keys = (await frozen.store.slices("daily-use-among-users")).map(({ key }) => key);
    expect(keys).toContain("total");
    expect(keys.filter((key) => key.includes("sex"))).toEqual([]);
  });

  it("have a path for each slice of the release and no other", async () => {
    const served = new Set((await slicePaths(frozen.store)).map(({ params }) => params.indicator));
    expect([...served]).toEqual(publishedIds.filter((id) => !unknown.includes(id)));
  }, 60_000);

  it("differ from today's only in what both have", async () => {
    const now = { release: { ...frozen.release, id: "now", date: "2099-01", files: {} }, store: today };
    const changed = (await changesBetween(frozen, now)).map(({ indicator }) => indicator.id);
    expect(changed).toContain("internet-use");
    expect(changed.filter((id) => unknown.includes(id))).toEqual([]);
  }, 60_000);
});
