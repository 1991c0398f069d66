import type { Translator } from "../../i18n/translator.ts";
import { firstQuestion, type Question } from "../../model/question.ts";
import type { QuestionScope } from "../../query/askedColumns.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import type { ReadAreas } from "../../query/own/areaColumn.ts";
import { changeRoles } from "../../query/own/changeRoles.ts";
import { countsColumn, layTable } from "../../query/own/layTable.ts";
import type { OwnTable } from "../../query/own/ownFile.ts";
import { ownSchema, ownTableSql, type OwnSource } from "../../query/own/ownValuesSql.ts";
import { understand, type Understood } from "../../query/own/understand.ts";
import type { OwnActions, OwnModel } from "../../views/analyse/ownModel.ts";
import { tablesOf } from "./engineCatalogue.ts";
import type { DeskStore } from "./deskStore.ts";
import { ownModelOf } from "./ownModelOf.ts";
import { createReading } from "./ownReading.ts";
import { recallRoles, rememberRoles } from "./ownMemory.ts";
import { sourceName, tableName } from "./ownNames.ts";

/** The desk, as far as tables of the reader go. */
export interface OwnDesk {
  readonly engine: Pick<Engine, "run" | "insert">;
  readonly desk: DeskStore;
  readonly translator: Translator;
  readonly indicators: QuestionScope["indicators"];
  /** Asks a question of the form. */
  readonly ask: (question: Question) => void;
  readonly readTable: (file: Blob, part: string | undefined, signal: AbortSignal) => Promise<OwnTable>;
  /** Returns what reads columns as areas; it is made when the first table comes. */
  readonly areas: () => Promise<ReadAreas>;
}

/** A table of the reader: its file, what was understood of it, and what of it can be asked once it is joined. */
interface Held {
  readonly file: File;
  readonly table: string;
  readonly understood: Understood;
  readonly sources: readonly OwnSource[] | undefined;
  /** True where something was changed after it was joined. */
  readonly isChanged: boolean;
}

const patience = 10_000;

/** Returns what brings tables of the reader to the desk, joins them with those of the site, and takes them away. */
export function createOwnTables(own: OwnDesk): OwnActions {
  const { desk, translator, readTable, areas } = own;
  const held = new Map<number, Held>();
  let last = 0;
  const show = (): void =>
    desk.dispatch({ kind: "told", facts: { own: [...held].map(([id, each]) => modelOf(id, each)), ownProblem: "" } });
  const { say, guarded, stoppable, stopAll } = createReading(desk, translator);
  const open = (file: File, id: number, part: string | undefined): Promise<void> =>
    stoppable(file.name, async (signal) => {
      const understood = await understandFile(
        file,
        part,
        (from, sheet) => readTable(from, sheet, signal),
        await areas()
      );
      if (signal.aborted) return;
      const before = held.get(id);
      const name = before?.table ?? tableName(file.name, new Set([...held.values()].map((each) => each.table)));
      held.set(id, { file, table: name, understood, sources: before?.sources, isChanged: before !== undefined });
      show();
    });
  const { join, remove } = createJoining(own, held, show);
  const withHeld = (id: number, work: (one: Held) => Promise<void>): void => {
    const one = held.get(id);
    if (one) void guarded(one.file.name, () => work(one));
  };
  return {
    bring: (files) => {
      say("");
      for (const file of files) void open(file, (last += 1), undefined);
    },
    stopReading: stopAll,
    choosePart: (id, part) => withHeld(id, ({ file }) => open(file, id, part)),
    change: (id, change) =>
      withHeld(id, async () => {
        const read = await areas();
        // Two changes may come close behind each other: each begins with what the one before has left.
        const one = held.get(id);
        if (!one) return;
        const { table, roles } = one.understood;
        const understood = understand(table, read, changeRoles(roles, change));
        held.set(id, { ...one, understood, isChanged: one.sources !== undefined });
        show();
      }),
    join: (id) => withHeld(id, (one) => join(id, one)),
    remove: (id) => withHeld(id, (one) => remove(id, one))
  };
}

