import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDist } from "../built/dist.ts";
import { readSheets } from "../styles/sheets.ts";
import { writtenSheets } from "../styles/rules.ts";
import { matchRules } from "./matchingRules.ts";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";
import { pageOfEachKind } from "./samplePages.ts";

const sheets = readSheets()
  .filter(({ name }) => !writtenSheets.includes(name))
  .map(({ name, text }) => ({ name, text: text.replace(/@import[^;]*;/g, "") }))
  // The order of the layers stands there.
  .sort((a, b) => Number(b.name === "base.css") - Number(a.name === "base.css"));

/** Windows that between them ask for each layout: a desk, a short phone, paper. */
const media = [
  { width: 1280, height: 800, medium: "screen" },
  { width: 320, height: 400, medium: "screen" },
  { width: 672, height: 900, medium: "print" }
] as const;

/** Kinds of figure, frame and receipt that stand for themselves, beside a page of each kind. */
const furtherPages = [
  "country/ldc",
  "map/people-offline",
  "skills",
  "unconnected",
  "embed/map/internet-use",
  "embed/country/ken",
  "embed/theme/affordability",
  "receipt/internet-use",
  "receipt/country/ken"
];

const files = [
  ...new Set([
    ...pageOfEachKind(openDist(), "en"),
    ...furtherPages.map((path) => `en/${path}/index.html`),
    ...["country/ken", "embed/map/internet-use"].map((path) => `ar/${path}/index.html`)
  ])
];

/** What a reader must do something for: choose, search, unfold, ask for a list in place of a map. */
const states = /:checked|\[open\]|data-show|:focus-visible|area-search (?:ul|li)/;

describe("the layers of the style sheets", () => {
  let site: OpenSite;
  const all = new Set<string>();
  const found = new Set<string>();
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site.close();
  });

  /** Opens a page without its scripts: what they draw has the classes of what is there, and stands in no one's way. */
  const visit = async (file: string): Promise<readonly string[]> => {
    const { page, close } = await site.open(file, { bypassCSP: true, javaScriptEnabled: false });
    // What compiles this test names functions, and asks the page to know how.
    await page.evaluate("globalThis.__name = (named) => named");
    const outOfTurn: string[] = [];
    for (const { width, height, medium } of media) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ media: medium });
      const matching = await page.evaluate(matchRules, sheets);
      for (const name of matching.all) all.add(name);
      for (const name of matching.found) found.add(name);
      outOfTurn.push(...matching.outOfTurn);
    }
    await close();
    return outOfTurn;
  };

  it.each(files)("say what wins on %s, and the sheets that are written out without them agree", async (file) => {
    expect(await visit(file)).toEqual([]);
  });

  it("have no rule that no element needs", () => {
    const scripts = [...site.dist.paths].filter((path) => /^assets\/.*\.js$/.test(path));
    const words = new Set(scripts.flatMap((path) => site.dist.text(path).match(/[A-Za-z][\w-]*/g) ?? []));
    const isDrawn = (rule: string): boolean => {
      const last =
        rule
          .replace(/\([^)]*\)|:[\w-]+/g, "")
          .split(/[\s>+~]+/)
          .at(-1) ?? "";
      return (last.match(/[A-Za-z][\w-]*/g) ?? []).every((word) => words.has(word));
    };
    expect(all.size).toBeGreaterThan(700);
    expect([...all].filter((rule) => !found.has(rule) && !states.test(rule) && !isDrawn(rule))).toEqual([]);
  });
});
