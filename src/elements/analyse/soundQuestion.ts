import type { DatedIndicator } from "../../model/datedIndicator.ts";
import type { Question, QuestionColumn } from "../../model/question.ts";
import { areMadeOfSame, columnRoots, type ColumnRoots } from "../../stats/columnRoots.ts";
import { formatColumn } from "../../state/questionColumn.ts";
import { countsPeople } from "../../views/analyse/countsPeople.ts";
import { bearsScenario } from "../../views/analyse/withScenario.ts";

/** A question that the form could ask, and the parts of one from an address that it could not. */
export interface SoundQuestion {
  /** Undefined where none of its columns is left. */
  readonly question: Question | undefined;
  readonly refused: readonly string[];
}

/**
 * Returns a question without the columns that the form forbids: codes that an indicator does not have, people of what is
 * no share of all people, a scenario of another measure than its own, a change of what has no years,
 * an order of what is never ranked, a line through two columns made of the same figures; what is computed from one of these leaves with it, and so do
 * filters by it.
 */
export function soundQuestion(question: Question, indicators: ReadonlyMap<string, DatedIndicator>): SoundQuestion {
  const places = new Map<number, number>();
  const columns: QuestionColumn[] = [];
  const refused: string[] = [];
  question.columns.forEach((column, place) => {
    const moved = moveColumn(column, places);
    if (moved && isSound(moved, columns, indicators)) places.set(place, columns.push(moved) - 1);
    else refused.push(formatColumn(column));
  });
  if (columns.length === 0) return { question: undefined, refused };
  if (refused.length === 0) return { question, refused };
  const placeOf = (place: number): number | undefined => places.get(place);
  return {
    question: {
      ...question,
      columns,
      ranges: question.ranges.flatMap((range) => {
        const column = placeOf(range.column);
        return column === undefined ? [] : [{ ...range, column }];
      }),
      sort: places.has(question.sort) || question.sort < 0 ? (placeOf(question.sort) ?? -1) : 0,
      across: question.across === undefined ? undefined : placeOf(question.across)
    },
    refused
  };
}

/** A column whose others stand at new places; undefined where one of them is gone. */
function moveColumn(column: QuestionColumn, places: ReadonlyMap<number, number>): QuestionColumn | undefined {
  if (!("of" in column)) return column;
  const of = places.get(column.of);
  if (of === undefined) return undefined;
  if (!("with" in column)) return { ...column, of };
  const other = places.get(column.with);
  return other === undefined ? undefined : { ...column, of, with: other };
}

function isSound(
  column: QuestionColumn,
  before: readonly QuestionColumn[],
  indicators: ReadonlyMap<string, DatedIndicator>
): boolean {
  switch (column.kind) {
    case "indicator": {
      const dimensions = indicators.get(column.indicator)?.dimensions;
      return Object.entries(column.codes).every(
        ([id, code]) =>
          dimensions?.some((each) => each.id === id && (each.codes as readonly string[]).includes(code)) === true
      );
    }
    case "people":
      return countsPeople(before[column.of], indicators);
    case "cut":
    case "step":
    case "pace":
      return bearsScenario(column.kind, before[column.of], indicators);
    case "change":
      return before[column.of]?.kind === "indicator";
    case "rank":
    case "part":
      return canBeHeld(columnRoots(before, column.of, indicators));
    case "residual": {
      const [one, other] = [column.of, column.with].map((each) => columnRoots(before, each, indicators));
      return one !== undefined && other !== undefined && [one, other].every(canBeHeld) && !areMadeOfSame(one, other);
    }
    default:
      return true;
  }
}

/** Only an order that does not mislead, and of no column that is one itself. */
function canBeHeld({ isOrdered, comparesRows }: ColumnRoots): boolean {
  return isOrdered && !comparesRows;
}
