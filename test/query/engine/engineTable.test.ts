import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { toEngineTable } from "../../../src/query/engine/engineTable.ts";
import { joinStreams, splitStreams } from "../../../src/query/engine/streamParts.ts";
import { readParquet } from "../../../src/query/parquetFile.ts";

const path = join(import.meta.dirname, "../../../data/areas.parquet");

describe("a table of the engine", () => {
  it("has every row of the Parquet, but for the columns that are left out", async () => {
    const [stream = new Uint8Array()] = splitStreams(await toEngineTable(readFileSync(path), ["iso2"]));
    const rows = tableFromIPC(stream).toArray() as readonly { readonly toJSON: () => Record<string, unknown> }[];
    const wanted = (await readParquet(path)).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => name !== "iso2"))
    );
    expect(wanted.length).toBeGreaterThan(200);
    expect(rows.map((row) => row.toJSON())).toEqual(wanted);
  });
});

describe("streams in one file", () => {
  const streams = [Uint8Array.of(1, 2, 3), new Uint8Array(), Uint8Array.of(9)];

  it("are given back as they were, wherever the file lies in memory", () => {
    const file = joinStreams(streams);
    const inside = Uint8Array.of(0, ...file).subarray(1);
    expect(splitStreams(inside)).toEqual(streams);
    expect(splitStreams(new Uint8Array())).toEqual([]);
  });

  it.each([1, 3, 4])("are a broken file where %i bytes are missing", (missing) => {
    const file = joinStreams(streams);
    expect(() => splitStreams(file.subarray(0, -missing))).toThrow("cut short");
  });
});
