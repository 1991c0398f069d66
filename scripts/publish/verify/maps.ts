import { indicators } from "../../../src/catalog/catalog.ts";
import { rankInYear, figureModel, missingPeople } from "../../../src/views/figure/figureModel.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import type { Field, Figures } from "./figures.ts";
import { isNearly, compareWays, type Agreement } from "./compareWays.ts";
import { figuresBy, type Answer } from "./database.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Slice, Summary } from "../../../src/model/slice.ts";
import type { AreaEntry } from "../../../src/views/figure/figureContext.ts";
import { datedCells } from "../../../src/model/slice.ts";
import { known } from "../../../src/model/known.ts";

type Entry = readonly [string, Readonly<Record<string, Field>>];

/** What a question to the database is compared with. */
interface Question {
  readonly name: string;
  readonly sql: string;
  /** The columns that name a figure, beside its indicator. */
  readonly keys: readonly string[];
  readonly figures: (indicator: Indicator, slice: Slice, areas: readonly AreaEntry[]) => readonly Entry[];
  readonly agree?: (indicator: Indicator) => Agreement;
}

const questions: readonly Question[] = [
  { name: "figures and places", sql: "shown-cells", keys: ["slice", "area", "period"], figures: cellEntries },
  {
    name: "figures of the world",
    sql: "worlds",
    keys: ["slice", "period"],
    figures: worldEntries,
    agree: worldAgreement
  },
  { name: "counts beside the map", sql: "map-pages", keys: ["slice", "period"], figures: countEntries }
];

/** Every figure of every slice, as maps, lists, tables and country pages show it: rounded, with its place. */
export const maps: Subject = {
  name: "maps, lists and country tables",
  verify: async (grounds) => ({ checks: await mapChecks(grounds, indicators), notes: [] })
};

/** Returns the checks of the maps of these indicators. */
export async function mapChecks(
  { store, database }: Pick<Grounds, "store" | "database">,
  shown: readonly Indicator[]
): Promise<readonly Check[]> {
  const people = (await store.population())(Infinity);
  const areas = (await store.areas()).map(({ code }) => ({ code, name: code, people: people.get(code) }));
  const ids = shown.map(({ id }) => `'${id}'`).join(", ");
  const answers = new Map<Question, ReadonlyMap<Field, readonly Answer[]>>();
  for (const question of questions) {
    answers.set(
      question,
      Map.groupBy(await database.run(question.sql, { ids }), ({ indicator }) => indicator)
    );
  }
  const checks: Check[] = [];
  for (const indicator of shown) {
    const slices = await store.slices(indicator.id);
    for (const question of questions) {
      const typescript = new Map(slices.flatMap((slice) => question.figures(indicator, slice, areas)));
      const sql = sqlFigures(question, answers.get(question)?.get(indicator.id) ?? []);
      if (typescript.size === 0 && sql.size === 0) continue;
      checks.push(
        compareWays(
          `${indicator.id}: ${question.name}`,
          { name: "TypeScript", figures: typescript },
          { name: "SQL", figures: sql },
          question.agree?.(indicator)
        )
      );
    }
  }
  return checks;
}

function sqlFigures({ keys }: Question, answers: readonly Answer[]): Figures {
  return figuresBy(answers, ["indicator", ...keys]);
}

function cellEntries({ id }: Indicator, slice: Slice): readonly Entry[] {
  return slice.series.flatMap(({ area, cells }) =>
    datedCells(cells, slice.periods).map(({ period, low, high, status }): Entry => {
      const place = rankInYear(slice, period, area);
      return [`${id} ${slice.key} ${area} ${period}`, { low, high, status, rank: place?.rank, figures: place?.of }];
    })
  );
}

function worldEntries({ id }: Indicator, slice: Slice): readonly Entry[] {
  const dated = [...slice.summaries.map((summary, index) => [slice.periods[index], summary] as const)];
  return [...dated, ["latest", slice.latestSummary] as const].flatMap(([period, summary]): readonly Entry[] =>
    summary ? [[`${id} ${slice.key} ${known(period, "period")}`, worldEntry(summary)]] : []
  );
}

function worldEntry({ period, carried = 0, low, high, ...rest }: Summary): Readonly<Record<string, Field>> {
  const shown = (value: number): Field => (Number.isNaN(value) ? undefined : value);
  return { ...rest, low: shown(low), high: shown(high), carried, ...(period !== undefined && { of_year: period }) };
}

/** A slice rounds the world's figure as it rounds the others, and the share of people down to a hundredth per cent. */
function worldAgreement({ decimals }: Indicator): Agreement {
  return (field, typescript, sql) => {
    if (field === "areas" || field === "carried" || field === "of_year") return typescript === sql;
    if (field === "coverage") return sql - typescript > -1e-9 && sql - typescript < 1.0001e-4;
    return Math.abs(typescript - sql) <= 0.5 * 10 ** -decimals + 1e-9 || isNearly(typescript, sql);
  };
}

function countEntries(indicator: Indicator, slice: Slice, areas: readonly AreaEntry[]): readonly Entry[] {
  const years = (["latest", ...slice.periods] as const).map((year) => {
    const model = figureModel({ indicator, areas }, slice, { year, sort: "name" });
    return [year, model] as const;
  });
  return years.flatMap(([year, model]): readonly Entry[] => {
    if (model.rows.length === 0) return [];
    const { people, areasUnknown } = missingPeople(model.missing);
    const counts = {
      rows: model.rows.length,
      missing: model.missing.length,
      people_missing: people,
      areas_unknown: areasUnknown,
      estimates: model.estimates,
      older: model.older,
      oldest: model.oldest,
      newest: model.newest,
      classes: model.classCounts.join(",")
    };
    return [[`${indicator.id} ${slice.key} ${year}`, counts]];
  });
}
