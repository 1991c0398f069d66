import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { fileOfAddress } from "./dist.ts";
import type { Dist } from "./dist.ts";
import type { PageKind } from "./pageKind.ts";
import type { BuiltPage } from "./pageFaults.ts";

/** Bytes after gzip: all that a page loads by itself, the scripts in it, and what the first map waits for. */
export interface Weight {
  readonly all: number;
  readonly script: number;
  /** The page up to the end of its first map, and its style sheets; undefined without a map. */
  readonly firstMap: number | undefined;
}

/** At most so many bytes; DESIGN's budgets, where 1 kB is 1,000 bytes. */
export interface Budget {
  readonly all: number;
  readonly script: number;
  readonly firstMap: number;
}

const rich: Budget = { all: 110_000, script: 20_000, firstMap: 45_000 };

/** What each kind of page may weigh. */
export const budgets: Readonly<Record<PageKind, Budget>> = {
  indicator: { ...rich, all: 80_000 },
  country: { ...rich, all: 80_000 },
  group: rich,
  embed: { ...rich, all: 50_000 },
  theme: rich,
  home: rich,
  // Seven views, of which those not seen load later.
  compare: { ...rich, script: 21_000 },
  indicators: rich,
  countries: rich,
  analyse: rich,
  prose: rich,
  language: { ...rich, all: 50_000 },
  missing: { ...rich, all: 50_000 }
};

/** Returns the bytes of a text or a file after gzip, at the level that hosts use. */
export function gzipSize(content: string | Buffer): number {
  return gzipSync(content, { level: 6 }).length;
}

/** Weighs pages; the sizes of files that many pages load are found once. */
export function createScales(dist: Dist): (page: BuiltPage) => Weight {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = sizes.get(file) ?? gzipSize(dist.read(file));
    sizes.set(file, known);
    return known;
  };
  const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  return (page) => {
    const { sheets, scripts, rest } = filesLoaded(page, dist);
    const inlineScript = page.markup.inline
      .filter(({ tag }) => tag.name === "script" && !/\bjson$/.test(tag.attributes["type"] ?? ""))
      .reduce((sum, { body }) => sum + (body === "" ? 0 : gzipSize(body)), 0);
    const script = total(scripts);
    const end = endOfFirstMap(page);
    return {
      all: gzipSize(page.html) + total(sheets) + script + total(rest),
      script: script + inlineScript,
      firstMap: end === undefined ? undefined : gzipSize(page.html.slice(0, end)) + total(sheets)
    };
  };
}

/** Returns where the first map of a page is complete, undefined where it has none. */
export function endOfFirstMap({ html, markup }: BuiltPage): number | undefined {
  const map = markup.tags.find(
    ({ name, attributes }) => name === "svg" && /\b(?:choropleth|bubble-?map)\b/.test(attributes["class"] ?? "")
  );
  const close = map === undefined ? -1 : html.indexOf("</svg>", map.end);
  return close < 0 ? undefined : close + "</svg>".length;
}

interface Loaded {
  readonly sheets: ReadonlySet<string>;
  readonly scripts: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
}

function filesLoaded({ markup }: BuiltPage, dist: Dist): Loaded {
  const sheets = new Set<string>();
  const entries: string[] = [];
  const rest = new Set<string>();
  const fileOf = (address: string | undefined): string[] => {
    const file = address === undefined ? undefined : fileOfAddress(dist.base, address);
    return file !== undefined && dist.paths.has(file) ? [file] : [];
  };
  for (const { name, attributes } of markup.tags) {
    const { href, src, rel = "" } = attributes;
    if (name === "link" && /\bstylesheet\b/.test(rel)) for (const file of fileOf(href)) sheets.add(file);
    if (name === "link" && /\bmodulepreload\b/.test(rel)) entries.push(...fileOf(href));
    if (name === "link" && /\b(?:icon|preload)\b/.test(rel)) for (const file of fileOf(href)) rest.add(file);
    if (name === "script") entries.push(...fileOf(src));
    if (/^(?:img|iframe|source)$/.test(name)) for (const file of fileOf(src)) rest.add(file);
  }
  return { sheets, scripts: scriptsOf(entries, dist), rest };
}

/** Returns the scripts and all that they import at once; what they may import later is not loaded yet. */
function scriptsOf(entries: readonly string[], dist: Dist): ReadonlySet<string> {
  const found = new Set(entries);
  for (const file of found) {
    for (const specifier of staticImports(dist.text(file))) {
      const target = posix.join(posix.dirname(file), specifier);
      if (dist.paths.has(target)) found.add(target);
    }
  }
  return found;
}

/** Returns the relative files that a built script imports when it starts. */
export function staticImports(script: string): readonly string[] {
  const found = script.matchAll(/\b(?:import|export)\b[^;"'()]*?["'](\.{1,2}\/[^"']+)["']/g);
  return [...found].flatMap(([, specifier]) => (specifier === undefined ? [] : [specifier]));
}
