import type { ColumnMeaning } from "../model/answer.ts";
import type { DatedIndicator } from "../model/datedIndicator.ts";
import { known } from "../model/known.ts";
import type { Question, QuestionColumn } from "../model/question.ts";
import { populationEnd } from "../model/scenario.ts";
import type { OwnSource } from "./own/ownValuesSql.ts";

/** What a question may name. */
export interface QuestionScope {
  readonly indicators: ReadonlyMap<string, DatedIndicator>;
  /** The measures of the reader's own tables; none where there is no such table. */
  readonly own: readonly OwnSource[];
}

/** A column of the answer that the form asked for, by the name that it has in the SQL. */
export interface AskedColumn {
  readonly name: string;
  readonly meaning: ColumnMeaning;
  /** The year column beside it, where it has one. */
  readonly year: string | undefined;
}

/** The column that names the group. */
export const groupColumn = "area_group";

/** The columns that an answer has besides those that were asked for. */
const ownColumns: readonly string[] = ["area", "areas", groupColumn, "licence", "status"];

/** Returns the names that the columns of a question have in its SQL, each once. */
export function askedColumns({ columns }: Question, scope: QuestionScope): readonly AskedColumn[] {
  const unique = uniqueNames();
  const found: AskedColumn[] = [];
  for (const column of columns) {
    const { wanted, meaning, hasYear } = wantedColumn(column, found, scope);
    const name = unique(wanted);
    found.push({ name, meaning, year: hasYear ? `${name}_year` : undefined });
  }
  return found;
}

/** Returns what gives each wanted name an end of its own where it, or a column beside it, is taken. */
function uniqueNames(): (wanted: string) => string {
  const taken = new Set(ownColumns);
  // A query knows no capitals; beside a figure stand its year, its flag, how many people it covers, the two figures of a change, and people.
  const withBeside = (name: string): readonly string[] =>
    ["", "_year", "_status", "_coverage", "_before", "_now", populationEnd].map((end) => (name + end).toLowerCase());
  return (wanted) => {
    let name = wanted;
    for (let count = 2; withBeside(name).some((each) => taken.has(each)); count += 1) name = `${wanted}_${count}`;
    for (const each of withBeside(name)) taken.add(each);
    return name;
  };
}

interface WantedColumn {
  readonly wanted: string;
  readonly meaning: ColumnMeaning;
  readonly hasYear: boolean;
}

function wantedColumn(
  column: QuestionColumn,
  before: readonly AskedColumn[],
  { indicators, own }: QuestionScope
): WantedColumn {
  switch (column.kind) {
    case "indicator": {
      const wanted = [column.indicator, ...Object.values(column.codes)].join("_").replace(/-/g, "_").toLowerCase();
      const base = indicators.get(column.indicator);
      const meaning: ColumnMeaning = base
        ? { kind: "figure", unit: base.unit, decimals: base.decimals }
        : { kind: "number" };
      return { wanted, meaning, hasYear: true };
    }
    case "own": {
      const hasYear = own.some(({ name, year }) => name === column.name && year !== undefined);
      return { wanted: column.name, meaning: { kind: "number" }, hasYear };
    }
    case "ratio":
      return { wanted: "ratio", meaning: { kind: "figure", unit: "ratio", decimals: 2 }, hasYear: false };
    default: {
      const of = known(before[column.of], "column before");
      const wanted = `${column.kind}_${of.name}`;
      if (column.kind === "rank" || column.kind === "part")
        return { wanted, meaning: { kind: "number" }, hasYear: false };
      if (column.kind === "people" || "inputs" in column)
        return { wanted, meaning: { kind: "figure", unit: "people", decimals: 0 }, hasYear: false };
      return { wanted, meaning: of.meaning.kind === "figure" ? of.meaning : { kind: "number" }, hasYear: false };
    }
  }
}
