import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Manifest } from "../../src/model/source.ts";

const fileOf = (path: string): string => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
const readme = fileOf("README.md");
const manifest = JSON.parse(fileOf("manifest.json")) as Manifest;

describe("data/README.md", () => {
  it("credits every source of the manifest", () => {
    const credits = new Set(manifest.sources.map(({ attribution }) => attribution.replace(/ \d[\d.]*$/, "")));
    expect(credits.size).toBeGreaterThan(10);
    const uncredited = [...credits].filter(
      (credit) =>
        !credit
          .split(", through ")[0]
          ?.split(", ")
          .every((part) => readme.includes(part))
    );
    expect(uncredited).toEqual([]);
  });

  it("names every file of the manifest", () => {
    const names = Object.keys(manifest.outputs).map((path) =>
      path
        .replace(/^(observations)\/.*/, "$1/{indicator}.parquet")
        .replace(/^(vintages)\/.*/, "$1/{indicator}-{date}.parquet")
    );
    expect(names.length).toBeGreaterThan(50);
    expect([...new Set(names)].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
