import { firstQuestion, type Question } from "../../model/question.ts";
import { createTextCodes, type TableColumn } from "../../query/engine/columns.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import { areaRecogniser, recogniseColumn } from "../../query/own/recogniseAreas.ts";
import { largestFile, OwnTableError, type OwnFault, type OwnTable } from "../../query/own/readTable.ts";
import { isYearName, yearColumn } from "../../query/own/yearColumn.ts";
import { ownTable } from "../../query/own/ownValuesSql.ts";
import type { OwnModel } from "../../views/analyse/OwnTableForm.tsx";
import { known } from "../../model/known.ts";
import { fetchNames } from "../fetchNames.ts";

/** Reads a file in a worker and puts it into the engine beside the tables of the site; throws an OwnTableError. */
export async function bringTable(engine: Engine, file: File): Promise<OwnModel> {
  if (file.size > largestFile) throw new OwnTableError("too-large");
  const table = await readInWorker(file);
  const areas = (await fetchNames()).entries.filter(({ kind }) => kind === "area");
  const recognised = recogniseColumn(table.columns, areaRecogniser(areas));
  if (!recognised) throw new OwnTableError("no-area");
  const codes = createTextCodes();
  const area: TableColumn = { name: "area", kind: "text", codes: codes.encode(recognised.codes), texts: codes.texts };
  const nameAt = (index: number): string => known(table.names[index], "column");
  const columns = table.columns.map((cells, index) => toColumn(nameAt(index), cells));
  await engine.run(`DROP TABLE IF EXISTS ${ownTable}`, { limit: 1, patience: 10_000 });
  await engine.insert(ownTable, [area, ...columns]);
  const codesKnown = recognised.codes.filter((code) => code !== undefined);
  const matched = new Set(codesKnown).size;
  return {
    name: file.name,
    rows: table.rows,
    column: nameAt(recognised.column),
    matched,
    isRepeated: matched < codesKnown.length,
    year: yearColumn(table),
    unmatched: recognised.unmatched,
    numbers: columns.flatMap(({ name, kind }, index) =>
      kind === "number" && index !== recognised.column ? [name] : []
    )
  };
}

/**
 * Returns the question that shows a new table beside what is asked; columns of a table that was here before are gone
 * with it. Undefined where that changes nothing.
 */
export function questionWithOwn({ numbers }: Pick<OwnModel, "numbers">, { columns }: Question): Question | undefined {
  const indicators = columns.filter(({ kind }) => kind === "indicator");
  const first = numbers.find((name) => !isYearName(name));
  if (first !== undefined)
    return { ...firstQuestion, columns: [...indicators.slice(0, 2), { kind: "own", name: first }] };
  if (columns.every(({ kind }) => kind !== "own")) return undefined;
  return indicators.length > 0 ? { ...firstQuestion, columns: indicators } : firstQuestion;
}

function readInWorker(file: File): Promise<OwnTable> {
  const worker = new Worker(new URL("./tableWorker.ts", import.meta.url), { type: "module" });
  return new Promise<OwnTable>((accept, reject) => {
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<{ readonly table?: OwnTable; readonly fault?: OwnFault }>) => {
        if (data.table) accept(data.table);
        else reject(new OwnTableError(data.fault ?? "broken"));
      }
    );
    worker.addEventListener("error", () => reject(new OwnTableError("broken")));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}

function toColumn(name: string, cells: readonly (string | number | null)[]): TableColumn {
  if (cells.every((cell) => cell === null || typeof cell === "number"))
    return { name, kind: "number", values: cells.map((cell) => (typeof cell === "number" ? cell : null)) };
  const codes = createTextCodes();
  return { name, kind: "text", codes: codes.encode(cells.map((cell) => cell?.toString())), texts: codes.texts };
}
