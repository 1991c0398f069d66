import { importsOf, type SourceText } from "./syntax.ts";

/** Tests that look at the data of today, and say so; what keeps a release; and the rules about both. */
const live = /^test\/(?:(?:live|data|built|browser|architecture)\/|fixtures\/keptRelease\.ts$)/;

/**
 * Names each test that looks at the data of today without saying so: it opens the tables, takes the site of today, or
 * something of the tests that do.
 */
export function liveDataFaults(files: readonly SourceText[]): readonly string[] {
  return files
    .filter(({ path }) => /^test\/.*\.tsx?$/.test(path) && !live.test(path))
    .filter((file) => opensToday(file))
    .map(({ path }) => `${path}: looks at the data of today`);
}

function opensToday(file: SourceText): boolean {
  const holds = importsOf(file).some(
    ({ specifier, names }) =>
      specifier.endsWith("/site/site.ts") &&
      ["store", "siteIn", "siteBeside", "dataFolder"].some((name) => names.includes(name))
  );
  const borrows = importsOf(file).some(({ specifier }) => specifier.includes("/live/"));
  return holds || borrows || /import\.meta\.dirname, "(?:\.\.\/)+data"|\bfolder = "data"/.test(file.text);
}
