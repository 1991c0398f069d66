import { dataGaps, gapsOf, type DataGaps } from "../../../src/facts/dataGaps.ts";
import { indicatorFor, indicators } from "../../../src/catalog/catalog.ts";
import { shareOf } from "../../../src/stats/knowledge.ts";
import { ageCounts, areasOfAges, lately } from "../../../src/stats/knowledgeTable.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { leadNumbers } from "../../../src/views/gaps/gapSentences.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy, type Answer, type Database } from "./database.ts";
import type { Field } from "./figures.ts";
import { snapshotBySql } from "./snapshot.ts";

type Entry = readonly [string, Readonly<Record<string, Field>>];

/** The pages of what is not known: by indicator, by year and by area, what is measured, estimated and not known. */
export const gaps: Subject = {
  name: "what is not known",
  verify: async (grounds) => {
    const known = await dataGaps(grounds.store);
    const year = Number((await snapshotBySql(grounds)).slice(0, 4));
    return {
      checks: [
        await ageCheck(grounds, known, year),
        await coverageCheck(grounds, known),
        await areaCheck(grounds, known, year),
        await leadCheck(grounds, known, year)
      ],
      notes: []
    };
  }
};

/** The indicators with a table whose absence means "not known", whether or not the facts have them. */
export function knowableIn({ indicators: present }: Pick<Database, "indicators">): readonly Indicator[] {
  return present.filter(({ absence, coversWorld }) => absence === "no-data" && coversWorld);
}

/** "true" for a measure that people or households are asked for, and for what is computed from one. */
export function asksPeople({ surveyed, derivedFrom }: Indicator): "true" | "false" {
  const ofSurveys = surveyed || indicators.some(({ id, surveyed: asked }) => asked && derivedFrom.includes(id));
  return ofSurveys ? "true" : "false";
}

async function ageCheck({ database }: Grounds, known: DataGaps, year: number): Promise<Check> {
  const { areas, population, byIndicator, snapshotYear } = known;
  const printed = [...byIndicator].map(([id, { knowledge }]): Entry => {
    const { figures, estimates, operators } = knowledge;
    const share = shareOf(areasOfAges(knowledge, areas, snapshotYear, lately), population);
    return [id, { ...ageCounts(knowledge, areas, snapshotYear), figures, estimates, operators, share }];
  });
  const computed = await Promise.all(
    knowableIn(database).map(async (indicator): Promise<readonly [string, Answer]> => {
      const [answer = {}] = await database.run("gaps", { indicator: indicator.id, year, asked: asksPeople(indicator) });
      return [indicator.id, answer];
    })
  );
  return compareWays(
    "ages, estimates and people covered",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: new Map(computed) }
  );
}

async function coverageCheck({ database }: Grounds, { byIndicator }: DataGaps): Promise<Check> {
  const printed = [...byIndicator].flatMap(([id, { coverage }]) =>
    coverage.map(({ period, measured, any }): Entry => [`${id} ${period}`, { measured, any }])
  );
  const computed = await Promise.all(
    knowableIn(database).map(async (indicator) => {
      const values = { indicator: indicator.id, asked: asksPeople(indicator) };
      return [...figuresBy(await database.run("gaps-by-year", values), ["period"], indicator.id)];
    })
  );
  return compareWays(
    "people covered by year",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: new Map(computed.flat()) }
  );
}

async function areaCheck({ database }: Grounds, { counts }: DataGaps, year: number): Promise<Check> {
  const answers = await knownAnswers(database, year);
  return compareWays(
    "indicators by area",
    { name: "TypeScript", figures: new Map(counts.map(({ area, ...fields }): Entry => [area, fields])) },
    { name: "SQL", figures: figuresBy(answers, ["area"]) }
  );
}

/** The numbers of the first sentences of the page: who is not measured, and who is by another table. */
async function leadCheck({ store, database }: Grounds, known: DataGaps, year: number): Promise<Check> {
  const use = indicatorFor("use");
  const observations = await store.observations(use);
  const printed = leadNumbers({ ...known, ...gapsOf(known, use), observations });
  const asked = indicators
    .filter(({ surveyed, id }) => surveyed && id !== use)
    .map(({ id }) => `select area, period, status, origin from "${id}"`)
    .join(" union all ");
  const [answer = {}] = await database.run("gaps-lead", { indicator: use, since: year - 5, asked });
  return compareWays(
    "the first sentences",
    { name: "TypeScript", figures: new Map([[use, { ...printed }]]) },
    { name: "SQL", figures: new Map([[use, answer]]) }
  );
}

/** Returns by how many indicators each area is measured lately, was measured before, is only estimated, is not known. */
export function knownAnswers(database: Database, year: number): Promise<readonly Answer[]> {
  const knowable = knowableIn(database);
  const tables = knowable.map((indicator) => {
    const { id } = indicator;
    return `select '${id}' as indicator, area, period, status, origin, ${asksPeople(indicator)} as asked from "${id}"`;
  });
  return database.run("gaps-by-area", { figures: tables.join(" union all "), count: knowable.length, year });
}
