import { columnOf } from "../../model/answer.ts";
import { describeTableSql, placeOfTableSql } from "../../query/describeTableSql.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import type { TableFacts } from "../../views/analyse/tableFacts.ts";

const options = { limit: 2000, patience: 30_000 };

/** Returns what a table holds, column by column. Throws an EngineError. */
export async function readTableFacts(
  engine: Pick<Engine, "run">,
  table: string,
  columns: readonly string[]
): Promise<TableFacts> {
  const place = await engine.run(placeOfTableSql(table), options);
  const found = await engine.run(
    describeTableSql(
      place.columns.flatMap(({ values }) => values.slice(0, 1).map(String)),
      table,
      columns
    ),
    options
  );
  const values = (name: string): readonly unknown[] => columnOf(found, name)?.values ?? [];
  const number = (name: string, row: number): number => Number(values(name)[row]);
  const text = (name: string, row: number): string => {
    const value = values(name)[row];
    return typeof value === "string" ? value : "";
  };
  return {
    rows: number("rows", 0),
    columns: columns.map((name, row) => ({
      name,
      type: text("type", row),
      filled: number("filled", row),
      different: number("different", row),
      examples: text("examples", row)
    }))
  };
}
