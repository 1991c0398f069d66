import { describe, expect, it } from "vitest";
import { createDeskStore } from "../../../src/elements/analyse/deskStore.ts";
import { isUnseen, reduceDesk, type DeskEvent, type DeskState } from "../../../src/elements/analyse/deskState.ts";
import { firstModel } from "../../../src/elements/analyse/firstModel.ts";
import { firstQuestion } from "../../../src/model/question.ts";
import type { Outcome } from "../../../src/views/analyse/deskModel.ts";

const outcome: Outcome = {
  columns: [],
  rows: 0,
  cut: false,
  sql: "SELECT 1",
  milliseconds: 1,
  sentence: "",
  caption: "",
  figures: [],
  drawn: { up: "a", across: "b" }
};
const initial: DeskState = {
  model: firstModel("SELECT 0", {}),
  asked: { mode: "none" },
  scope: { indicators: new Map(), own: [] },
  isGrouping: false
};
const narrowed = { ...firstQuestion, ranges: [{ column: 0, low: 1, high: 2 }] };
const after = (...events: readonly DeskEvent[]): DeskState => events.reduce(reduceDesk, initial);

describe("reduceDesk", () => {
  it("leaves the form as it was while a brush is dragged, and takes the question once it is answered", () => {
    const dragged = after({ kind: "brushed", question: narrowed, rows: [3] });
    expect(dragged.model).toMatchObject({ question: narrowed, form: firstQuestion, brushed: [3] });
    const answered = reduceDesk(dragged, { kind: "answered", outcome });
    expect(answered.model).toMatchObject({ form: narrowed, brushed: undefined, running: false, outcome });
  });

  it("leaves the form as it was while groups are put together", () => {
    const grouping = after({ kind: "grouping", isGrouping: true }, { kind: "brushed", question: narrowed });
    expect(grouping.model).toMatchObject({ question: narrowed, form: firstQuestion });
    expect(reduceDesk(grouping, { kind: "grouping", isGrouping: false }).model.form).toBe(narrowed);
  });

  it("keeps the rows before the filters where an answer brings none", () => {
    const base = { outcome, columns: [], histograms: [] };
    const { model } = after({ kind: "answered", outcome, base }, { kind: "answered", outcome });
    expect(model.base).toBe(base);
  });

  it("clears what went wrong when something new is asked, and keeps the old answer when that fails", () => {
    const failed = after(
      { kind: "answered", outcome },
      { kind: "asking", question: narrowed },
      { kind: "failed", problem: "gone" }
    );
    expect(failed.model).toMatchObject({ outcome, running: false, problem: "gone" });
    expect(reduceDesk(failed, { kind: "running" }).model).toMatchObject({ running: true, problem: "" });
  });

  it("lays SQL with its notice and its view", () => {
    const { model } = after({ kind: "laid", laid: { sql: "SELECT 2", notice: "new", view: "map" } });
    expect(model).toMatchObject({ mode: "sql", sql: "SELECT 2", notice: "new", question: { view: "map" } });
  });

  it("draws by the column that is sorted by, and leaves the other axis", () => {
    const { model } = after(
      { kind: "answered", outcome },
      { kind: "sorted", name: "c", descending: true },
      { kind: "crossed", name: "d" }
    );
    expect(model.outcome?.drawn).toEqual({ up: "c", across: "d" });
    expect(model.sort).toEqual({ name: "c", descending: true });
  });

  it("turns to the form without a word on what it was told, unless there is one", () => {
    const told = after({ kind: "told", facts: { notice: "mind" } });
    expect(reduceDesk(told, { kind: "turned", mode: "ask" }).model.notice).toBe("mind");
    expect(reduceDesk(told, { kind: "turned", mode: "sql", notice: "" }).model.notice).toBe("");
  });
});

describe("createDeskStore", () => {
  it("tells of what can be seen, and of nothing else", () => {
    let seen = 0;
    const { state, dispatch } = createDeskStore(initial, () => (seen += 1));
    dispatch({ kind: "typed", sql: "SELECT 3" });
    expect([seen, state().model.sql]).toEqual([0, "SELECT 3"]);
    dispatch({ kind: "emptied" });
    expect(seen).toBe(1);
    expect(isUnseen({ kind: "remembered", asked: { mode: "none" } })).toBe(true);
  });
});
