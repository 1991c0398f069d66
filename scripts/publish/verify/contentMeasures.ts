import { indicatorFor, indicators } from "../../../src/catalog/catalog.ts";
import { localExceptions } from "../../../src/catalog/localLanguages.ts";
import { articlesPerUser } from "../../../src/stats/languageCoverage.ts";
import { readableArticles, readableDepth } from "../../../src/stats/readable.ts";
import { coverageObservations, depthObservations, knownAreas, unlistedLimit } from "../../ingest/languages/measures.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import type { Field, Figures } from "./figures.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy, type Answer, type Database } from "./database.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

type Entry = readonly [string, Readonly<Record<string, Field>>];

interface Measure {
  readonly id: IndicatorId;
  readonly run: (database: Database) => Promise<readonly Answer[]>;
}

/** The shares of people with enough to read, each from as many articles on as its entry says; the others by their SQL. */
const measures: readonly Measure[] = [
  ...indicators.flatMap(({ id, articles }): readonly Measure[] =>
    articles === undefined
      ? []
      : [{ id, run: (database) => database.run("content-coverage", { threshold: articles, unknown: unlistedLimit }) }]
  ),
  ...(["language-depth", "language-bands"] as const)
    .map(indicatorFor)
    .map((id): Measure => ({ id, run: (database) => database.run(id) }))
];

/** The measures of local-language content, from the tables of languages; and what these tables themselves compute. */
export const contentMeasures: Subject = {
  name: "local-language content",
  verify: async (grounds) => {
    await grounds.database.run("readable", { each: articlesPerUser, unlisted: unlistedLimit });
    const computed = await computedEntries(grounds);
    const checks: Check[] = [];
    for (const { id, run } of measures) {
      const sql = { name: "SQL", figures: answersOf(id, await run(grounds.database)) };
      const withheld = await withheldEntries(grounds, id);
      const file = { name: "file", figures: new Map([...(await fileEntries(grounds, id)), ...withheld]) };
      const ofId = computed.filter(([key]) => key.startsWith(`${id} `));
      const typescript = { name: "TypeScript", figures: new Map([...ofId, ...withheld]) };
      checks.push(compareWays(`${id}: file`, file, sql), compareWays(`${id}: computed`, typescript, sql));
    }
    return { checks: [...checks, await localFlags(grounds), await pagesPerSpeaker(grounds)], notes: [] };
  }
};

function keyOf(id: string, area: string, band: Field): string {
  return [id, area, band].filter((part) => part !== undefined && part !== "").join(" ");
}

function answersOf(id: IndicatorId, answers: readonly Answer[]): Figures {
  return new Map(
    answers.map(({ area, band, withheld, value, low, high }) => [
      keyOf(id, String(area), band),
      { value, low, high, withheld }
    ])
  );
}

async function withheldEntries({ store }: Grounds, id: IndicatorId): Promise<readonly Entry[]> {
  const rows = (await store.withheld()).filter(({ indicator }) => indicator === id);
  return rows.map(({ area, reason }) => [keyOf(id, area, ""), entry({}, reason)]);
}

async function fileEntries({ store }: Grounds, id: IndicatorId): Promise<readonly Entry[]> {
  return (await store.observations(id)).map((row) => [keyOf(id, row.area, row.dimensions.band), entry(row)]);
}

/** What the TypeScript of today makes of the tables. */
async function computedEntries({ store }: Grounds): Promise<readonly Entry[]> {
  const languages = new Map((await store.languages()).map((language) => [language.code, language]));
  const { known } = knownAreas(await store.areaLanguages(), ({ local }) => local);
  const basis = { period: 0, source: "" };
  const observations = [
    ...coverageObservations(known, readableArticles(languages), basis),
    ...depthObservations(known, readableDepth(languages), basis)
  ];
  return observations.map((each) => [keyOf(each.indicator, each.area, each.dimensions.band), entry(each)]);
}

function entry(
  { value, low, high }: { readonly value?: number; readonly low?: number; readonly high?: number },
  withheld?: string
): Readonly<Record<string, Field>> {
  return { value, low, high, withheld };
}

/** A language is local for the reason of the reviewed exception where there is one, otherwise where Glottolog lists it. */
async function localFlags({ store, database }: Grounds): Promise<Check> {
  const list = Object.entries(localExceptions).flatMap(([language, areas]) =>
    Object.entries(areas).map(([area, { reason }]) => `('${language}', '${area}', '${reason}')`)
  );
  const answers = await database.query(
    `with exceptions (language, area, exception) as (values ${list.join(", ")})
    select l.area, l.language, coalesce(exception, case when local then 'listed' else 'not-listed' end) as reason,
      coalesce(exception in ('first', 'creole', 'variety', 'recognised'), local_reason = 'listed') as local
    from area_languages l left join exceptions e on e.area = l.area and e.language = l.language`
  );
  const file = (await store.areaLanguages()).map(({ area, language, local, reason }): Entry => [
    `${area} ${language}`,
    { local: Number(local), reason }
  ]);
  return compareWays(
    "languages that are local",
    { name: "file", figures: new Map(file) },
    { name: "SQL", figures: figuresBy(answers, ["area", "language"]) }
  );
}

async function pagesPerSpeaker({ store, database }: Grounds): Promise<Check> {
  const answers = await database.query("select code, 1000 * web_pages / nullif(speakers, 0) as pages from languages");
  const file = (await store.languages()).map(({ code, webPagesPer1000Speakers }): Entry => [
    code,
    { pages: webPagesPer1000Speakers }
  ]);
  return compareWays(
    "web pages per 1,000 speakers",
    { name: "file", figures: new Map(file) },
    { name: "SQL", figures: figuresBy(answers, ["code"]) }
  );
}
