import { describe, expect, it } from "vitest";
import { createDeskStore, type DeskStore } from "../../../src/elements/analyse/deskStore.ts";
import { firstModel } from "../../../src/elements/analyse/firstModel.ts";
import { createOwnTables, questionWithOwn, type OwnDesk } from "../../../src/elements/analyse/ownTables.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { firstQuestion, type Question } from "../../../src/model/question.ts";
import type { TableColumn } from "../../../src/query/engine/columns.ts";
import type { OwnTable } from "../../../src/query/own/ownFile.ts";
import { readOwnTable } from "../../../src/query/own/readOwnTable.ts";
import type { OwnActions } from "../../../src/views/analyse/ownModel.ts";
import { readAreas } from "../../query/own/ownFiles.ts";

const indicators = firstQuestion.columns.filter(({ kind }) => kind === "indicator");

interface Desk {
  readonly desk: DeskStore;
  readonly actions: OwnActions;
  readonly asked: Question[];
  readonly ran: string[];
  readonly inserted: Map<string, readonly TableColumn[]>;
  readonly settled: () => Promise<void>;
}

function openDesk(readTable: OwnDesk["readTable"] = readOwnTable): Desk {
  const scope = { indicators: new Map(), own: [] };
  const desk = createDeskStore(
    { model: firstModel(undefined, {}), asked: { mode: "none" }, scope, isGrouping: false },
    () => undefined
  );
  const asked: Question[] = [];
  const ran: string[] = [];
  const inserted = new Map<string, readonly TableColumn[]>();
  const actions = createOwnTables({
    engine: {
      run: (sql) => {
        ran.push(sql);
        return Promise.resolve({ columns: [], rows: 0, cut: false });
      },
      insert: (table, columns, schema) => {
        inserted.set(`${schema}.${table}`, columns);
        return Promise.resolve();
      }
    },
    desk,
    translator: translatorOf("en"),
    indicators: scope.indicators,
    ask: (question) => {
      asked.push(question);
      desk.dispatch({ kind: "asking", question });
    },
    readTable,
    areas: () => Promise.resolve(readAreas)
  });
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
  return { desk, actions, asked, ran, inserted, settled };
}

const file = (name: string, text: string): File => new File([text], name);

describe("tables of the reader on the desk", () => {
  it("are shown as they were understood, changed, joined, and taken away, several at once", async () => {
    const { desk, actions, asked, ran, inserted, settled } = openDesk();
    const own = () => desk.state().model.own;
    actions.bring([
      file("Mine 2024.csv", "country,unit,score\nKenya,A,9\nKenya,B,12\nTschad,A,4\nChad,B,5\n"),
      file("other.csv", "iso3,score\nKEN,1\nTCD,2\n")
    ]);
    await settled();
    expect(own().map(({ name, table, isJoined, open }) => [name, table, isJoined, open])).toEqual([
      ["Mine 2024.csv", "mine_2024", false, ["series"]],
      ["other.csv", "other", false, []]
    ]);
    const [first, second] = own();
    expect(first).toMatchObject({
      matched: 2,
      unmatchedCount: 1,
      unmatched: [{ text: "Tschad", rows: 1, code: undefined }]
    });
    actions.change(first!.id, { kind: "only", column: 1, value: "A" });
    actions.change(first!.id, { kind: "match", text: "Tschad", code: "TCD" });
    await settled();
    expect(own()[0]).toMatchObject({ open: [], unmatched: [{ text: "Tschad", code: "TCD" }] });
    actions.join(first!.id);
    await settled();
    actions.join(second!.id);
    await settled();
    expect([...inserted.keys()]).toEqual(["own.mine_2024", "own.other"]);
    expect(inserted.get("own.mine_2024")?.at(-1)).toMatchObject({ name: "counts", values: [true, false, true, false] });
    expect(desk.state().scope.own.map(({ name, table }) => [name, table])).toEqual([
      ["score", "mine_2024"],
      ["score (other.csv)", "other"]
    ]);
    expect(asked.at(-1)?.columns.slice(-2)).toEqual([
      { kind: "own", name: "score" },
      { kind: "own", name: "score (other.csv)" }
    ]);
    actions.remove(first!.id);
    await settled();
    expect(own().map(({ name }) => name)).toEqual(["other.csv"]);
    expect(ran.at(-2)).toBe('DROP TABLE IF EXISTS memory.own."mine_2024"');
    expect(asked.at(-1)?.columns.filter(({ kind }) => kind === "own")).toEqual([
      { kind: "own", name: "score (other.csv)" }
    ]);
  });

  it("are given up within half a second where the reader stops them, and nothing of them stays", async () => {
    const never = (_: Blob, __: string | undefined, signal: AbortSignal): Promise<OwnTable> =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(new DOMException("", "AbortError"))));
    const { desk, actions, settled } = openDesk(never);
    actions.bring([file("endless.csv", "")]);
    await settled();
    expect(desk.state().model.ownReading).toEqual(["endless.csv"]);
    actions.stopReading();
    await settled();
    const { own, ownReading, ownProblem } = desk.state().model;
    expect([own, ownReading]).toEqual([[], []]);
    expect(ownProblem).toBe("endless.csv was not read: you stopped it.");
  });

  it("that cannot be read are named with what is wrong, and the others stay", async () => {
    const { desk, actions, settled } = openDesk();
    actions.bring([file("good.csv", "iso3,score\nKEN,1\n"), file("old.xls", "\u00d0\u00cf\u0011\u00e0")]);
    await settled();
    expect(desk.state().model.own).toHaveLength(1);
    actions.bring([file("bad.csv", "only one column\nand a line")]);
    await settled();
    expect(desk.state().model.ownProblem).toMatch(/^bad\.csv: .+/);
    expect(desk.state().model.own).toHaveLength(1);
  });
});

describe("the question beside a table of the reader", () => {
  const scope = { indicators: new Map(), own: [] };

  it("has two indicators and the first measure", () => {
    const { columns } = questionWithOwn([{ name: "score" }], { model: { question: firstQuestion }, scope }) ?? {};
    expect(columns).toEqual([...indicators.slice(0, 2), { kind: "own", name: "score" }]);
  });

  it("loses the columns of a table that is gone", () => {
    const before = { ...firstQuestion, columns: [...indicators, { kind: "own", name: "gone" } as const] };
    expect(questionWithOwn([], { model: { question: before }, scope })?.columns).toEqual(indicators);
    expect(questionWithOwn([], { model: { question: firstQuestion }, scope })).toBeUndefined();
  });
});
