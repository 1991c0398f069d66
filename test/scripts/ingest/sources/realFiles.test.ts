import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { accessNow } from "../../../../scripts/ingest/sources/accessNow.ts";
import { cybersecurityIndex } from "../../../../scripts/ingest/sources/cybersecurityIndex.ts";
import { cyberlawTracker } from "../../../../scripts/ingest/sources/unctad.ts";
import { sourceFileOf } from "./sourceFileOf.ts";

const folder = process.env["SOURCES"] ?? resolve(import.meta.dirname, "../../../../../shared/sources");
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(folder, path)));

describe.runIf(existsSync(folder))("the publishers' files", () => {
  it("hold 2,102 shutdowns, of which three rows name eight countries", async () => {
    const file = sourceFileOf("accessnow/keepiton-2026-05-20.parquet");
    const { observations, kept } = accessNow.normalise(await accessNow.parse(read(file.file), file), file);
    expect(kept).toBe(2102);
    expect(observations.reduce((sum, { value = 0 }) => sum + value, 0)).toBe(2102 - 3 + 5 + 2 + 2);
    expect(observations.find(({ area, period }) => area === "IND" && period === 2023)?.value).toBeGreaterThan(100);
  });

  it("hold four laws in 195 countries", () => {
    const file = sourceFileOf("unctad/cyberlaw-tracker.csv");
    const { kept, dropped } = cyberlawTracker.normalise(cyberlawTracker.parse(read(file.file), file), file);
    expect({ kept, dropped }).toEqual({
      kept: 195 * 4 - 22,
      dropped: { "no-data": 22, "taxation-not-published": 195 }
    });
  });

  it("hold the Cybersecurity Index of 194 countries", () => {
    const file = sourceFileOf("itu/global-cybersecurity-index.csv", "2024");
    const index = cybersecurityIndex.normalise(cybersecurityIndex.parse(read(file.file), file), file);
    expect(index.observations.filter(({ status }) => status === "V").map(({ area }) => area)).toEqual([
      "DEU",
      "TGO",
      "GRD",
      "COG"
    ]);
    expect(index.quarantined).toHaveLength(5);
  });
});
