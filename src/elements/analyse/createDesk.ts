import { h, type ComponentChild } from "preact";
import type { World } from "../../geo/world.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { DatedIndicator } from "../../model/datedIndicator.ts";
import type { Question } from "../../model/question.ts";
import { known } from "../../model/known.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import { withoutColumn } from "../../state/withoutColumn.ts";
import type { AnswerContext } from "../../views/analyse/answerContext.ts";
import type { DeskModel } from "../../views/analyse/deskModel.ts";
import type { DeskActions } from "../../views/analyse/deskProps.ts";
import { DeskView } from "../../views/analyse/DeskView.tsx";
import { columnLabels } from "../../views/analyse/questionWords.ts";
import { columnFormat } from "./askOutcome.ts";
import { createFinder } from "./createFinder.ts";
import { createFormatting } from "./createFormatting.ts";
import type { Desk } from "./desk.ts";
import { createAsking, type Asking } from "./deskAsking.ts";
import { createDeskEditor, type DeskEditor, type EditedDesk } from "./deskEditor.ts";
import { createLooks } from "./deskLooks.ts";
import { createModes } from "./deskModes.ts";
import { createHistory, keptHistory } from "./deskHistory.ts";
import { createWorkspace, keptQuestions } from "./deskWorkspace.ts";
import type { DeskState } from "./deskState.ts";
import { createDeskStore, type DeskStore } from "./deskStore.ts";
import { createSupplies } from "./deskSupplies.ts";
import { takeAwayOf, takePicture, takeRows, type Origins } from "./deskTakeAway.ts";
import { firstModel } from "./firstModel.ts";
import { onceOrAgain } from "../onceOrAgain.ts";
import { readAreasOf } from "./engineAreas.ts";
import { createPicking } from "./pickAreas.ts";
import { createOwnTables } from "./ownTables.ts";
import { readInWorker } from "./readInWorker.ts";
import { readTableFacts } from "./readTableFacts.ts";
import { wholeOutcome } from "./wholeOutcome.ts";
import { createWarmUp } from "./warmUp.ts";
import { faultSentence } from "./faultSentence.ts";

/** What a desk is made of. */
export interface DeskParts {
  readonly engine: Engine;
  readonly areas: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, DatedIndicator>;
  /** The columns of each table of the engine. */
  readonly tables: DeskModel["tables"];
  readonly translator: Translator;
  readonly areaHref: (code: string) => string;
  readonly origins: Origins;
  /** Fetches the outlines of the world, when a map is asked for. */
  readonly fetchWorld: () => Promise<World>;
  /** The SQL that lay on the desk before the engine was started again. */
  readonly sql: string | undefined;
  readonly onFault: (fault: string) => void;
  readonly draw: (tree: ComponentChild) => void;
}

/** Returns a desk over an engine that holds the tables: events change its state, each that can be seen draws it. */
export function createDesk(parts: DeskParts): Desk {
  const { engine, areas, translator, areaHref, fetchWorld, onFault } = parts;
  const context: AnswerContext = { translator, nameOf: (code) => areas.get(code), areaHref };
  const desk = createDeskStore(firstState(parts), () => {
    const { model } = desk.state();
    if (model.running) warmUp.pause();
    else warmUp.rest();
    drawSafely(parts, context, desk.state(), actions);
    if (model.mode === "sql") editor.open();
  });
  const model = (): DeskModel => desk.state().model;
  const editor = editorOn(parts, desk, { onRun: () => modes.runEditor(), onFormat: () => format() });
  const { supply, prepare } = createSupplies({
    engine,
    fetchWorld,
    model,
    scope: () => desk.state().scope,
    nameOf: context.nameOf,
    update: (facts) => desk.dispatch({ kind: "told", facts })
  });
  const warmUp = createWarmUp(engine, prepare);
  const finder = createFinder(engine, warmUp.pause);
  const asking = createAsking({ desk, context, finder, editor, supply, onFault });
  const format = createFormatting({ desk, editor, translator, guarded: asking.guarded });
  const history = createHistory(desk, editor);
  const modes = createModes({ desk, editor, translator, remember: history.add, ask: asking.ask, run: asking.run });
  const actions = createActions(parts, context, desk, asking, {
    run: modes.runEditor,
    format,
    filterRows: modes.filterRows,
    choose: modes.choose,
    stop: () => finder.stop(),
    editorAt: editor.editorAt,
    recall: history.recall,
    forgetHistory: history.forgetHistory,
    ...createLooks({
      desk,
      ask: (question) => void asking.ask(question, true),
      remember: asking.remember,
      supply: (view) => void asking.guarded(() => supply(view))
    })
  });
  return {
    show: modes.show,
    bring: actions.own.bring,
    sql: () => model().sql,
    end: () => {
      warmUp.end();
      finder.stop();
      editor.end();
      engine.end();
    }
  };
}

