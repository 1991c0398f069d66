import { describe, expect, it } from "vitest";
import type { Manifest, SourceRecord } from "../../src/model/source.ts";
import { releaseOf } from "../../src/query/release.ts";

const source = (vintage: string): SourceRecord => ({ vintage }) as SourceRecord;
const outputs: Manifest["outputs"] = {
  "b.parquet": { sha256: "bb", bytes: 1, rows: 1 },
  "a.parquet": { sha256: "aa", bytes: 1, rows: 1 }
};

describe("releaseOf", () => {
  it("is dated by the newest source, whatever the order, and names no version for a date", () => {
    const sources = [source("2025-12"), source("48.2.0"), source("2026-05-17"), source("2021")];
    expect(releaseOf({ sources, outputs }).date).toBe("2026-05-17");
  });

  it("is the hash that sha256sum gives for its list of files", () => {
    // printf 'aa  a.parquet\nbb  b.parquet\n' | sha256sum
    const { id, hash } = releaseOf({ sources: [source("2026-07")], outputs });
    expect(hash).toBe("74453588589c8444617b9571ef13194e64349be90540c3e07f9f09a7e79dd449");
    expect(id).toBe(`2026-07-${hash.slice(0, 12)}`);
  });

  it("refuses data without any date", () => {
    expect(() => releaseOf({ sources: [source("48.2.0")], outputs })).toThrow("no source of the data has a date");
  });
});
