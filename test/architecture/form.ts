import { functionsOf, importTimeNeeds, importsOf, isBarrel, mutableState, plainClasses } from "./syntax.ts";
import type { SourceText } from "./syntax.ts";

const longestFile = 300;

const isCode = /\.(?:ts|tsx|astro|js|mjs|css|sql)$/;

/** Messages, catalogue entries and what a program writes are data, whatever their ending. */
const isData = /^(?:src\/i18n\/[a-z]{2,3}\/|src\/catalog\/|src\/styles\/fills\.css$|test\/fixtures\/)/;

const forbiddenNames = /^(?:utils?|helpers?|common|misc|shared)$/i;

/** Names each code file that is too long, with its lines. */
export function longFiles(files: readonly SourceText[]): readonly string[] {
  return files
    .filter(({ path }) => isCode.test(path) && !isData.test(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ lines }) => lines > longestFile)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

/** A function fits a screen. */
const longestFunction = 60;

/** Functions that are longer, and why they stay whole. */
const wholeFunctions: Readonly<Record<string, string>> = {
  "scripts/publish/bench/yearSteps.ts: stepYears": "is sent into the page as a text, and can take nothing along"
};

/** Names each function of `src` and `scripts` that is too long, with its lines, and each review that is out of date. */
export function longFunctions(
  files: readonly SourceText[],
  reviewed: Readonly<Record<string, string>> = wholeFunctions
): readonly string[] {
  const long = files
    .filter(({ path }) => /^(?:src|scripts)\//.test(path))
    .flatMap((source) => functionsOf(source).map(({ name, lines }) => ({ name: `${source.path}: ${name}`, lines })))
    .filter(({ lines }) => lines > longestFunction);
  const names = new Set(long.map(({ name }) => name));
  return [
    ...long.filter(({ name }) => reviewed[name] === undefined).map(({ name, lines }) => `${name} has ${lines} lines`),
    ...Object.keys(reviewed)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: reviewed, and not long`)
  ];
}

/** Names each file and folder whose name says nothing. */
export function emptyNames(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path.split("/").some((part) => forbiddenNames.test(part.replace(/\..*$/, ""))));
}

/** Names each file of `src` and `scripts` that only passes on, holds a plain class, or keeps state in its module. */
export function shapeFaults(files: readonly SourceText[]): readonly string[] {
  return files
    .filter(({ path }) => /^(?:src|scripts)\/.*\.tsx?$/.test(path))
    .flatMap((source) => [
      ...(isBarrel(source) ? [`${source.path}: only passes on what others export`] : []),
      ...plainClasses(source).map((name) => `${source.path}: class ${name} is neither an error nor an element`),
      ...mutableState(source).map((name) => `${source.path}: ${name} can change`)
    ]);
}

/** Names each file of these that waits, or asks the build tool, as it is imported: facts are functions of a store. */
export function importTimeFaults(files: readonly SourceText[]): readonly string[] {
  return files.flatMap((source) => importTimeNeeds(source).map((need) => `${source.path}: ${need} at import`));
}

/** Who may take the data of today from where they are held; all others are given a store. */
const mayHoldStore = /^(?:test\/|src\/pages\/.*\.ts$|src\/site\/(?:paths|frozenReleases)\.ts$)/;

/** Names each file that takes the data of today, though it could be given a store. */
export function heldStoreFaults(files: readonly SourceText[]): readonly string[] {
  return files
    .filter(({ path }) => !mayHoldStore.test(path))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ specifier, names }) => /(?:^|\/)site\.ts$/.test(specifier) && names.includes("store"))
        .map(() => `${source.path}: holds the data of today`)
    );
}

/** A page wires: what is computed is a fact, or words of the site. */
const longestPage = 100;
const computing = /\.(?:reduce|toSorted|sort)\(|\bMap\.groupBy\(|\bMath\.|\bnew (?:Map|Set)\(|\bfor \(/;

/** Names each page that is long, or computes. */
export function pageFaults(files: readonly SourceText[]): readonly string[] {
  return files
    .filter(({ path }) => path.startsWith("src/pages/"))
    .flatMap(({ path, text }) => {
      const lines = text.replace(/\n$/, "").split("\n");
      const computed = lines.filter((line) => computing.test(line)).map((line) => `${path}: computes ${line.trim()}`);
      return lines.length > longestPage ? [`${path}: ${lines.length} lines`, ...computed] : computed;
    });
}

const machinePath = /(?<![\w.~/-])\/(?:work|root|home|Users)\/\w|[A-Z]:\\Users\\/;
const registryHost = /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.\w+|"resolved": "https?:/;

/** Names each line that would only be true on the machine where it was written. */
export function machineTraces(files: readonly SourceText[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        machinePath.test(line) || registryHost.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : []
      )
  );
}
