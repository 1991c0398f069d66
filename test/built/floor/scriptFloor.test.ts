import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDist } from "../dist.ts";
import { pageKindOf } from "../pageKind.ts";
import { reachedScripts } from "../reachedScripts.ts";
import { findNewer } from "./findNewer.ts";
import { floorOf, newerNames } from "./newerNames.ts";
import type { NewerNames } from "./newerNames.ts";

interface Stated {
  readonly browserslist: Readonly<Record<"pages" | "scripts" | "desk", readonly string[]>>;
}
const { browserslist } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8")) as Stated;
const newer = newerNames(floorOf(browserslist.scripts));
const newerThanDesk = newerNames(floorOf(browserslist.desk));

const dist = openDist();
const scriptsOf = (page: string): readonly string[] =>
  [...dist.text(page).matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address = ""]) =>
    address.slice(dist.base.length)
  );
const pages = [...dist.paths].filter((path) => path.endsWith(".html"));
const entries = new Set(pages.filter((path) => pageKindOf(path) !== "analyse").flatMap(scriptsOf));
const everywhere = reachedScripts(dist, [...entries]);
const assets = [...dist.paths].filter((path) => /^(?:assets|workers)\/.*\.js$/.test(path));

/** Names that libraries give to what is their own, or ask for before they use it. */
const ofItsOwn = /^\.(?:stream|bytes|chunks|intersection|reason) |^(?:Intl\.Segmenter|Error\.captureStackTrace) /;
const passedBy = (path: string, names: NewerNames): readonly string[] =>
  findNewer(dist.text(path), names)
    .filter((each) => !ofItsOwn.test(each))
    .map((each) => `${path}: ${each}`);

describe("the floor of scripts", () => {
  it.each([
    ["[3, 1].toSorted()", /\.toSorted .*chrome 110/],
    ["list.at(-1)", /\.at .*chrome 92/],
    ["Object.hasOwn(a, b)", /Object\.hasOwn .*chrome 93/],
    ["Map.groupBy(a, f)", /Map\.groupBy /],
    ["node.replaceChildren(a)", /\.replaceChildren .*safari 14/],
    ["node.ariaLive = 'off'", /\.ariaLive /],
    ["structuredClone(a)", /structuredClone /],
    ["requestIdleCallback(f)", /requestIdleCallback /],
    ["text.split(/(?<= )/)", /looks behind/],
    ["a ??= b", /syntax/],
    ["class A { x = 1 }", /syntax/],
    ["class A { #x }", /syntax/]
  ])("is passed by %s", (script, found) => {
    expect(findNewer(script, newer).join()).toMatch(found);
  });

  it("is not passed by what is guarded, old, or called like something new", () => {
    const script =
      "typeof requestIdleCallback === 'function' && requestIdleCallback(f); const at = {at: 1}; a?.b ?? [...x].sort(); at.at";
    expect(findNewer(script, newer)).toEqual([]);
  });

  it("holds for every script that a page loads, at once or later", () => {
    expect(everywhere.size).toBeGreaterThan(40);
    const passed = [...everywhere].flatMap((path) => passedBy(path, newer));
    expect(passed).toEqual([]);
  });

  it("is the desk's own where its engine is concerned", () => {
    const desk = assets.filter((path) => !everywhere.has(path));
    expect(desk.length).toBeGreaterThan(4);
    const passed = desk
      .flatMap((path) => passedBy(path, newerThanDesk))
      .filter((each) => !each.includes("looks behind"));
    expect(passed).toEqual([]);
  });
});
