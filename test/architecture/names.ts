import { basename } from "node:path";

/**
 * Names that several files of `src` and `scripts` may share: the same role in sibling folders (a story's `facts.ts`), or
 * the two sides of one subject that a layer parts (its statistics and its page). The list only shrinks.
 */
export const sharedNames: Readonly<Record<string, number>> = {
  "charts.ts": 5,
  "check.ts": 2,
  "csv.ts": 2,
  "cybersecurityIndex.ts": 2,
  "data360.ts": 2,
  "facts.ts": 5,
  "figureContext.ts": 2,
  "gap.ts": 2,
  "itu.ts": 3,
  "language.ts": 2,
  "main.ts": 5,
  "parquet.ts": 2,
  "projection.ts": 2,
  "publishedShares.ts": 2,
  "publishers.ts": 3,
  "question.ts": 2,
  "refresh.ts": 3,
  "release.ts": 2,
  "releases.ts": 2,
  "skills.ts": 2,
  "story.ts": 5,
  "subjects.ts": 2,
  "tables.ts": 3,
  "trend.ts": 2,
  "unsd.ts": 2,
  "world.ts": 2,
  "worldBank.ts": 2
};

/** Names each base name that more files have than was reviewed, and each of the list that fewer have by now. */
export function sharedNameFaults(paths: readonly string[], reviewed = sharedNames): readonly string[] {
  const code = paths.filter((path) => /^(?:src|scripts)\/.*\.tsx?$/.test(path) && !/^src\/(?:pages|i18n)\//.test(path));
  const byName = Map.groupBy(code, (path) => basename(path));
  const tooMany = [...byName].filter(([name, own]) => own.length > (reviewed[name] ?? 1));
  const tooFew = Object.entries(reviewed).filter(([name, count]) => (byName.get(name)?.length ?? 0) < count);
  return [
    ...tooMany.map(([name, own]) => `${name}: ${own.toSorted().join(", ")}`),
    ...tooFew.map(([name]) => `${name}: reviewed for more files than there are`)
  ];
}
