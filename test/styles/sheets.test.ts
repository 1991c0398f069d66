import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pathsBelow, textsOf } from "../architecture/tree.ts";
import * as rules from "./rules.ts";
import { parseSheet, readSheets } from "./sheets.ts";
import type { Sheet } from "./sheets.ts";

const root = join(import.meta.dirname, "../..");
const sheets = readSheets();
const written = sheets.filter(({ name }) => !rules.writtenSheets.includes(name));
const source = textsOf(
  root,
  pathsBelow(root).filter((path) => /^src\/(?!styles\/).*\.(?:ts|tsx|astro)$/.test(path))
)
  .map(({ text }) => text)
  .join("\n");

describe("the style sheets", () => {
  it("are few, and no more than there are", () => {
    const count = {
      sheets: sheets.length,
      rules: new Set(written.flatMap((sheet) => sheet.rules.map(({ declarations }) => declarations))).size,
      lines: written.reduce((sum, { text }) => sum + text.split("\n").length - 1, 0)
    };
    console.log(`style sheets: ${count.sheets}; written by hand ${count.rules} rules, ${count.lines} lines`);
    expect(count.sheets).toBeGreaterThan(10);
    expect(count.sheets).toBeLessThanOrEqual(21);
    expect(count.rules).toBeLessThanOrEqual(804);
    expect(count.lines).toBeLessThanOrEqual(4025);
  });

  it("style each part in one sheet", () => {
    expect(rules.partsInSeveralSheets(sheets)).toEqual([]);
  });

  it("take their colours from the tokens", () => {
    expect(rules.looseColours(sheets)).toEqual([]);
  });

  it("change at a few named widths and heights", () => {
    expect(rules.looseThresholds(sheets)).toEqual([]);
  });

  it("keep to the scales of space and type", () => {
    expect(rules.looseSizes(sheets)).toEqual([]);
  });

  it("keep their layers", () => {
    expect(rules.brokenLayers(sheets)).toEqual([]);
  });

  it("have no class that no view uses, and no sheet that nothing imports", () => {
    expect(rules.unusedClasses(written, source)).toEqual([]);
    expect(rules.unusedSheets(sheets, source)).toEqual([]);
  });
});

/** A sheet with one fault of each kind. */
const faulty: readonly Sheet[] = [
  parseSheet("base.css", "@layer elements, parts; @layer elements { p { margin: 0 } .note { margin: 7px } }"),
  parseSheet(
    "map.css",
    "@layer parts { .map { fill: #fff } @media (max-width: 500px) { .map { font-size: 0.8rem } } }"
  ),
  parseSheet(
    "story.css",
    `@layer parts { .story .map { color: white !important } #top { gap: 8px } }
     @layer late { .map-word { gap: 8px } } .map-word { gap: 12px } @container (width > 600px) { p { gap: 8px } }`
  )
];

describe("a fault in a style sheet is found:", () => {
  it("a part in two sheets, but not with the class of a page before it", () => {
    expect(rules.partsInSeveralSheets(faulty)).toEqual(["map: map.css, story.css"]);
  });

  it("a colour", () => {
    expect(rules.looseColours(faulty)).toEqual([
      "map.css: .map { fill: #fff }",
      "story.css: .story .map { color: white !important }"
    ]);
  });

  it("a width", () => {
    expect(rules.looseThresholds(faulty)).toEqual(["map.css: width: 500px", "story.css: width > 600px"]);
  });

  it("a size of space or type", () => {
    expect(rules.looseSizes(faulty)).toEqual([
      "base.css: .note { margin: 7px }",
      "map.css: .map { font-size: 0.8rem }"
    ]);
  });

  it("what is important, an id, a class among the elements, what stands in no layer of the order", () => {
    expect(rules.brokenLayers(faulty)).toEqual([
      "base.css: .note",
      "story.css: .story .map { color: white !important }",
      "story.css: #top",
      "story.css: .map-word",
      "story.css: .map-word",
      "story.css: p"
    ]);
  });

  it("a class and a sheet without use", () => {
    const views = 'import "../styles/base.css"; <p class="note map">; `story ${part}`';
    expect(rules.unusedClasses(faulty, views)).toEqual(["map-word"]);
    expect(rules.unusedSheets(faulty, views)).toEqual(["map.css", "story.css"]);
  });
});
