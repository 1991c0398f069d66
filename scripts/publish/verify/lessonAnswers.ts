import { indicatorFor } from "../../../src/catalog/catalog.ts";
import { lessons, mostRows, type Lesson } from "../../../src/catalog/lessons.ts";
import { classTables, perSubregion } from "../../../src/facts/classTable.ts";
import { known } from "../../../src/model/known.ts";
import type { RowResult } from "../../../src/stats/classResults.ts";
import type { ClassRow } from "../../../src/facts/classTable.ts";
import type { Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy, type Answer, type Database } from "./database.ts";

/** The tables of the lessons for a class, and every answer that a page gives to their questions. */
export const lessonAnswers: Subject = {
  name: "lessons for a class",
  verify: async ({ store, database }) => {
    const rows = new Map<string, Answer>();
    const rowsInSql = new Map<string, Answer>();
    const answers = new Map<string, Answer>();
    const answersInSql = new Map<string, Answer>();
    for (const { id } of lessons) {
      const table = await classTables(store)(id);
      for (const { code, cells } of table.rows) rows.set(`${id} ${code}`, cellsOf(cells));
      answers.set(id, told(table.answers));
      const lesson: Lesson = known(
        lessons.find((each) => each.id === id),
        id
      );
      const sql = await inSql(database, lesson);
      for (const [code, row] of sql.rows) rowsInSql.set(`${id} ${code}`, row);
      answersInSql.set(id, sql.answers);
    }
    const compare = (name: string, typescript: ReadonlyMap<string, Answer>, sql: ReadonlyMap<string, Answer>) =>
      compareWays(name, { name: "TypeScript", figures: typescript }, { name: "SQL", figures: sql });
    return {
      checks: [compare("rows", rows, rowsInSql), compare("answers", answers, answersInSql)],
      notes: []
    };
  }
};

function cellsOf([first, second]: ClassRow["cells"]): Answer {
  return { first: first.value, second: second.value };
}

function told({
  results,
  highest,
  lowest,
  median,
  above
}: Awaited<ReturnType<ReturnType<typeof classTables>>>["answers"]): Answer {
  const codes = (rows: readonly RowResult<ClassRow>[]): string =>
    rows
      .map(({ row }) => row.code)
      .toSorted()
      .join(",");
  return {
    ...{ rows: results.length, median, above },
    ...{ highest: codes(highest), highestValue: highest[0]?.value },
    ...{ lowest: codes(lowest), lowestValue: lowest[0]?.value },
    sum: results.reduce((sum, { value }) => sum + value, 0)
  };
}

async function inSql(
  database: Database,
  { rows: of, result, decimals, line }: Lesson
): Promise<{ readonly rows: ReadonlyMap<string, Answer>; readonly answers: Answer }> {
  if (of === "languages") await database.run("lesson-languages", { most: mostRows });
  else {
    const [first, second] = of.columns;
    await database.run("lesson-countries", {
      ...{ first: indicatorFor(first.role), first_slice: first.slice },
      ...{ second: indicatorFor(second.role), second_slice: second.slice },
      ...{ pairing: of.pairing, per: perSubregion, most: mostRows }
    });
  }
  const rows = await database.query("select code, first, second from lesson_rows");
  const [answers] = await database.run("lesson-answers", { result, decimals, line });
  return { rows: figuresBy(rows, ["code"]), answers: known(answers, "answers of a lesson") };
}
