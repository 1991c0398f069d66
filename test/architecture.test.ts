import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fallbackFaults } from "./architecture/fallbacks.ts";
import { indicatorFaults, namedIndicators } from "./architecture/indicatorIds.ts";
import {
  emptyNames,
  heldStoreFaults,
  importTimeFaults,
  longFiles,
  longFunctions,
  machineTraces,
  pageFaults,
  shapeFaults
} from "./architecture/form.ts";
import { languageFaults } from "./architecture/languages.ts";
import { liveDataFaults } from "./architecture/liveData.ts";
import { browserFaults, cycles, edgesOf, layerFaults } from "./architecture/rules.ts";
import { lookupFaults } from "./architecture/lookups.ts";
import { sharedNameFaults } from "./architecture/names.ts";
import { pathsBelow, textsOf } from "./architecture/tree.ts";
import { indicatorIds } from "../src/catalog/catalog.ts";

const root = join(import.meta.dirname, "..");
const paths = pathsBelow(root);
const texts = textsOf(root, paths);
const code = texts.filter(({ path }) => /\.(?:ts|tsx|astro|mjs|js)$/.test(path));

describe("the repository", () => {
  it("is there: files of every layer that has a rule of its own, and imports between them", () => {
    for (const layer of ["src/model/", "src/catalog/", "scripts/ingest/", "scripts/publish/", "test/"]) {
      expect(code.filter(({ path }) => path.startsWith(layer)).length, layer).toBeGreaterThan(1);
    }
    expect(edgesOf(code).filter(({ file }) => file !== undefined).length).toBeGreaterThan(50);
  });

  it("imports only along the layers", () => {
    expect(layerFaults(code)).toEqual([]);
  });

  it("has no cycles", () => {
    expect(cycles(code)).toEqual([]);
  });

  it("brings nothing of the build to the browser", () => {
    expect(browserFaults(code, (path) => path.startsWith("src/elements/"))).toEqual([]);
  });

  it("keeps only Astro files among the components", () => {
    const components = paths.filter((path) => path.startsWith("src/components/"));
    expect(components.length).toBeGreaterThan(1);
    expect(components.filter((path) => !path.endsWith(".astro"))).toEqual([]);
  });

  it("has facts that are functions of a store alone: nothing waits, or asks the build tool, at import", () => {
    const facts = code.filter(({ path }) => path.startsWith("src/facts/"));
    expect(facts.length).toBeGreaterThan(1);
    expect(importTimeFaults(facts)).toEqual([]);
  });

  it("takes the data of today where paths are made, and is given a store everywhere else", () => {
    expect(heldStoreFaults(code)).toEqual([]);
  });

  it("looks at the data of today only in tests that say so, and rests all others on what stays", () => {
    expect(liveDataFaults(code)).toEqual([]);
  });

  it("has thin pages: none over 100 lines, none that computes", () => {
    expect(code.filter(({ path }) => path.startsWith("src/pages/")).length).toBeGreaterThan(1);
    expect(pageFaults(code)).toEqual([]);
  });

  it("names no language of the site outside the data of that language", () => {
    expect(languageFaults(code)).toEqual([]);
  });

  it("has no code file over 300 lines", () => {
    expect(longFiles(texts)).toEqual([]);
  });

  it("has no function over 60 lines but where that was reviewed", () => {
    expect(longFunctions(code)).toEqual([]);
  });

  it("has no file or folder whose name says nothing", () => {
    expect(emptyNames(paths)).toEqual([]);
  });

  it("shares a file's name only where that was reviewed", () => {
    expect(sharedNameFaults(paths)).toEqual([]);
  });

  it("has no barrel files, no plain classes, no state in modules", () => {
    expect(shapeFaults(code)).toEqual([]);
  });

  it("writes no isolates, which engines of 2018 turn around; they are only taken out", () => {
    const written = /(?<!-)\\u206[6-9](?!-)|[\u2066-\u2069]/;
    expect(
      code.filter(({ path, text }) => path.startsWith("src/") && written.test(text)).map(({ path }) => path)
    ).toEqual([]);
  });

  it("names an indicator only where it is about that indicator", () => {
    expect(indicatorFaults(namedIndicators(code, indicatorIds))).toEqual([]);
  });

  it("puts nothing, or none, in the place of what is missing only where that was reviewed", () => {
    expect(fallbackFaults(code)).toEqual([]);
  });

  it("takes no entry at a place that a search may not have found, but where that was reviewed", () => {
    expect(lookupFaults(code)).toEqual([]);
  });

  it("waits in the browser for what is seen, never for a time, and tries nothing again", () => {
    const browser = code.filter(({ path }) => path.startsWith("test/browser/"));
    expect(browser.length).toBeGreaterThan(20);
    expect(browser.filter(({ text }) => /\bwaitForTimeout\(|\bretry:/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("names no machine's paths and no registry", () => {
    expect(machineTraces(texts.filter(({ path }) => !path.startsWith("test/architecture/")))).toEqual([]);
  });
});
