import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { indicatorIds, indicators } from "../catalog/catalog.ts";
import { columnOf, type Answer } from "../model/answer.ts";
import type { DatedIndicator } from "../model/datedIndicator.ts";
import type { Indicator } from "../model/indicator.ts";
import { withoutExports } from "../query/engine/withoutExports.ts";
import { openNodeEngine, plainTables, type NodeEngine } from "../query/nodeEngine.ts";
import { formatVintage } from "../i18n/dates.ts";
import { once } from "../query/once.ts";
import { questionIds, readyQuestions } from "../questions/readyQuestions.ts";
import type { ReadyQuestion } from "../questions/readyQuestion.ts";
import type { DeskPayload, DeskWords } from "../views/analyse/deskPayload.ts";
import { deskSources } from "./deskSources.ts";
import { packedFiles } from "./packedFiles.ts";
import { wholeName } from "./tables.ts";
import { areaEntries } from "../site/figure.ts";
import { store, type Site } from "../site/site.ts";
import { scriptMessages } from "../site/scriptMessages.ts";

/** The scripts of the engine and of the desk, packed, in bytes: about so many. */
const scriptBytes = 400_000;

const observationsPath = `${wholeName}.parquet`;

const library = join(createRequire(join(process.cwd(), "package.json")).resolve("@duckdb/duckdb-wasm"), "..");

/** The version of the engine, in the names of its files: a new one is fetched anew. */
export const engineVersion = "1.32.0";

/** Every figure of the site in one Parquet file, the one that can also be taken away: what the engine reads. */
const observations = once(async () => {
  const file = (await packedFiles("all")).find(({ path }) => path === observationsPath);
  if (!file) throw new Error(`no ${observationsPath}`);
  return file.bytes();
});

const engine = once(async (): Promise<NodeEngine> => openNodeEngine(await observations(), join(process.cwd(), "data")));

/** The tables that a query can name. */
export const engineTables = ["observations", ...plainTables] as const;

/** All tables as a database file, packed: the browser opens it, and has not to put in row after row. */
export const engineFacts = once(async (): Promise<Uint8Array> => pack(await (await engine()).databaseFile()));

/**
 * The engine's WebAssembly, packed. It exports 75,000 names, 7 of its 34 MB, for extensions that are loaded later; here
 * none is, and each name costs every browser time and memory. Those that the script of the worker knows stay.
 */
export const engineModule = once(async (): Promise<Uint8Array> => {
  const names = new Set((await workerScript()).match(/[A-Za-z_$][\w$]*/g));
  const module = await readFile(join(library, "duckdb-eh.wasm"));
  return pack(withoutExports(module, (name) => names.has(name) || names.has(`_${name}`)));
});

const pack = (bytes: Uint8Array): Promise<Uint8Array> => promisify(gzip)(bytes, { level: 9 });

const workerScript = (): Promise<string> => readFile(join(library, "duckdb-browser-eh.worker.js"), "utf8");

/** The script of the engine's worker, without the addresses of other hosts that its package description holds. */
export async function engineWorker(): Promise<string> {
  const text = await workerScript();
  return text.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n").replace(/https:\/\/(?:cdn\.|github\.)[^"'`\s*]*/g, "");
}

/** Returns the file of a table of the engine, below the data folder of the site. */
export function fileOf(table: string): string {
  return table === "observations" ? observationsPath : `${table}.parquet`;
}

/** What the page carries for its script, and the megabytes that the start fetches, rounded up. */
export async function deskPayload(site: Site): Promise<{ readonly desk: DeskPayload; readonly megabytes: number }> {
  const { language, translator, file, addresses } = site;
  const desk: DeskPayload = {
    language,
    numbers: translator.numbers,
    messages: scriptMessages(language, "deskStart"),
    engine: {
      module: file(`engine/duckdb-${engineVersion}.wasm.gz`),
      worker: file(`engine/duckdb-${engineVersion}.worker.js`),
      bytes: (await engineModule()).length
    },
    facts: { url: file("engine/facts.duckdb.gz"), bytes: (await engineFacts()).length },
    tables: engineTables.map((table) => ({ table, file: file(`data/${fileOf(table)}`) })),
    words: file(`engine/words-${language}.json`),
    questions: questionIds,
    indicators: indicatorIds,
    areaHref: addresses.country("{area}")
  };
  return { desk, megabytes: Math.ceil((desk.engine.bytes + desk.facts.bytes + scriptBytes) / 1_000_000) };
}

/** Returns the words that the desk fetches at its start. */
export async function deskWords(site: Site): Promise<DeskWords> {
  const areas = await areaEntries(site);
  const sources = await deskSources();
  const tables = await tableColumns();
  return {
    tables: Object.fromEntries(tables.map(({ table, columns }) => [table, columns])),
    sourcesOf: await sourcesOfIndicators(),
    messages: scriptMessages(site.language, "desk"),
    areas: areas.map(({ code, name }) => [code, name] as const),
    indicators: await Promise.all(indicators.map(toDated)),
    ...sources,
    date: formatVintage(site.language, sources.release.date),
    world: site.file("engine/world.json")
  };
}

async function toDated(indicator: Indicator): Promise<DatedIndicator> {
  const periods = (await store.observations(indicator.id)).map(({ period }) => period);
  return {
    ...indicator,
    first: periods.reduce((first, period) => Math.min(first, period), Infinity),
    last: periods.reduce((last, period) => Math.max(last, period), -Infinity)
  };
}

/** The tables that a query can name, and their columns. */
export const tableColumns = once(async () => {
  const { run } = await engine();
  return Promise.all(
    engineTables.map(async (table) => ({
      table,
      columns: (columnOf(await run(`DESCRIBE ${table}`), "column_name")?.values ?? []).map(String)
    }))
  );
});

/** The ids of the source files behind each indicator, those of most rows first. */
const sourcesOfIndicators = once(async () => {
  const { run } = await engine();
  const found = await run("SELECT indicator, source, count(*) FROM observations GROUP BY ALL ORDER BY 1, 3 DESC");
  const [indicators, sources] = found.columns.map(({ values }) => values.map(String));
  return indicatorIds.map((id) => {
    const files = (sources ?? []).filter((_, row) => indicators?.[row] === id).flatMap((source) => source.split("+"));
    return [id, [...new Set(files)]] as const;
  });
});

/** A ready-made question with the answer that the data of this build give. */
export interface AnsweredQuestion {
  readonly question: ReadyQuestion;
  readonly answer: Answer;
}

/** The answers of all ready-made questions, found once for all pages of the build. */
export const answeredQuestions = once(async (): Promise<readonly AnsweredQuestion[]> => {
  const { run } = await engine();
  return Promise.all(readyQuestions.map(async (question) => ({ question, answer: await run(question.sql) })));
});
