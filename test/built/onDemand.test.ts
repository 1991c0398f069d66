import { describe, expect, it } from "vitest";
import { openDist } from "./dist.ts";
import { pageKindOf } from "./pageKind.ts";
import { reachedScripts } from "./reachedScripts.ts";

const dist = openDist();
const scripts = [...dist.paths].filter((path) => /\.m?js$/.test(path));
const pages = [...dist.paths].filter((path) => path.endsWith(".html"));

/** Words that only the engine, the editor and Arrow have in their scripts. */
const heavyWords = /duckdb|RecordBatch|cm-content|\.wasm\b/i;
const heavy = new Set(scripts.filter((path) => heavyWords.test(dist.text(path))));

const scriptsOf = (page: string): readonly string[] =>
  [...dist.text(page).matchAll(/(?:src|href)="([^"]+\.m?js)"/g)].map(([, address = ""]) =>
    address.slice(dist.base.length)
  );

describe("the engine, the editor and Arrow", () => {
  it("are in scripts of their own", () => {
    expect(heavy.size).toBeGreaterThanOrEqual(3);
  });

  it("are reached from the analyse page, and from no other page, not even later", () => {
    const isHeavy = new Map<string, boolean>();
    const guilty = new Set<string>();
    for (const page of pages) {
      for (const script of scriptsOf(page)) {
        const known = isHeavy.get(script) ?? [...reachedScripts(dist, [script])].some((each) => heavy.has(each));
        isHeavy.set(script, known);
        if (known) guilty.add(page);
      }
    }
    expect(guilty.size).toBeGreaterThan(0);
    expect([...guilty].filter((page) => pageKindOf(page) !== "analyse")).toEqual([]);
  });

  it("are not named in the HTML of another page", () => {
    const named = pages.filter((page) => /duckdb-|\.wasm/i.test(dist.text(page)));
    expect(named.filter((page) => pageKindOf(page) !== "analyse")).toEqual([]);
  });
});
