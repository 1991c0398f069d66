import ts from "typescript";
import { parsed } from "./syntax.ts";
import type { SourceText } from "./syntax.ts";

/** Files that may name indicators by their ids, why, and at most how often, if that is held. Numbers only shrink. */
export const mayNameIndicators: readonly {
  readonly path: RegExp;
  readonly why: string;
  readonly times?: number;
}[] = [
  { path: /^scripts\/ingest\//, why: "maps publishers' codes to indicators, or computes the indicator" },
  { path: /^src\/views\/story\/internetWeWant\/story\.ts$/, why: "the address of a chart of shutdowns", times: 1 },
  { path: /^src\/pages\/\[lang\]\/receipt\/world\.astro$/, why: "the anchor of a table of people offline", times: 1 },
  { path: /^src\/model\/question\.ts$/, why: "the question that the form begins with, in a script", times: 2 },
  { path: /^src\/questions\//, why: "a question's SQL reads the tables of its indicators by name" },
  {
    path: /^src\/(?:model\/observation|query\/toRecords|query\/slices)\.ts$/,
    why: "population, a base of shares",
    times: 3
  },
  { path: /^src\/stats\/baseOfDailyUse\.ts$/, why: "population, a base of shares", times: 1 },
  { path: /^src\/views\/country\/gapPayload\.ts$/, why: "population, a field of the facts", times: 1 }
];

/** Returns how often each file outside the catalogue and its messages names an indicator's id in a text. */
export function namedIndicators(files: readonly SourceText[], ids: readonly string[]): ReadonlyMap<string, number> {
  const known = new Set(ids);
  const counts = files
    .filter(({ path }) => /^(?:src|scripts)\/.*\.(?:tsx?|astro)$/.test(path) && !/^src\/(?:catalog|i18n)\//.test(path))
    .map((file) => [file.path, countOf(file, known)] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

function countOf(file: SourceText, ids: ReadonlySet<string>): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && ids.has(node.text)) count += 1;
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  // What stands in the template of an Astro file is no TypeScript of its own: its texts are counted as they are written.
  const template = file.path.endsWith(".astro") ? file.text.replace(/^\s*---\r?\n.*?\r?\n---/s, "") : "";
  return count + [...template.matchAll(/"([\w-]+)"/g)].filter(([, text = ""]) => ids.has(text)).length;
}

/** Names each file that says an id and may not, and each entry of the list that says it more often than was reviewed. */
export function indicatorFaults(counts: ReadonlyMap<string, number>): readonly string[] {
  const strangers = [...counts]
    .filter(([path]) => !mayNameIndicators.some((entry) => entry.path.test(path)))
    .map(([path, count]) => `${path}: names indicators ${count} times`);
  const tooMany = mayNameIndicators.flatMap(({ path, times = Infinity }) => {
    const found = [...counts].reduce((sum, [file, count]) => (path.test(file) ? sum + count : sum), 0);
    return found <= times ? [] : [`${String(path)}: names indicators ${found} times, reviewed were ${times}`];
  });
  return [...strangers, ...tooMany];
}