function modelOf(id: number, { file, table, understood, sources, isChanged }: Held): OwnModel {
  return ownModelOf({ id, name: file.name, table, isJoined: sources !== undefined && !isChanged }, understood);
}

/** Returns what takes a table into the engine, where it can be asked, and out again; `show` draws what is held. */
function createJoining({ engine, desk, indicators, ask }: OwnDesk, held: Map<number, Held>, show: () => void) {
  const rescope = async (): Promise<void> => {
    const own = [...held.values()].flatMap(({ sources }) => sources ?? []);
    desk.dispatch({ kind: "scoped", scope: { indicators, own } });
    desk.dispatch({ kind: "told", facts: { tables: await tablesOf(engine), tableFacts: {} } });
  };
  const drop = (table: string) => engine.run(`DROP TABLE IF EXISTS ${ownTableSql(table)}`, { limit: 1, patience });
  const askWith = (sources: readonly OwnSource[]): void => {
    const question = questionWithOwn(sources, desk.state());
    if (question) ask(question);
  };
  return {
    join: async (id: number, own: Held): Promise<void> => {
      const laid = layTable(own.understood);
      await engine.run(`CREATE SCHEMA IF NOT EXISTS memory.${ownSchema}`, { limit: 1, patience });
      await drop(own.table);
      await engine.insert(own.table, laid.columns, ownSchema);
      const others = [...held].flatMap(([each, { sources }]) => (each === id ? [] : (sources ?? [])));
      const taken = new Set(others.map(({ name }) => name.toLowerCase()));
      const counts = countsColumn(laid);
      const sources = laid.measures.map((column): OwnSource => ({
        name: sourceName(column, own.file.name, taken),
        table: own.table,
        column,
        year: laid.year,
        counts,
        repeats: laid.repeats
      }));
      held.set(id, { ...own, sources, isChanged: false });
      rememberRoles(own.file.name, own.understood);
      await rescope();
      show();
      askWith(sources);
    },
    remove: async (id: number, own: Held): Promise<void> => {
      held.delete(id);
      show();
      if (!own.sources) return;
      await drop(own.table);
      await rescope();
      askWith([]);
    }
  };
}

/** More sheets than these are not tried for one that names countries. */
const mostTried = 12;

/** Understands a file; where nobody chose a sheet, the first that names countries. Throws an OwnTableError. */
async function understandFile(
  file: File,
  part: string | undefined,
  readTable: (file: Blob, part: string | undefined) => Promise<OwnTable>,
  areas: ReadAreas
): Promise<Understood> {
  const first = await readTable(file, part);
  const others = part === undefined ? first.parts.filter((each) => each !== first.part).slice(0, mostTried) : [];
  try {
    return understand(first, areas, recallRoles(file.name, first));
  } catch (error) {
    for (const other of others)
      try {
        const table = await readTable(file, other);
        return understand(table, areas, recallRoles(file.name, table));
      } catch {
        // Perhaps the next one; else what was wrong with the first is said.
      }
    throw error;
  }
}

/**
 * Returns the question that shows the first measure of a table beside what is asked; columns of a table that is no
 * longer there leave with it. Undefined where that changes nothing.
 */
export function questionWithOwn(
  sources: readonly Pick<OwnSource, "name">[],
  { model: { question }, scope }: { readonly model: { readonly question: Question }; readonly scope: QuestionScope }
): Question | undefined {
  const indicators = question.columns.filter(({ kind }) => kind === "indicator");
  const names = new Set(scope.own.map(({ name }) => name));
  const own = question.columns.filter((column) => column.kind === "own" && names.has(column.name));
  const [first] = sources;
  if (first !== undefined) {
    const others = own.filter((column) => column.kind === "own" && column.name !== first.name);
    return { ...firstQuestion, columns: [...indicators.slice(0, 2), ...others, { kind: "own", name: first.name }] };
  }
  const isWhole = question.columns.every((column) => column.kind !== "own" || names.has(column.name));
  if (isWhole) return undefined;
  const left = [...indicators, ...own];
  return left.length > 0 ? { ...firstQuestion, columns: left } : firstQuestion;
}
