import { dataGaps, type DataGaps } from "../../../src/facts/dataGaps.ts";
import { indicators } from "../../../src/catalog/catalog.ts";
import { shareOf } from "../../../src/stats/knowledge.ts";
import { ageCounts, areasOfAges, lately } from "../../../src/stats/knowledgeTable.ts";
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
        await areaCheck(grounds, known, year)
      ],
      notes: []
    };
  }
};

/** The indicators whose absence means "not known", whether or not the facts have them. */
export const knowable = indicators.filter(({ absence, coversWorld }) => absence === "no-data" && coversWorld);

async function ageCheck({ database }: Grounds, known: DataGaps, year: number): Promise<Check> {
  const { areas, population, byIndicator, snapshotYear } = known;
  const printed = [...byIndicator].map(([id, { knowledge }]): Entry => {
    const { figures, estimates } = knowledge;
    const share = shareOf(areasOfAges(knowledge, areas, snapshotYear, lately), population);
    return [id, { ...ageCounts(knowledge, areas, snapshotYear), figures, estimates, share }];
  });
  const computed = await Promise.all(
    knowable.map(async ({ id }): Promise<readonly [string, Answer]> => {
      const [answer = {}] = await database.run("gaps", { indicator: id, year });
      return [id, answer];
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
    knowable.map(async ({ id }) => [
      ...figuresBy(await database.run("gaps-by-year", { indicator: id }), ["period"], id)
    ])
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

/** Returns by how many indicators each area is measured lately, was measured before, is only estimated, is not known. */
export function knownAnswers(database: Database, year: number): Promise<readonly Answer[]> {
  const tables = knowable.map(({ id }) => `select '${id}' as indicator, area, period, status from "${id}"`);
  return database.run("gaps-by-area", { figures: tables.join(" union all "), count: knowable.length, year });
}
