import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createClaims } from "../../../../scripts/publish/share/createClaims.ts";
import { mergeBuilds } from "../../../../scripts/publish/share/mergeBuilds.ts";
import { bySubject, pathSubject } from "../../../../scripts/publish/share/pathSubject.ts";

describe("pathSubject", () => {
  it("is one for all pages and files about a country or an indicator", () => {
    const ofKenya = [
      "fr/country/ken/",
      "oembed/en/country/ken.json",
      "ar/receipt/country/ken/",
      "en/embed/country/ken/free/",
      "en/feeds/country/ken.xml",
      "r/2026-07-74c0c6d53507/charts/country/ken.ar.svg"
    ];
    expect(new Set(ofKenya.map(pathSubject))).toEqual(new Set(["ken"]));
    expect(pathSubject("en/map/internet-use/")).toBe(pathSubject("charts/map/internet-use.free.en.svg"));
  });

  it("is one for the files that the packing thread makes", () => {
    expect(["data/all.csv", "data/free/internet-use/2020.json", "engine/world.json"].map(pathSubject)).toEqual(
      Array<string>(3).fill("data")
    );
    expect(pathSubject("en/data/")).toBe("data");
    expect(pathSubject("")).toBe("home");
  });
});

describe("bySubject", () => {
  const paths = ["en/country/ken/", "en/map/poverty/", "data/all.csv", "fr/country/ken/"].map((pathname) => ({
    pathname
  }));

  it("puts the files of data first, and pages of one subject together, from either end", () => {
    const order = bySubject(paths, false).map(({ pathname }) => pathname);
    expect(order).toEqual(["data/all.csv", "en/country/ken/", "fr/country/ken/", "en/map/poverty/"]);
    const other = bySubject(paths, true).map(({ pathname }) => pathname);
    expect(other).toEqual(["en/map/poverty/", "en/country/ken/", "fr/country/ken/", "data/all.csv"]);
  });
});

describe("createClaims", () => {
  it("gives each subject to the first that asks, for good", () => {
    const folder = mkdtempSync(join(tmpdir(), "claims-test-"));
    const [one, other] = [createClaims(folder), createClaims(folder)];
    expect([one("ken"), other("ken"), one("ken")]).toEqual([true, false, true]);
    expect([other("poverty"), one("poverty")]).toEqual([true, false]);
  });
});

describe("mergeBuilds", () => {
  const folderOf = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), "merge-test-"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };

  it("moves what the first has not and leaves what it has", () => {
    const to = folderOf({ "assets/a.js": "a", "en/index.html": "home", "icon.svg": "first" });
    const from = folderOf({ "assets/a.js": "a", "en/map/poverty/index.html": "map", "icon.svg": "second" });
    mergeBuilds(from, to);
    expect(readFileSync(join(to, "en/map/poverty/index.html"), "utf8")).toBe("map");
    expect(readFileSync(join(to, "icon.svg"), "utf8")).toBe("first");
    expect(existsSync(from)).toBe(false);
  });

  it("refuses two builds that named their scripts differently", () => {
    const to = folderOf({ "assets/a.js": "a" });
    expect(() => {
      mergeBuilds(folderOf({ "assets/b.js": "b" }), to);
    }).toThrow("b.js");
  });
});
