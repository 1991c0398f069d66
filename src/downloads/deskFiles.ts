import { formatVintage } from "../i18n/dates.ts";
import { inLanguage } from "../i18n/publisherNames.ts";
import type { DatedIndicator } from "../model/datedIndicator.ts";
import type { Indicator } from "../model/indicator.ts";
import { onceOf } from "../query/once.ts";
import { questionIds } from "../questions/readyQuestions.ts";
import { releaseOf } from "../query/release.ts";
import type { Store } from "../query/store.ts";
import { areaEntries } from "../site/figureContext.ts";
import { scriptMessages } from "../site/scriptMessages.ts";
import type { Site } from "../site/site.ts";
import type { DeskPayload, DeskWords } from "../views/analyse/deskPayload.ts";
import {
  engineFacts,
  engineModule,
  engineOf,
  engineTables,
  engineVersion,
  observationsFile,
  tableColumns
} from "./engine.ts";

/** The scripts of the engine and of the desk, packed, in bytes: about so many. */
const scriptBytes = 400_000;

/** Returns the file of a table of the engine, below the data folder of the site. */
export function fileOf(table: string): string {
  return table === "observations" ? observationsFile : `${table}.parquet`;
}

/** What the page carries for its script, and the megabytes that the start fetches, rounded up. */
export async function deskPayload(site: Site): Promise<{ readonly desk: DeskPayload; readonly megabytes: number }> {
  const { language, translator, file, addresses, store } = site;
  const desk: DeskPayload = {
    language,
    numbers: translator.numbers,
    messages: scriptMessages(language, "deskStart"),
    engine: {
      module: file(`engine/duckdb-${engineVersion}.wasm.gz`),
      worker: file(`engine/duckdb-${engineVersion}.worker.js`),
      bytes: (await engineModule()).length
    },
    facts: { url: file("engine/facts.duckdb.gz"), bytes: (await engineFacts(store)).length },
    tables: engineTables.map((table) => ({ table, file: file(`data/${fileOf(table)}`) })),
    words: file(`engine/words-${language}.json`),
    questions: questionIds,
    indicators: (await store.indicators()).map(({ id }) => id),
    areaHref: addresses.country("{area}")
  };
  return { desk, megabytes: Math.ceil((desk.engine.bytes + desk.facts.bytes + scriptBytes) / 1_000_000) };
}

/** Returns the words that the desk fetches at its start. */
export async function deskWords(site: Site): Promise<DeskWords> {
  const { store } = site;
  const areas = await areaEntries(site);
  const sources = await deskSources(site);
  const tables = await tableColumns(store);
  return {
    tables: Object.fromEntries(tables.map(({ table, columns }) => [table, columns])),
    sourcesOf: await sourcesOfIndicators(store),
    messages: scriptMessages(site.language, "desk"),
    areas: areas.map(({ code, name }) => [code, name] as const),
    indicators: await Promise.all((await store.indicators()).map((indicator) => toDated(store, indicator))),
    ...sources,
    date: formatVintage(site.language, sources.release.date),
    world: site.file("engine/world.json")
  };
}

async function toDated(store: Store, indicator: Indicator): Promise<DatedIndicator> {
  const observations = await store.observations(indicator.id);
  const periods = observations.map(({ period }) => period);
  const world = (await store.groupSlices(indicator.id)).get("total");
  const outcomes = world?.series.get("world")?.outcomes ?? [];
  const full = world?.periods[outcomes.findLastIndex(({ figure }) => figure !== undefined)];
  return {
    ...indicator,
    ...(full !== undefined && { full }),
    ...(observations.some(({ base }) => base !== undefined) && { hasBase: true as const }),
    first: periods.reduce((first, period) => Math.min(first, period), Infinity),
    last: periods.reduce((last, period) => Math.max(last, period), -Infinity)
  };
}

/** The ids of the source files behind each indicator, those of most rows first. */
const sourcesOfIndicators = onceOf(async (store: Store) => {
  const { run } = await engineOf(store);
  const found = await run("SELECT indicator, source, count(*) FROM observations GROUP BY ALL ORDER BY 1, 3 DESC");
  const [indicators, sources] = found.columns.map(({ values }) => values.map(String));
  return (await store.indicators()).map(({ id }) => {
    const files = (sources ?? []).filter((_, row) => indicators?.[row] === id).flatMap((source) => source.split("+"));
    return [id, [...new Set(files)]] as const;
  });
});

/** Returns the source files that answers can rest on, and the release that the data are. */
async function deskSources({ language, store }: Site): Promise<Pick<DeskWords, "sources" | "release">> {
  const manifest = await store.manifest();
  return {
    sources: inLanguage(language, manifest.sources).map(
      ({ id, attribution, licence, licenceClass, url, vintage, retrieved }) => ({
        id,
        attribution,
        licence,
        licenceClass,
        url,
        vintage,
        retrieved
      })
    ),
    release: releaseOf(manifest)
  };
}
