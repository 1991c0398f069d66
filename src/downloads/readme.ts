import { dimensionIds } from "../model/dimension.ts";
import { sourceLanguage, type SiteLanguage } from "../model/language.ts";
import { statuses } from "../model/observation.ts";
import type { Release } from "../model/release.ts";
import { licenceClasses, type SourceRecord } from "../model/source.ts";
import { wordsIn } from "../site/site.ts";
import type { Reuse } from "./exportTables.ts";

/** The columns of the files of figures, in their order. */
export const figureColumns: readonly string[] = [
  "indicator",
  "area",
  "name",
  "period",
  ...dimensionIds,
  "value",
  "low",
  "high",
  "unit",
  "status",
  "base",
  "ages",
  "income_year",
  "source",
  "origin",
  "licence"
];

/** Returns the README of an archive in Markdown. */
export function readmeText(language: SiteLanguage, release: Release, reuse: Reuse): string {
  const { t } = wordsIn(language);
  const item = (name: string, meaning: string): string => `- \`${name}\`: ${meaning}`;
  return [
    `# ${t("readme.title", { site: t("site.name") })}`,
    t("readme.intro", { release: release.id }),
    ...(reuse === "free" ? [t("readme.free")] : []),
    `${t("readme.missing")} ${t("readme.credit")}`,
    `## ${t("readme.files")}`,
    [
      item("tables/*.csv", t("readme.file.tables")),
      item("datapackage.json", t("readme.file.package")),
      ...(reuse === "all" ? [item("parquet/", t("readme.file.parquet"))] : []),
      item("manifest.json", t("readme.file.manifest")),
      item("LICENCES.md", t("readme.file.licences"))
    ].join("\n"),
    `## ${t("downloads.columns")}`,
    figureColumns
      .filter((column) => column !== "indicator" && column !== "unit")
      .map((column) => item(column, t(`column.${column}`)))
      .join("\n"),
    `## ${t("data.flags")}`,
    statuses.map((status) => item(status, `${t(`status.${status}`)}. ${t(`status.${status}.long`)}`)).join("\n"),
    `## ${t("data.licences")}`,
    licenceClasses.map((each) => item(each, t(`licence-class.${each}.long`))).join("\n"),
    ""
  ].join("\n\n");
}

/** Returns the sources with their licences in Markdown, in English, as the publishers want to be credited. */
export function licencesText(sources: readonly SourceRecord[]): string {
  const { t } = wordsIn(sourceLanguage);
  const parts = sources.map(
    ({ id, attribution, licence, licenceClass, url, vintage, retrieved, sha256 }) =>
      `## ${attribution}\n\n` +
      [
        `- id: \`${id}\``,
        `- licence: ${t(`licence.${licence}`)} (${t(`licence-class.${licenceClass}`)})`,
        `- address: ${url}`,
        `- state of: ${vintage}; retrieved: ${retrieved}`,
        `- SHA-256 of the file read: \`${sha256}\``
      ].join("\n")
  );
  return [`# ${t("data.licences")}`, t("data.licences.text"), ...parts, ""].join("\n\n");
}
