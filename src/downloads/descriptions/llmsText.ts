import { sourceLanguage } from "../../model/language.ts";
import { releaseOf } from "../../query/release.ts";
import { wordsIn } from "../../site/site.ts";
import { citation } from "../citation.ts";
import { tableOfAll } from "../exportTables.ts";
import type { Described } from "./openApi.ts";

const { t } = wordsIn(sourceLanguage);

/** What a program must know before it says a figure. */
const cautions = [
  "- Name its year (`period`): the latest figures of countries are of different years.",
  "- Name its flag (`status`): E is an estimate, F a projection of a year to come, _U a figure whose origin the publisher does not name. None of them may be read as measured.",
  "- A row that is missing means that the sources here have no figure: it is never zero, and it does not mean that nothing was measured.",
  "- Do not subtract or rank across a break in a series (`/data/breaks.csv`), and do not compare figures of different ages of people (`ages`).",
  "- `low` and `high` are bounds; neither is the figure.",
  "- `licence` says of each row what may be done with it; files below `/data/free/` hold only rows that are free to reuse for any purpose."
] as const;

/** The descriptions that programs read: name, address, what it is. */
const descriptions = [
  ["openapi.json", "data/openapi.json", "every address that programs read (OpenAPI 3.1)"],
  ["datapackage.json", "data/datapackage.json", "the columns of each table (Frictionless Data Package)"],
  ["croissant.json", "data/croissant.json", "the tables as a data set (Croissant 1.0)"],
  ["dcat.json", "data/dcat.json", "the catalogue with licences and kept releases (DCAT 3)"],
  ["structure.json", "data/sdmx/structure.json", "the structures of the SDMX-CSV files (SDMX 3.0)"],
  ["manifest.json", "data/manifest.json", "the sources with licence and hash"]
] as const;

/** The tables below `/data/`, and what they hold. */
const tables = [
  ["all.csv", "every figure"],
  ["all.parquet", "the same as Parquet"],
  ["free/all.csv", "the rows that are free to reuse for any purpose"],
  ["areas.csv", "countries and territories with codes and groups"],
  ["breaks.csv", "where a series breaks"]
] as const;

/** Returns `llms.txt` after llmstxt.org: what the site holds, what its figures do not say, how to cite it, where all is. */
export async function llmsText({ store, releases, root }: Described): Promise<string> {
  const { words } = await tableOfAll(store, "all");
  const { id } = releaseOf(await store.manifest());
  const link = (name: string, path: string, says: string): string => `- [${name}](${root}${path}): ${says}`;
  const [kept] = releases;
  const cited = citation({
    ...words,
    title: t("readme.title", { site: t("site.name") }),
    homepage: `${root}${sourceLanguage}/data/`
  });
  const indicators = (await store.indicators()).map(({ id: each }) =>
    link(t(`indicator.${each}.name`), `data/${each}.csv`, `${t(`indicator.${each}.measure`)}.`)
  );
  return [
    `# ${t("site.name")}`,
    `> ${t("site.description")}`,
    [`State of the data: ${id}. Before you state a figure:`, "", ...cautions].join("\n"),
    `## How to cite`,
    howToCite(cited, root, kept),
    `## Descriptions`,
    descriptions.map(([name, path, says]) => link(name, path, says)).join("\n"),
    `## Tables`,
    tables.map(([name, says]) => link(name, `data/${name}`, says)).join("\n"),
    `## Indicators`,
    indicators.join("\n"),
    `## Optional`,
    [
      link(t("methods.title"), `${sourceLanguage}/methods/`, "how figures of groups and of the world are made"),
      link(t("data.title"), `${sourceLanguage}/data/`, "all files, for people")
    ].join("\n"),
    ""
  ].join("\n\n");
}

/** How all data and one figure are cited, and the address of the newest kept release. */
function howToCite(cited: string, root: string, kept: Described["releases"][number] | undefined): string {
  return [
    `All data: ${cited}`,
    "",
    "One figure: name the indicator, the country, the year, the flag if it is not A, and the publisher that `source` leads to in `/data/manifest.json`; link the page of the indicator.",
    ...(kept
      ? [
          "",
          `An address that never changes: ${root}r/${kept.release.id}/data/ holds the kept release ${kept.release.id}.`
        ]
      : [])
  ].join("\n");
}