function firstState({ sql, tables, indicators }: DeskParts): DeskState {
  return {
    model: { ...firstModel(sql, tables), kept: keptQuestions(), history: keptHistory() },
    asked: { mode: "none" },
    scope: { indicators, own: [] },
    isGrouping: false
  };
}

/** Returns the editor of a desk: what is typed is kept, and what of it does not load is said. */
function editorOn(
  { engine, indicators, translator }: DeskParts,
  desk: DeskStore,
  keys: Pick<EditedDesk, "onRun" | "onFormat">
): DeskEditor {
  return createDeskEditor({
    engine,
    label: translator.t("analyse.sql.title"),
    values: editorValues(translator, indicators),
    model: () => desk.state().model,
    onChange: (sql) => desk.dispatch({ kind: "typed", sql }),
    onMissing: (fault) => desk.dispatch({ kind: "failed", problem: faultSentence(translator, fault, undefined) }),
    ...keys
  });
}

/** Draws the desk; where not even its parts can be put together, a sentence stands there until something changes. */
function drawSafely(parts: DeskParts, context: AnswerContext, state: DeskState, actions: DeskActions): void {
  try {
    drawDesk(parts, context, state, actions);
  } catch {
    parts.draw(h("p", { class: "problem", role: "status" }, context.translator.t("analyse.fault.drawing")));
  }
}

function drawDesk(
  { indicators, areas, origins, draw }: DeskParts,
  context: AnswerContext,
  { model, scope }: DeskState,
  actions: DeskActions
): void {
  const { translator } = context;
  const { question } = model;
  const labels = columnLabels(translator, question, indicators);
  const format = columnFormat(translator, question, indicators);
  const take = takeAwayOf(context, origins, model);
  const own = scope.own.map(({ name }) => name);
  draw(h(DeskView, { context, indicators, areas, own, model, actions, labels, format, take }));
}

type Moves = Pick<
  DeskActions,
  | "run"
  | "format"
  | "filterRows"
  | "choose"
  | "stop"
  | "editorAt"
  | "sortBy"
  | "across"
  | "look"
  | "colour"
  | "classes"
  | "fetchMap"
  | "turnTo"
  | "recall"
  | "forgetHistory"
>;

/** What the reader can do: the moves, and all that asks and takes away. */
function createActions(
  parts: DeskParts,
  context: AnswerContext,
  desk: DeskStore,
  asking: Asking,
  moves: Moves
): DeskActions {
  const { ask, guarded, brush } = asking;
  const { origins } = parts;
  const model = (): DeskModel => desk.state().model;
  const areas = onceOrAgain(() => readAreasOf(parts.engine));
  const pickAreas = createPicking({
    desk,
    translator: parts.translator,
    ask: (question) => askNew(question),
    areas
  });
  const askNew = (question: Question): void => void ask(question, true);
  return {
    ...moves,
    brush,
    ask: askNew,
    remove: (column) => askNew(withoutColumn(model().question, column)),
    take: (format) =>
      void guarded(() => takeRows(context, origins, model(), format, (outcome) => wholeOutcome(parts.engine, outcome))),
    picture: (format, choices) =>
      void guarded(() => takePicture(context, origins, model(), format, known(choices, "choices"))),
    describe: (table) =>
      void guarded(async () => {
        const { tables } = model();
        const facts = await readTableFacts(parts.engine, table, known(tables[table], table));
        desk.dispatch({ kind: "told", facts: { tableFacts: { ...model().tableFacts, [table]: facts } } });
      }),
    freeOnly: (freeOnly) => desk.dispatch({ kind: "told", facts: { freeOnly } }),
    workspace: createWorkspace(desk, parts.translator),
    pickAreas: (text) => void guarded(() => pickAreas(text)),
    own: createOwnTables({
      engine: parts.engine,
      desk,
      translator: parts.translator,
      indicators: parts.indicators,
      ask: askNew,
      readTable: readInWorker,
      areas
    })
  };
}

/** Returns what may stand in quotes in a query: each indicator, and each code of a dimension that one has. */
function editorValues(
  { t }: Translator,
  indicators: ReadonlyMap<string, DatedIndicator>
): readonly { readonly label: string; readonly detail: string }[] {
  const codes = new Map<string, string>();
  for (const { dimensions } of indicators.values())
    for (const { id, codes: own } of dimensions)
      for (const code of own) if (!codes.has(code)) codes.set(code, t(`code.${id}.${code}`));
  return [
    ...[...indicators.values()].map(({ id }) => ({ label: id, detail: t(`indicator.${id}.short`) })),
    ...[...codes].map(([label, detail]) => ({ label, detail }))
  ];
}
