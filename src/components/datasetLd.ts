import { indicatorOf } from "../catalog/catalog.ts";
import { formatVintage } from "../i18n/dates.ts";
import type { SourceRecord } from "../model/source.ts";
import { sourcesOf } from "../query/provenance.ts";
import { siteIn, store } from "./site.ts";
import type { SiteLanguage } from "../model/language.ts";

/** The deeds of the licences that have one. */
const deeds: Readonly<Record<string, string>> = {
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "CC-BY-NC-SA-3.0-IGO": "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/",
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "PDDL-1.0": "https://opendatacommons.org/licenses/pddl/1-0/",
  "Unicode-3.0": "https://www.unicode.org/license.txt",
  "MPL-2.0": "https://www.mozilla.org/MPL/2.0/"
};

/** Returns an indicator as schema.org's Dataset, with the files to download and the licence of each publisher. */
export async function datasetLd(language: SiteLanguage, id: string): Promise<object> {
  const { translator, addresses, file } = siteIn(language);
  const { t } = translator;
  const whole = (path: string): string => new URL(path, import.meta.env.SITE).href;
  const rows = await store.observations(id);
  const sources = sourcesOf(rows, await store.manifest());
  const periods = rows.map(({ period }) => period);
  const [first, last] = [Math.min(...periods), Math.max(...periods)];
  const licences = [...new Map(sources.map((source) => [source.licence, licenceLd(t, source)])).values()];
  const files = [
    { ending: "csv", type: "text/csv" },
    { ending: "parquet", type: "application/vnd.apache.parquet" }
  ];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": whole(addresses.map(id)),
    name: t(`indicator.${id}.name`),
    description: `${t(`indicator.${id}.measure`)}. ${t(`indicator.${id}.definition`)}`,
    url: whole(addresses.map(id)),
    inLanguage: language,
    isAccessibleForFree: true,
    license: licences.length === 1 ? licences[0] : licences,
    creator: [...new Set(sources.map(({ publisher }) => publisher))].map((name) => ({ "@type": "Organization", name })),
    creditText: sources
      .map(({ attribution, vintage }) => `${attribution} (${formatVintage(language, vintage)})`)
      .join("; "),
    temporalCoverage: first === last ? String(first) : `${String(first)}/${String(last)}`,
    spatialCoverage: { "@type": "Place", name: t("group.world") },
    variableMeasured: {
      "@type": "PropertyValue",
      name: t(`indicator.${id}.name`),
      unitText: t(`indicator.${id}.unit`)
    },
    keywords: [t(`theme.${indicatorOf(id).theme}.name`), t(`indicator.${id}.short`)],
    includedInDataCatalog: { "@type": "DataCatalog", name: t("site.name"), url: whole(addresses.data) },
    distribution: files.map(({ ending, type }) => ({
      "@type": "DataDownload",
      encodingFormat: type,
      contentUrl: whole(file(`data/${id}.${ending}`))
    }))
  };
}

/** A deed by its address; a licence without one by its words. */
function licenceLd(t: (key: string) => string, { licence, licenceClass, url }: SourceRecord): unknown {
  return (
    deeds[licence] ?? {
      "@type": "CreativeWork",
      name: t(`licence.${licence}`),
      description: t(`licence-class.${licenceClass}.long`),
      url
    }
  );
}
