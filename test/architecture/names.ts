import { basename } from "node:path";

/** How many files share a name, and why that is one name for one kind of thing. */
export interface SharedName {
  readonly files: number;
  readonly why: string;
}

const ofStories = "each story has its story, its facts and its charts, in a folder of its own";
const ofPublishers = "a publisher's adapter, its reviewed faults and its address, each in its room";
const ofCommands = "what a command runs, in the folder of the command";
const readAndWritten = "a format as publishers' files are read, and as our files are written";
const typeAndMaker = "a type and what makes it, parted by their layers";
const figureAndWords = "a subject's statistics or entries, and what a country's page says of it";
const factAndCheck = "what a page states, and the file of `verify` that computes it a second time";

/** Names that several files of `src` and `scripts` may share. The list only shrinks. */
export const sharedNames: Readonly<Record<string, SharedName>> = {
  "charts.ts": { files: 5, why: ofStories },
  "csv.ts": { files: 2, why: readAndWritten },
  "cybersecurityIndex.ts": { files: 2, why: ofPublishers },
  "data360.ts": { files: 2, why: ofPublishers },
  "facts.ts": { files: 5, why: ofStories },
  "figureContext.ts": { files: 2, why: typeAndMaker },
  "itu.ts": { files: 3, why: ofPublishers },
  "main.ts": { files: 5, why: ofCommands },
  "parquet.ts": { files: 2, why: readAndWritten },
  "projection.ts": { files: 2, why: factAndCheck },
  "publishedShares.ts": { files: 2, why: factAndCheck },
  "release.ts": { files: 2, why: typeAndMaker },
  "skills.ts": { files: 2, why: figureAndWords },
  "story.ts": { files: 5, why: ofStories },
  "trend.ts": { files: 2, why: figureAndWords },
  "unsd.ts": { files: 2, why: ofPublishers },
  "worldBank.ts": { files: 2, why: ofPublishers }
};

/** Names each base name that more files have than was reviewed, and each of the list that fewer have by now. */
export function sharedNameFaults(paths: readonly string[], reviewed = sharedNames): readonly string[] {
  const code = paths.filter((path) => /^(?:src|scripts)\/.*\.tsx?$/.test(path) && !/^src\/(?:pages|i18n)\//.test(path));
  const byName = Map.groupBy(code, (path) => basename(path));
  const tooMany = [...byName].filter(([name, own]) => own.length > (reviewed[name]?.files ?? 1));
  const tooFew = Object.entries(reviewed).filter(([name, { files }]) => (byName.get(name)?.length ?? 0) < files);
  return [
    ...tooMany.map(([name, own]) => `${name}: ${own.toSorted().join(", ")}`),
    ...tooFew.map(([name]) => `${name}: reviewed for more files than there are`)
  ];
}
