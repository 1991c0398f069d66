import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withRelease } from "../../../../../scripts/publish/release/keepRelease.ts";
import { makeRelease, ReleaseError } from "../../../../../scripts/publish/release/makeRelease.ts";
import { releaseIfVerified } from "../../../../../scripts/publish/release/releaseIfVerified.ts";
import { verifyData } from "../../../../../scripts/publish/verify/verifyData.ts";
import { createReleaseStore, readPictures } from "../../../../../src/query/releases.ts";
import type { KeptRelease, ReleaseList } from "../../../../../src/model/release.ts";
import type { Manifest } from "../../../../../src/model/source.ts";

const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
const release = (date: string, ...hashes: readonly string[]): KeptRelease => ({
  id: `${date}-x`,
  date,
  hash: date,
  files: Object.fromEntries(hashes.map((hash) => [`${hash}.parquet`, hash]))
});

describe("withRelease", () => {
  const list = (...releases: readonly KeptRelease[]): ReleaseList => ({ limits: { months: 24, bytes: 30 }, releases });
  const ids = ({ releases }: ReleaseList): readonly string[] => releases.map(({ id }) => id);
  const ten = (): number => 10;

  it("puts the newest first, and counts content that two share once", () => {
    const made = withRelease(list(release("2026-01", "a", "b")), release("2026-07", "a", "c"), ten);
    expect(ids(made)).toEqual(["2026-07-x", "2026-01-x"]);
  });

  it("drops what is too old, and the oldest while all are too many bytes", () => {
    expect(ids(withRelease(list(release("2024-06", "a")), release("2026-07", "a"), ten))).toEqual(["2026-07-x"]);
    const heavy = withRelease(
      list(release("2026-01", "a", "b"), release("2025-12", "e")),
      release("2026-07", "c"),
      ten
    );
    expect(ids(heavy)).toEqual(["2026-07-x", "2026-01-x"]);
  });

  it("keeps the newest, however heavy, and changes nothing for one that is there", () => {
    expect(ids(withRelease(list(), release("2026-07", "a", "b", "c", "d"), ten))).toEqual(["2026-07-x"]);
    const same = list(release("2026-07", "a"));
    expect(withRelease(same, release("2026-07", "a"), ten)).toBe(same);
  });
});

describe("releaseIfVerified", () => {
  const made: string[] = [];
  const make = (): Promise<string> => Promise.resolve(String(made.push("release")));
  const verdict = (passed: number, failed: number) => () => Promise.resolve({ passed, failed });

  it("makes a release where every check passes, and none where one fails or nothing was checked", async () => {
    await expect(releaseIfVerified(verdict(90, 1), make)).rejects.toThrow(
      new ReleaseError("No release was made, and nothing was changed: 1 of 91 checks failed, marked ✗ above.")
    );
    await expect(releaseIfVerified(verdict(0, 0), make)).rejects.toThrow(ReleaseError);
    const broken = verifyData(join(tmpdir(), "no-such-data"), () => undefined);
    await expect(releaseIfVerified(() => broken, make)).rejects.toThrow(
      /^No release was made.*cannot be read.*\.parquet/s
    );
    expect(made).toEqual([]);
    expect(await releaseIfVerified(verdict(90, 0), make)).toBe("1");
  });
});

describe("makeRelease", () => {
  const drawn = new Map([["map/use.en", "<svg>1</svg>"]]);
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "release-"));
    const data = join(import.meta.dirname, "../../../../../data");
    await cp(join(data, "areas.parquet"), join(folder, "areas.parquet"));
    await cp(join(data, "names.parquet"), join(folder, "names.parquet"));
    await cp(join(data, "manifest.json"), join(folder, "manifest.json"));
    await setOutputs("areas.parquet", "names.parquet");
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function setOutputs(...paths: readonly string[]): Promise<void> {
    const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as Manifest;
    const outputs = await Promise.all(
      paths.map(
        async (path) => [path, { sha256: sha256(await readFile(join(folder, path))), bytes: 1, rows: 1 }] as const
      )
    );
    await writeFile(
      join(folder, "manifest.json"),
      JSON.stringify({ ...manifest, outputs: Object.fromEntries(outputs) })
    );
  }

  it("keeps each content once, by its hash, and gives the figures back after the data have changed", async () => {
    const { release: made, written } = await makeRelease(folder, drawn);
    // The two files, the manifest, and all pictures in one.
    expect(written).toBe(4);
    const before = await createReleaseStore(folder, made).areas();
    await cp(join(folder, "areas.parquet"), join(folder, "copy.parquet"));
    await writeFile(join(folder, "areas.parquet"), "something else");
    await setOutputs("areas.parquet", "names.parquet", "copy.parquet");
    const next = await makeRelease(folder, new Map([["map/use.en", "<svg>2</svg>"]]));
    // The copy is content that is there already: only the new file, the new manifest and the pictures are written.
    expect([next.written, next.list.releases.length]).toEqual([3, 2]);
    const pictures = await readPictures(folder, next.list);
    expect(pictures.get(made.id)).toEqual(drawn);
    expect(pictures.get(next.release.id)?.get("map/use.en")).toBe("<svg>2</svg>");
    expect(await createReleaseStore(folder, made).areas()).toEqual(before);
    const names = await readdir(join(folder, "releases"));
    for (const name of names) expect(name.split(".")[0]).toBe(sha256(await readFile(join(folder, "releases", name))));
  });

  it("makes the same release twice without writing anything", async () => {
    await makeRelease(folder, drawn);
    const list = await readFile(join(folder, "releases.json"), "utf8");
    // What was drawn once stays, also where it would be drawn otherwise today.
    const today = new Map([["map/use.en", "<svg>drawn anew</svg>"]]);
    expect(await makeRelease(folder, today)).toMatchObject({ written: 0, removed: 0 });
    expect(await readFile(join(folder, "releases.json"), "utf8")).toBe(list);
  });

  it("refuses data that are not what the manifest says", async () => {
    await writeFile(join(folder, "areas.parquet"), "changed by hand");
    await expect(makeRelease(folder, drawn)).rejects.toThrow("areas.parquet is not what the manifest says");
  });
});
