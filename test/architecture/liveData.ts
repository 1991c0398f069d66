import { importsOf, type SourceText } from "./syntax.ts";

/** Tests that look at the data of today, and say so; what keeps a release; and the rules about both. */
const live = /^test\/(?:(?:live|data|built|browser|architecture)\/|fixtures\/keptRelease\.ts$)/;

/** Tests that still look at the data of today elsewhere. The list only shrinks. */
export const mayLookAtToday: readonly string[] = [
  "test/elements/compareSearch.test.ts",
  "test/elements/searchNames.test.ts",
  "test/facts/editionChanges.test.ts",
  "test/i18n/publisherNames.test.ts",
  "test/query/names.test.ts",
  "test/query/nodeEngine.test.ts",
  "test/query/own/recogniseAreas.test.ts",
  "test/query/questionSql.test.ts",
  "test/query/receipt/receiptSql.test.ts",
  "test/questions/readyQuestions.test.ts",
  "test/scripts/publish/backtest.test.ts",
  "test/scripts/publish/images.test.ts",
  "test/scripts/publish/release/release.test.ts",
  "test/site/chartHtml.test.ts",
  "test/site/charts.test.ts",
  "test/site/frozenRelease.test.ts",
  "test/views/bothContexts.ts",
  "test/views/compare.test.tsx",
  "test/views/country.test.tsx"
];

/** Names each test that looks at the data of today without saying so, and each of the list that no longer does. */
export function liveDataFaults(files: readonly SourceText[], reviewed = mayLookAtToday): readonly string[] {
  const looking = files
    .filter(({ path }) => /^test\/.*\.tsx?$/.test(path) && !live.test(path))
    .filter((file) => opensToday(file))
    .map(({ path }) => path);
  return [
    ...looking.filter((path) => !reviewed.includes(path)).map((path) => `${path}: looks at the data of today`),
    ...reviewed.filter((path) => !looking.includes(path)).map((path) => `${path}: no longer looks at the data of today`)
  ];
}

function opensToday(file: SourceText): boolean {
  const holds = importsOf(file).some(
    ({ specifier, names }) =>
      specifier.endsWith("/site/site.ts") &&
      ["store", "siteIn", "siteBeside", "dataFolder"].some((name) => names.includes(name))
  );
  return holds || /import\.meta\.dirname, "(?:\.\.\/)+data"|\bfolder = "data"/.test(file.text);
}
