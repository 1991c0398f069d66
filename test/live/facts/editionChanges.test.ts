import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRelease } from "../../../scripts/publish/release/makeRelease.ts";
import { changesBetween } from "../../../src/facts/seriesChanges.ts";
import type { KeptRelease } from "../../../src/model/release.ts";
import type { Manifest } from "../../../src/model/source.ts";
import { createReleaseStore, type FrozenRelease } from "../../../src/query/releases.ts";

describe("changes between two releases", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "changes-"));
    await cp(join(import.meta.dirname, "../../../data"), folder, { recursive: true });
    // Without the pictures of the real releases, which take long to pack.
    await rm(join(folder, "releases.json"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const frozen = (release: KeptRelease): FrozenRelease => ({ release, store: createReleaseStore(folder, release) });

  it("name each figure that is new, revised or gone, and no indicator whose table is the same", async () => {
    const before = frozen((await makeRelease(folder, new Map())).release);
    // An older coverage takes the place of a newer one: thousands of figures, known to the test from both tables.
    const content = await readFile(join(folder, "observations/coverage-3g.parquet"));
    await writeFile(join(folder, "observations/coverage-4g.parquet"), content);
    const path = join(folder, "manifest.json");
    const manifest = JSON.parse(await readFile(path, "utf8")) as Manifest;
    const sha256 = createHash("sha256").update(content).digest("hex");
    const outputs = { ...manifest.outputs, "observations/coverage-4g.parquet": { sha256, bytes: 1, rows: 1 } };
    await writeFile(path, JSON.stringify({ ...manifest, outputs }));
    const after = frozen((await makeRelease(folder, new Map())).release);
    expect(after.release.id).not.toBe(before.release.id);

    const found = await changesBetween(before, after);
    expect(found.map(({ indicator }) => indicator.id)).toEqual(["coverage-4g"]);
    const [{ changes, inBoth, since } = { changes: [], inBoth: 0, since: 0 }] = found;
    const valuesIn = async (store: FrozenRelease["store"]): Promise<ReadonlyMap<string, number>> =>
      new Map(
        (await store.observations("coverage-4g"))
          .filter(({ period }) => period >= since)
          .map(({ area, period, value = NaN }) => [`${area} ${String(period)}`, value])
      );
    const [older, newer] = await Promise.all([valuesIn(before.store), valuesIn(after.store)]);
    const shared = [...older.keys()].filter((key) => newer.has(key));
    const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
    expect(shared.length).toBeGreaterThan(1000);
    expect(inBoth).toBe(shared.length);
    expect([count("new"), count("gone")]).toEqual([newer.size - shared.length, older.size - shared.length]);
    expect(count("revised")).toBeGreaterThan(500);
    const revised = changes.filter(({ kind }) => kind === "revised");
    const wrong = revised.filter(({ area, period, before: was = NaN, after: is = NaN }) => {
      const key = `${area} ${String(period)}`;
      return !(Math.abs(was - (older.get(key) ?? NaN)) < 0.06 && Math.abs(is - (newer.get(key) ?? NaN)) < 0.06);
    });
    expect(wrong).toEqual([]);
  }, 60_000);
});
