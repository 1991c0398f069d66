import { readFileSync } from "node:fs";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { messagesOf } from "../../src/i18n/messages.ts";
import { siteLanguages } from "../../src/model/language.ts";
import type { Manifest } from "../../src/model/source.ts";

const manifest = JSON.parse(readFileSync("data/manifest.json", "utf8")) as Manifest;

function expectWords(keys: ReadonlySet<string>): void {
  for (const language of siteLanguages)
    expect([...keys].filter((key) => messagesOf(language)[key] === undefined)).toEqual([]);
}

describe("the words for what the data hold", () => {
  it("name every reason for which rows were left out", () => {
    const dropped = manifest.sources.flatMap(({ rows }) => Object.keys(rows.dropped));
    const reasons = new Set([...dropped, ...manifest.quarantined.map(({ reason }) => reason)]);
    expect(reasons.size).toBeGreaterThan(10);
    expectWords(new Set([...reasons].map((reason) => `reason.${reason}`)));
  });

  it("name every reason for which a derived figure is withheld", async () => {
    const file = await asyncBufferFromFile("data/withheld.parquet");
    const rows = await parquetReadObjects({ file, columns: ["reason"] });
    expect(rows.length).toBeGreaterThan(100);
    expectWords(new Set(rows.map(({ reason }) => `reason.${String(reason)}`)));
  });

  it("name every licence", () => {
    const licences = new Set(manifest.sources.map(({ licence }) => `licence.${licence}`));
    expect(licences.size).toBeGreaterThan(3);
    expectWords(licences);
  });
});
