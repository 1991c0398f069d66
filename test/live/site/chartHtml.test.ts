import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRelease } from "../../../scripts/publish/release/makeRelease.ts";
import { countryHtml, mapHtml } from "../../../src/site/chartHtml.ts";
import { siteIn } from "../../../src/site/site.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import { createReleaseStore } from "../../../src/query/releases.ts";
import { createStore } from "../../../src/query/store.ts";

const kenya = "KEN" as AreaCode;

describe("a frozen chart", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "frozen-"));
    await cp(join(import.meta.dirname, "../../../data"), folder, { recursive: true });
    // Without the pictures of the real releases, which take long to pack.
    await rm(join(folder, "releases.json"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("keeps its figures after the data have changed, and takes its slices from the release", async () => {
    const site = siteIn("en");
    const before = createStore(join(import.meta.dirname, "../../../data"));
    const { release } = await makeRelease(folder, new Map());
    // The figures of another indicator in place of its own: as large a revision as there can be.
    const use = join(folder, "observations/internet-use.parquet");
    await writeFile(use, await readFile(join(folder, "observations/electricity-access.parquet")));
    const frozen = siteIn("en", { release, store: createReleaseStore(folder, release) });
    const today = { ...site, store: createStore(folder) };
    const slices = (html: string): string => html.replace(/"sliceBase":"[^"]*"/, "");
    const kept = await mapHtml(frozen, "internet-use");
    expect(slices(kept)).toBe(slices(await mapHtml({ ...site, store: before }, "internet-use")));
    expect(slices(await mapHtml(today, "internet-use"))).not.toBe(slices(kept));
    expect(kept).toContain(`"sliceBase":"/r/${release.id}/data/internet-use/"`);
    expect(await countryHtml(frozen, kenya)).toBe(await countryHtml({ ...site, store: before }, kenya));
    expect(await countryHtml(today, kenya)).not.toBe(await countryHtml(frozen, kenya));
  }, 120_000);
});
