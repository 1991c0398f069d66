import { deedOf } from "../../model/licenceDeed.ts";
import { indexIn } from "../../model/known.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import { sourceLanguage } from "../../model/language.ts";
import type { SourceRecord } from "../../model/source.ts";
import type { PackageWords } from "../../query/export/dataPackage.ts";
import type { FrozenRelease } from "../../query/releases.ts";
import { releaseOf } from "../../query/release.ts";
import type { Store } from "../../query/store.ts";
import { wordsIn } from "../../site/site.ts";
import { indicatorTables, tableOfAll, wholeName, type ExportTable } from "../exportTables.ts";
import type { Described } from "./openApi.ts";

const { t } = wordsIn(sourceLanguage);

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  prov: "http://www.w3.org/ns/prov#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#"
};

const iri = (id: string): object => ({ "@id": id });
const inEnglish = (value: string): object => ({ "@value": value, "@language": sourceLanguage });
const typed = (type: string, value: string): object => ({ "@value": value, "@type": `xsd:${type}` });
const mediaType = (type: string): object => iri(`https://www.iana.org/assignments/media-types/${type}`);

/** The ways in which the rows of a table are had. */
const distributions = [
  { ending: ".csv", type: "text/csv" },
  { ending: ".xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  { ending: ".json", type: "application/json" },
  { ending: ".parquet", type: "application/vnd.apache.parquet" }
] as const;

/** Returns the catalogue of all data sets after DCAT 3, in JSON-LD: one an indicator, the whole, and each kept release. */
export async function dcat({ store, releases, root }: Described): Promise<object> {
  const [all, free, whole, freeWhole] = await Promise.all([
    indicatorTables(store, "all"),
    indicatorTables(store, "free"),
    tableOfAll(store, "all"),
    tableOfAll(store, "free")
  ]);
  const freeOf = new Map(free.map((table) => [table.words.name, table]));
  const publisher = iri(`${root}#publisher`);
  const sets = [
    dataSet(root, whole, freeWhole, await keywordsOf(store, wholeName)),
    ...(await Promise.all(
      all.map(async (table) =>
        dataSet(root, table, freeOf.get(table.words.name), await keywordsOf(store, table.words.name))
      )
    ))
  ];
  const kept = await Promise.all(releases.map((each) => keptSet(root, each)));
  const { id, date } = releaseOf(await store.manifest());
  return {
    "@context": context,
    "@id": `${root}data/dcat.json`,
    "@type": "dcat:Catalog",
    "dct:title": inEnglish(t("readme.title", { site: t("site.name") })),
    "dct:description": inEnglish(t("site.description")),
    "dct:identifier": `${root}data/dcat.json`,
    "dct:publisher": { ...publisher, "@type": "foaf:Agent", "foaf:name": t("site.name"), "foaf:homepage": iri(root) },
    "dct:language": iri("http://id.loc.gov/vocabulary/iso639-1/en"),
    "dct:modified": dateOf(date),
    "dcat:version": id,
    "foaf:homepage": iri(root),
    "dcat:dataset": [...sets, ...kept].map((set) => ({ ...set, "dct:publisher": publisher }))
  };
}

/** A day, a month or a year as the type that it is. */
function dateOf(date: string): object {
  return typed(date.length === 4 ? "gYear" : date.length === 7 ? "gYearMonth" : "date", date);
}

async function keywordsOf(store: Store, name: string): Promise<readonly string[]> {
  const indicators = await store.indicators();
  const own = indicators.find(({ id }) => id === name);
  const themes = own ? [own.theme] : [...new Set(indicators.map(({ theme }) => theme))];
  return themes.map((theme) => t(`theme.${theme}.name`));
}

function dataSet(root: string, all: ExportTable, free: ExportTable | undefined, keywords: readonly string[]): object {
  const { name, title, description, release, sources } = all.words;
  const id = name === wholeName ? `${root}data/#all` : `${root}data/#${name}`;
  const files = (folder: string, { words }: ExportTable): readonly object[] => [
    ...distributions.map(({ ending, type }) => distribution(`${root}data/${folder}${name}${ending}`, type, words)),
    ...(name === wholeName ? [] : [sdmxOf(root, `data/${folder}sdmx/${name}.csv`, words)])
  ];
  return {
    "@id": id,
    "@type": "dcat:Dataset",
    "dct:identifier": id,
    "dct:title": inEnglish(title),
    "dct:description": inEnglish(description),
    "dcat:keyword": keywords.map(inEnglish),
    "dcat:landingPage": iri(
      name === wholeName ? `${root}${sourceLanguage}/data/` : `${root}${sourceLanguage}/map/${name}/`
    ),
    "dct:spatial": { "@type": "dct:Location", "rdfs:label": inEnglish(t("group.world")) },
    "dct:temporal": temporal(all),
    "dct:accrualPeriodicity": iri("http://publications.europa.eu/resource/authority/frequency/IRREG"),
    "dcat:version": release.id,
    "dct:modified": dateOf(release.date),
    "dct:creator": creators(sources),
    "dcat:distribution": [...files("", all), ...(free ? files("free/", free) : [])]
  };
}

function temporal({ table }: ExportTable): object {
  const at = indexIn(table.columns, ({ name }) => name === "period", "column period");
  const years = table.rows.map((row) => Number(row[at]));
  const first = years.reduce((least, year) => Math.min(least, year), Infinity);
  const last = years.reduce((most, year) => Math.max(most, year), -Infinity);
  return {
    "@type": "dct:PeriodOfTime",
    "dcat:startDate": typed("gYear", String(first)),
    "dcat:endDate": typed("gYear", String(last))
  };
}

function creators(sources: readonly SourceRecord[]): readonly object[] {
  return [...new Set(sources.map(({ publisher }) => publisher))].map((name) => ({
    "@type": "foaf:Agent",
    "foaf:name": name
  }));
}

function distribution(url: string, type: string, { sources }: Pick<PackageWords, "sources">): object {
  return {
    "@id": url,
    "@type": "dcat:Distribution",
    "dct:title": url.slice(url.lastIndexOf("/data/") + 1),
    "dcat:accessURL": iri(url),
    "dcat:downloadURL": iri(url),
    "dcat:mediaType": mediaType(type),
    ...terms(sources)
  };
}

function sdmxOf(root: string, path: string, words: Pick<PackageWords, "sources">): object {
  return { ...distribution(root + path, "text/csv", words), "dct:conformsTo": iri(`${root}data/sdmx/structure.json`) };
}

/**
 * The terms of the rows of a file: the licence where all are under one that has a deed; otherwise a statement that names
 * each, since a licence of a distribution would speak of all of its rows.
 */
function terms(sources: readonly SourceRecord[]): object {
  const licences = [...new Map(sources.map((source) => [source.licence, source])).values()];
  const [first] = licences;
  const deed = licences.length === 1 && first ? deedOf(first.licence) : undefined;
  if (deed !== undefined) return { "dct:license": iri(deed) };
  const named = licences.map(({ licence, licenceClass }) => `${t(`licence.${licence}`)} (${licenceClass})`);
  const says = `By row, see the column licence: ${named.join("; ")}.`;
  const deeds = licences.flatMap(({ licence }) => deedOf(licence) ?? []);
  return {
    "dct:rights": {
      "@type": "dct:RightsStatement",
      "rdfs:label": inEnglish(says),
      ...(deeds.length > 0 && { "rdfs:seeAlso": deeds.map(iri) })
    }
  };
}

/** A kept release: its tables at addresses that never change, under the hashes of its manifest. */
async function keptSet(root: string, { release, store }: FrozenRelease): Promise<object> {
  const { sources } = await store.manifest();
  const ids = (await store.indicators()).map(({ id }) => id);
  const top = `${root}r/${release.id}/data/`;
  return {
    "@id": `${top}#all`,
    "@type": "dcat:Dataset",
    "dct:identifier": release.id,
    "dct:title": inEnglish(`${t("readme.title", { site: t("site.name") })}, ${release.id}`),
    "dct:description": inEnglish(t("readme.intro", { release: release.id })),
    "dcat:version": release.id,
    "dcat:isVersionOf": iri(`${root}data/#all`),
    "dct:modified": dateOf(release.date),
    "dct:creator": creators(sources),
    "dcat:distribution": await Promise.all(ids.map((id) => keptFile(top, id, store, sources)))
  };
}

async function keptFile(top: string, id: IndicatorId, store: Store, sources: readonly SourceRecord[]): Promise<object> {
  const used = new Set((await store.observations(id)).flatMap(({ source }) => source.split("+")));
  const own = sources.filter((source) => used.has(source.id));
  return distribution(`${top}${id}.parquet`, "application/vnd.apache.parquet", { sources: own });
}
