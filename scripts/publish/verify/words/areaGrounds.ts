import { join } from "node:path";
import { articlesPerUser } from "../../../../src/stats/languageCoverage.ts";
import { unlistedLimit } from "../../../ingest/languages/measures.ts";
import { indicators } from "../../../../src/catalog/catalog.ts";
import { targets } from "../../../../src/catalog/targets.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import { sqlText } from "../../../../src/model/codeText.ts";
import { oldestOfAge } from "../../../../src/stats/knowledge.ts";
import { languagesOpen } from "../../../../src/views/country/LanguageTable.tsx";
import type { Grounds as Tables } from "../check.ts";
import { gapAnswers, placeAnswers, projectionAnswers, sentenceAnswers } from "../countryAnswers.ts";
import type { Answer, Database } from "../database.ts";
import { knowableIn, knownAnswers } from "../gaps.ts";
import { snapshotBySql, startBySql } from "../snapshot.ts";
import type { Ground } from "./grounds.ts";

/** What the tables give for the words about areas. */
export interface AreaGrounds {
  /** The figures of an indicator in an area, in all slices, each with its year. */
  readonly figures: (area: AreaCode, indicator: string) => readonly Ground[];
  /** What is computed for an area, by the name of the computation. */
  readonly computed: (area: AreaCode, name: string) => readonly Ground[];
  /** What is said of all languages of the world together. */
  readonly languages: readonly Ground[];
  /** Days and years of the publishers' files. */
  readonly dates: readonly Ground[];
  /** The one row about an area that a computation gives; undefined where it has none. */
  readonly answer: (area: AreaCode, name: string) => Answer | undefined;
}

type Rows = Map<string, Ground[]>;

/** Returns what the tables give for every area, computed by SQL alone. */
export async function readAreaGrounds(tables: Pick<Tables, "database" | "folder">): Promise<AreaGrounds> {
  const figures: Rows = new Map();
  const computed: Rows = new Map();
  const rows = new Map<string, Answer>();
  for (const { indicator, area, period, low, high, status } of await tables.database.query("select * from cells")) {
    for (const value of [low, high]) {
      if (typeof value === "number")
        add(figures, `${area} ${indicator}`, { value, year: Number(period), status: String(status) });
    }
  }
  for (const [name, answers] of await computedAnswers(tables)) {
    for (const answer of answers) {
      const named = [answer["area"], name === "" ? answer["topic"] : name, answer["indicator"]];
      const key = named.filter((part) => part !== undefined).join(" ");
      if (!rows.has(key)) rows.set(key, answer);
      for (const ground of groundsOf(answer)) add(computed, key, ground);
    }
  }
  return {
    figures: (area, indicator) => figures.get(`${area} ${indicator}`) ?? [],
    computed: (area, name) => computed.get(`${area} ${name}`) ?? [],
    languages: (
      await tables.database.query(
        "select 1000 * sum(web_pages) filter (speakers is not null) / sum(speakers) as depth from languages"
      )
    ).flatMap(groundsOf),
    dates: await datesOf(tables),
    answer: (area, name) => rows.get(`${area} ${name}`)
  };
}

/** The answers of SQL by the name of the computation; without one, each row says its topic. */
async function computedAnswers(
  tables: Pick<Tables, "database" | "folder">
): Promise<readonly (readonly [string, readonly Answer[]])[]> {
  const { database } = tables;
  const year = Number((await snapshotBySql(tables)).slice(0, 4));
  const held = targets.flatMap(({ indicator }) =>
    indicator === undefined ? [] : [`select '${indicator}' as indicator, area, period, value from "${indicator}"`]
  );
  await database.run("readable", { each: articlesPerUser, unlisted: unlistedLimit });
  return [
    ["", await sentenceAnswers(database)],
    ["place", await placeAnswers(database)],
    ["gap", await gapAnswers(tables)],
    ["gap basis", await database.run("words-gap", { start: await startBySql(tables) })],
    ["projection", await projectionAnswers(database)],
    ["known", await knownAnswers(database, year)],
    [
      "known",
      await database.query(
        `select code as area, ${year - oldestOfAge.recent} as since, ${knowableIn(database).length} as measures from areas`
      )
    ],
    ["price differs", await database.run("published-shares")],
    ["surveys", await database.run("words-surveys")],
    ["region counts", await database.run("words-regions")],
    ["asked", await askedAnswers(database)],
    ["former groups", await database.query("select area, period from area_groups where scheme = 'income'")],
    ["regions", await database.query("select area, period, value from region_figures")],
    [
      "more languages",
      await database.query(`select area, count(*) - ${languagesOpen} as more from area_languages group by area`)
    ],
    ["shown", await database.query("select area, count(distinct indicator) as indicators from cells group by area")],
    ["surveyed", await surveyedAnswers(database)],
    ["listed languages", await database.query("select area, count(*) as listed from area_languages group by area")],
    ["shut", (await database.run("shut-by-country")).flatMap(withListed)],
    ["group", await database.run("words-groups")],
    ["start", await database.run("words-starts")],
    ["target", await database.run("words-targets", { figures: held.join(" union all ") })],
    ["languages", await database.run("words-languages")],
    ["languages", await database.run("words-content")]
  ];
}

/** Of how many things the data hold a survey of the households of each area. */
async function surveyedAnswers(database: Database): Promise<readonly Answer[]> {
  const rows = indicators
    .filter(({ byRegion }) => byRegion)
    .map(({ id }) => `select distinct area, '${id}' as indicator from "${id}"`);
  return database.query(`select area, count(*) as surveyed from (${rows.join(" union all ")}) group by area`);
}

/** An answer, and beside it each count in its lists of causes and of services ("elections 1, protests 2"). */
function withListed(answer: Answer): readonly Answer[] {
  const listed = [answer["causes"], answer["named"]].flatMap((list) => String(list).match(/\d+/g) ?? []);
  return [answer, ...listed.map((count) => ({ area: answer["area"], count: Number(count) }))];
}

/** The ages that surveys asked, and the years of the incomes behind prices: codes such as Y_GE15 and Y16T74. */
async function askedAnswers(database: Database): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const { id } of indicators) {
    const columns = (await database.query(`describe "${id}"`)).map(({ column_name: name }) => String(name));
    const told = ["ages", "income_year"].filter((name) => columns.includes(name));
    if (told.length === 0) continue;
    for (const row of await database.query(`select distinct area, ${told.join(", ")} from "${id}"`)) {
      const [from, to] = String(row["ages"] ?? row["income_year"]).match(/\d+/g) ?? [];
      if (from !== undefined) answers.push({ area: row["area"], from: Number(from), to: Number(to ?? from) });
    }
  }
  return answers;
}

async function datesOf({ database, folder }: Pick<Tables, "database" | "folder">): Promise<readonly Ground[]> {
  const path = join(folder, "manifest.json");
  const answers = await database.query(
    `select unnest(string_split(source.vintage, '-')) as word from (select unnest(sources) as source ` +
      `from read_json(${sqlText(path)}, columns = {sources: 'struct(vintage varchar)[]'}))`
  );
  return answers.flatMap(({ word }) => (/^\d+$/.test(String(word)) ? [{ value: Number(word) }] : []));
}

function add(rows: Rows, key: string, ground: Ground): void {
  const own = rows.get(key);
  if (own) own.push(ground);
  else rows.set(key, [ground]);
}

/** Returns the fields of an answer that are numbers, as grounds without a year. */
export function groundsOf(answer: Answer): readonly Ground[] {
  return Object.values(answer).flatMap((value) => (typeof value === "number" ? [{ value }] : []));
}
