import { indicatorFor, indicatorOf } from "../catalog/catalog.ts";
import { lessons, mostRows, type Lesson, type LessonColumn, type LessonId, type Pairing } from "../catalog/lessons.ts";
import type { Area } from "../model/area.ts";
import { sliceKey } from "../model/dimension.ts";
import type { Unit } from "../model/indicator.ts";
import type { Status } from "../model/observation.ts";
import { datedCells, type DatedCell } from "../model/slice.ts";
import { known } from "../model/known.ts";
import { once, onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { classAnswers, classResult, type ClassAnswers } from "../stats/classResults.ts";

/** A number of a class's table, as it is printed there. */
export interface ClassCell {
  readonly value: number;
  /** The year, or the date of the file for what has no year. */
  readonly dated: string;
  /** The year as a number. */
  readonly period: number;
  readonly status: Status;
  /** The ids of its source files, joined by "+". */
  readonly source: string;
}

/** A row: a country or a language, with its names. */
export interface ClassRow {
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
  readonly cells: readonly [ClassCell, ClassCell];
}

/** The table of a lesson, and what a class finds in it. */
export interface ClassTable {
  readonly rows: readonly ClassRow[];
  readonly units: readonly [Unit, Unit];
  readonly decimals: readonly [number, number];
  readonly answers: ClassAnswers<ClassRow>;
}

/** Of each of the UN's sub-regions, so many of the most populous countries. */
export const perSubregion = 2;

/** Returns the table of each lesson, with its answers. */
export const classTables = onceOf((store: Store) => once((id: LessonId) => classTable(store, id)));

async function classTable(store: Store, id: LessonId): Promise<ClassTable> {
  const lesson: Lesson = known(
    lessons.find((each) => each.id === id),
    "lesson"
  );
  const { rows: of, result, decimals, line } = lesson;
  const rows = of === "languages" ? await languageRows(store) : await countryRows(store, of.columns, of.pairing);
  const newest = Math.max(...rows.flatMap(({ cells }) => cells.map(({ period }) => period)));
  const results = rows.map((row) => {
    const [first, second] = row.cells;
    const numbers = { first: first.value, second: second.value, secondPeriod: second.period };
    return { row, value: classResult(result, numbers, newest) };
  });
  return { rows, ...printing(of), answers: classAnswers(results, decimals, line) };
}

function printing(of: Lesson["rows"]): Pick<ClassTable, "units" | "decimals"> {
  if (of === "languages") return { units: ["people", "people"], decimals: [0, 0] };
  const [first, second] = of.columns.map(({ role }) => indicatorOf(indicatorFor(role)));
  const [one, other] = [known(first, "column"), known(second, "column")];
  return { units: [one.unit, other.unit], decimals: [one.decimals, other.decimals] };
}

/** The most populous countries of each sub-region that have both figures, those with most people first. */
async function countryRows(
  store: Store,
  columns: readonly [LessonColumn, LessonColumn],
  pairing: Pairing
): Promise<readonly ClassRow[]> {
  const [first, second] = await Promise.all([cellsOf(store, columns[0]), cellsOf(store, columns[1])]);
  const people = (await store.population())(Infinity);
  const found = (await store.areas())
    .flatMap((area): readonly { readonly area: Area; readonly count: number }[] => {
      const count = area.economy ? people.get(area.code) : undefined;
      return count === undefined ? [] : [{ area, count }];
    })
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ area }) => {
      const cells = paired(first.get(area.code), second.get(area.code), pairing);
      return cells === undefined ? [] : [{ area, cells }];
    });
  const bySubregion = Map.groupBy(found, ({ area }) => area.subregion);
  const kept = new Set([...bySubregion.values()].flatMap((areas) => areas.slice(0, perSubregion)));
  return found
    .filter((each) => kept.has(each))
    .slice(0, mostRows)
    .map(({ area: { code, names }, cells }) => ({ code, names, cells }));
}

/** The figures of a slice by area, ascending by year. */
async function cellsOf(
  store: Store,
  { role, slice: key }: LessonColumn
): Promise<ReadonlyMap<string, readonly ClassCell[]>> {
  const indicator = indicatorOf(indicatorFor(role));
  const slice = known(
    (await store.slices(indicator.id)).find((each) => each.key === key),
    `slice ${key} of ${indicator.id}`
  );
  const sources = new Map(
    (await store.observations(indicator.id))
      .filter(({ dimensions }) => sliceKey(indicator.dimensions, dimensions) === key)
      .map(({ area, period, source }) => [`${area} ${String(period)}`, source])
  );
  const toCell = (area: string, { low, period, status }: DatedCell): ClassCell => ({
    ...{ value: low, dated: String(period), period, status },
    source: known(sources.get(`${area} ${String(period)}`), `source of ${area} ${String(period)}`)
  });
  return new Map(
    slice.series.map(({ area, cells }) => [area, datedCells(cells, slice.periods).map((cell) => toCell(area, cell))])
  );
}

function paired(
  first: readonly ClassCell[] = [],
  second: readonly ClassCell[] = [],
  pairing: Pairing
): ClassRow["cells"] | undefined {
  const years = new Set(second.map(({ period }) => period));
  const one = pairing === "same-year" ? first.findLast(({ period }) => years.has(period)) : first.at(-1);
  if (one === undefined) return undefined;
  const fits = ({ period }: ClassCell): boolean =>
    pairing === "last" || (pairing === "same-year" ? period === one.period : period <= one.period);
  const other = second.findLast(fits);
  return other && [one, other];
}

/** The languages with most speakers whose Wikipedia people wrote: speakers, and articles. */
async function languageRows(store: Store): Promise<readonly ClassRow[]> {
  const { sources } = await store.manifest();
  const file = (start: string): { readonly source: string; readonly dated: string; readonly period: number } => {
    const { id, vintage, retrieved } = known(
      sources.find((each) => each.id.startsWith(start) && each.rows.kept > 0),
      `source ${start}`
    );
    return { source: id, dated: vintage, period: Number(retrieved.slice(0, 4)) };
  };
  const speakersFile = file("unicode-cldr");
  const articlesFile = file("wikimedia-list-of-wikipedias");
  return (await store.languages())
    .flatMap(({ code, names, speakers, wikipediaArticles, botMade }): readonly ClassRow[] =>
      speakers === undefined || wikipediaArticles === undefined || botMade
        ? []
        : [
            {
              ...{ code, names },
              cells: [
                { value: speakers, status: "_U", ...speakersFile },
                { value: wikipediaArticles, status: "A", ...articlesFile }
              ]
            }
          ]
    )
    .toSorted((a, b) => b.cells[0].value - a.cells[0].value)
    .slice(0, mostRows);
}
