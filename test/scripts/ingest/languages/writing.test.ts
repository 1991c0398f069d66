import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Spoken {
  readonly languagePopulation?: Readonly<Record<string, { readonly _writingPercent?: string }>>;
}

const path = new URL("../../../../node_modules/cldr-core/supplemental/territoryInfo.json", import.meta.url);
const { supplemental } = JSON.parse(readFileSync(path, "utf8")) as {
  readonly supplemental: { readonly territoryInfo: Readonly<Record<string, Spoken>> };
};

describe("the shares of people who can write a language", () => {
  it("are one mark for a few pairs in CLDR, and no count: another value has to be read and shown", () => {
    const pairs = Object.values(supplemental.territoryInfo).flatMap(({ languagePopulation = {} }) =>
      Object.values(languagePopulation)
    );
    const written = pairs.flatMap(({ _writingPercent: share }) => (share === undefined ? [] : [share]));
    expect(pairs.length).toBeGreaterThan(1500);
    expect([...new Set(written)]).toEqual(["5"]);
    expect(written.length).toBeLessThan(60);
  });
});
