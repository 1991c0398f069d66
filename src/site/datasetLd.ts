import { indicatorOf } from "../catalog/catalog.ts";
import { formatVintage } from "../i18n/dates.ts";
import { deedOf } from "../model/licenceDeed.ts";
import type { SourceRecord } from "../model/source.ts";
import { sourcesOf } from "../query/provenance.ts";
import { releaseOf } from "../query/release.ts";
import type { AreaCode } from "../model/area.ts";
import type { IndicatorId, Theme } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import { areaOf } from "../facts/areaOf.ts";
import { observationsOf } from "../facts/observationsOf.ts";
import { themeAddress } from "./menu.ts";
import type { Site } from "./site.ts";
import type { Translator } from "../i18n/translator.ts";
import { inLanguage } from "../i18n/publisherNames.ts";

/** Returns an indicator as schema.org's Dataset, with the files to download and the licence of each publisher. */
export async function datasetLd(site: Site, id: IndicatorId): Promise<object> {
  const { translator, addresses, store } = site;
  const { t, formats } = translator;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": whole(addresses.map(id)),
    name: t(`indicator.${id}.name`),
    description: formats.withStop(t(`indicator.${id}.measure`)) + t(`indicator.${id}.definition`),
    url: whole(addresses.map(id)),
    ...(await commonLd(site, await store.observations(id), [id])),
    spatialCoverage: { "@type": "Place", name: t("group.world") },
    variableMeasured: measuredLd(site, id),
    keywords: [t(`theme.${indicatorOf(id).theme}.name`), t(`indicator.${id}.short`)]
  };
}

/** Returns the figures of a theme as schema.org's Dataset: what it measures, and the files of each. */
export async function themeLd(site: Site, theme: Theme): Promise<object> {
  const { store } = site;
  const { t } = site.translator;
  const ids = (await store.indicators()).filter((each) => each.theme === theme).map(({ id }) => id);
  const rows = (await Promise.all(ids.map((id) => store.observations(id)))).flat();
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: `${t(`theme.${theme}.name`)} · ${t("site.name")}`,
    description: `${t(`theme.${theme}.question`)} ${t(`theme.${theme}.intro`)}`,
    url: whole(themeAddress(site, theme)),
    ...(await commonLd(site, rows, ids)),
    spatialCoverage: { "@type": "Place", name: t("group.world") },
    variableMeasured: ids.map((id) => measuredLd(site, id))
  };
}

/** Returns the figures of a country as schema.org's Dataset: the rows of all indicators that have any of it. */
export async function countryLd(site: Site, code: AreaCode): Promise<object> {
  const { language, translator, addresses, store } = site;
  const { t } = translator;
  const name = (await areaOf(store, code)).names[language] ?? code;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: t("country.title", { area: name }),
    description: t("country.description", { area: name }),
    url: whole(addresses.country(code)),
    ...(await commonLd(site, [...(await observationsOf(store, code)).values()].flat(), ["all"])),
    spatialCoverage: { "@type": "Place", name }
  };
}

const whole = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** What a data set of these rows says of itself: sources, licences, years, and the files that hold them. */
async function commonLd(site: Site, rows: readonly Observation[], names: readonly string[]): Promise<object> {
  const { language, translator, addresses, file, store } = site;
  const { t } = translator;
  const manifest = await store.manifest();
  const sources = inLanguage(language, sourcesOf(rows, manifest));
  const first = rows.reduce((least, { period }) => Math.min(least, period), Infinity);
  const last = rows.reduce((most, { period }) => Math.max(most, period), -Infinity);
  const licences = [...new Map(sources.map((source) => [source.licence, licenceLd(t, source)])).values()];
  const files = [
    { ending: "csv", type: "text/csv" },
    { ending: "parquet", type: "application/vnd.apache.parquet" }
  ];
  return {
    inLanguage: language,
    isAccessibleForFree: true,
    license: licences.length === 1 ? licences[0] : licences,
    creator: [...new Set(sources.map(({ publisher }) => publisher))].map((name) => ({ "@type": "Organization", name })),
    creditText: [
      ...new Set(sources.map(({ attribution, vintage }) => `${attribution} (${formatVintage(language, vintage)})`))
    ].join("; "),
    publisher: { "@type": "Organization", name: t("site.name"), url: whole(addresses.home) },
    version: releaseOf(manifest).id,
    temporalCoverage: first === last ? String(first) : `${String(first)}/${String(last)}`,
    includedInDataCatalog: { "@type": "DataCatalog", name: t("site.name"), url: whole(addresses.data) },
    distribution: names.flatMap((name) =>
      files.map(({ ending, type }) => ({
        "@type": "DataDownload",
        encodingFormat: type,
        contentUrl: whole(file(`data/${name}.${ending}`))
      }))
    )
  };
}

function measuredLd({ translator: { t } }: Site, id: IndicatorId): object {
  return { "@type": "PropertyValue", name: t(`indicator.${id}.name`), unitText: t(`indicator.${id}.unit`) };
}

/** A deed by its address; a licence without one by its words. */
function licenceLd(t: Translator["t"], { licence, licenceClass, url }: SourceRecord): unknown {
  return (
    deedOf(licence) ?? {
      "@type": "CreativeWork",
      name: t(`licence.${licence}`),
      description: t(`licence-class.${licenceClass}.long`),
      url
    }
  );
}
