import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../../../scripts/publish/verify/database.ts";
import { outputs } from "../../../scripts/publish/verify/outputs.ts";
import { snapshot } from "../../../scripts/publish/verify/snapshot.ts";
import type { Store } from "../../../src/query/store.ts";
import type { Check, Grounds, Subject } from "../../../scripts/publish/verify/check.ts";
import type { Manifest } from "../../../src/model/source.ts";
import {
  checksOf,
  doctored,
  faultsOf as findFaults,
  faultsWithStore as findFaultsWithStore,
  folder,
  store
} from "./faultsOf.ts";

const opened: { database?: Database } = {};
const slow = 60_000;

beforeAll(async () => {
  opened.database = await openDatabase(folder);
}, slow);
afterAll(() => opened.database?.close());

const faultsOf = (
  verify: (grounds: Grounds) => Promise<readonly Check[]>,
  statements: readonly string[]
): Promise<readonly string[]> => findFaults(opened.database!, verify, statements);

const faultsWithStore = (subject: Subject, other: Partial<Store>): Promise<readonly string[]> =>
  findFaultsWithStore(opened.database!, subject, other);

describe("the tables of releases", { timeout: slow }, () => {
  it("are named by their hash", async () => {
    const copy = mkdtempSync(join(tmpdir(), "releases-"));
    cpSync(folder, copy, { recursive: true });
    const [name] = readdirSync(join(copy, "releases")).filter((each) => each.endsWith(".parquet"));
    writeFileSync(join(copy, "releases", name!), "other bytes");
    const { checks } = await outputs.verify({ store, database: opened.database!, folder: copy });
    rmSync(copy, { recursive: true });
    const faults = checks.flatMap((check) => check.faults);
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^releases/${name!}: holds [0-9a-f]{64}\\.parquet$`))]);
  });
});

describe("the indicators of the catalogue", { timeout: slow }, () => {
  it("have a table with rows that the store knows of", async () => {
    const indicators = async (): ReturnType<Store["indicators"]> =>
      (await store.indicators()).filter(({ id }) => id !== "poverty");
    expect(await faultsWithStore(outputs, { indicators })).toContainEqual(
      expect.stringMatching(/^poverty: [1-9]\d* rows, and the store passes over it$/)
    );
    const empty = doctored("poverty", "select * from data where false");
    expect(await faultsOf(checksOf(outputs), [empty])).toEqual(["poverty: 0 rows"]);
  });
});

describe("the date of the data", { timeout: slow }, () => {
  it("is that of the file behind most figures of Internet use", async () => {
    const { sources, ...rest } = await store.manifest();
    const manifest: Manifest = { ...rest, sources: sources.map((source) => ({ ...source, vintage: "2019-05" })) };
    const [fault] = await faultsWithStore(snapshot, { manifest: () => Promise.resolve(manifest) });
    expect(fault).toMatch(/^snapshot: date 2019-05 \(TypeScript\), 20\d\d-\S+ \(SQL\)$/);
  });
});

describe("the manifest", { timeout: slow }, () => {
  it("names the bytes and rows of each file, and what became of the rows of each source", async () => {
    const { outputs: files, sources, ...rest } = await store.manifest();
    const [first, ...others] = sources;
    const manifest: Manifest = {
      ...rest,
      outputs: { ...files, "observations/poverty.parquet": { sha256: "0", bytes: 1, rows: 2 } },
      sources: [{ ...first!, rows: { ...first!.rows, kept: 0 } }, ...others]
    };
    const faults = await faultsWithStore(outputs, { manifest: () => Promise.resolve(manifest) });
    expect(faults.map((fault) => fault.replace(/(rows|bytes) (\d) .*/, "$1 $2"))).toEqual([
      expect.stringMatching(/^observations\/poverty\.parquet: sha256 0 \(manifest\), [0-9a-f]{64} \(found\)$/),
      "observations/poverty.parquet: bytes 1",
      "observations/poverty.parquet: rows 2",
      expect.stringMatching(new RegExp(`^${first!.id}: \\d+ read, \\d+ kept or dropped$`))
    ]);
  });
});
