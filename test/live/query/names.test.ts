import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Name } from "../../../src/model/name.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { withNameColumns } from "../../../src/query/export/nameColumns.ts";
import { referenceTable } from "../../../src/query/export/referenceTable.ts";
import { namesInColumns, namesOfKind, schemaOfNameTable, toName } from "../../../src/query/names.ts";
import { createReleaseStore, readReleases } from "../../../src/query/releases.ts";
import { createStore } from "../../../src/query/store.ts";

const folder = join(import.meta.dirname, "../../../data");
const store = createStore(folder);

const name = (code: string, language: string, text: string, form = "name"): Name => ({
  kind: "area",
  code,
  language,
  name: text,
  form
});

describe("names", () => {
  it("are one for each area and language in each language of the site, and nothing else", async () => {
    const [names, areas, languages] = await Promise.all([store.names(), store.areas(), store.languages()]);
    expect(areas.length).toBeGreaterThan(200);
    expect(names.length).toBe((areas.length + languages.length) * siteLanguages.length);
    for (const named of [...areas, ...languages])
      expect([named.code, Object.keys(named.names)]).toEqual([named.code, [...siteLanguages]]);
  });

  it("are found by code, in the form for lists", () => {
    const names = [name("MLI", "en", "Mali"), name("MLI", "fr", "Mali"), name("MLI", "fr", "au Mali", "in")];
    expect(namesOfKind(names, "area").get("MLI")).toEqual({ en: "Mali", fr: "Mali" });
    expect(namesOfKind(names, "language").size).toBe(0);
    expect(() => toName({ kind: "planet", code: "X", language: "en", name: "X", form: "name" })).toThrow('"planet"');
  });

  it("stand in columns of their own in files that readers take away, one for each language", async () => {
    const bare = await referenceTable(readFileSync(join(folder, "areas.parquet")));
    const table = withNameColumns(
      bare,
      "areas",
      [name("AFG", "en", "Afghanistan"), name("AFG", "xx", "X")],
      ["xx", "en"]
    );
    expect(table.columns.slice(0, 6).map((column) => column.name)).toEqual([
      "code",
      "iso2",
      "m49",
      "name_xx",
      "name_en",
      "economy"
    ]);
    const rows = new Map(table.rows.map((row) => [row[0], row]));
    expect(rows.get("AFG")?.slice(0, 5)).toEqual(["AFG", "AF", "004", "X", "Afghanistan"]);
    expect(rows.get("KEN")?.slice(3, 5)).toEqual([undefined, undefined]);
    expect(withNameColumns(bare, "withheld", [], ["en"])).toBe(bare);
    expect(() => withNameColumns({ ...bare, columns: bare.columns.slice(1) }, "areas", [], [])).toThrow("areas:");
  });
});

describe("a release of the first layout", () => {
  it("gives its names from the columns of its tables", async () => {
    const { releases } = await readReleases(folder);
    const old = [];
    for (const release of releases) {
      const kept = createReleaseStore(folder, release);
      if ((await kept.manifest()).schema < schemaOfNameTable) old.push(kept);
    }
    expect(old.length).toBeGreaterThan(0);
    for (const kept of old) {
      const kenya = (await kept.areas()).find(({ code }) => code === "KEN");
      expect(kenya?.names).toEqual({ en: "Kenya", fr: "Kenya", ar: "كينيا" });
      expect((await kept.languages()).every(({ names }) => Object.keys(names).length === 3)).toBe(true);
    }
    expect(namesInColumns({ code: "KEN", name_en: "Kenya", name_xx: "K" })).toEqual({ en: "Kenya", xx: "K" });
  });
});
