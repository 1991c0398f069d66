import { useMemo } from "preact/hooks";
import type { DeskViewProps } from "./deskProps.ts";
import { AskForm } from "./AskForm.tsx";
import { OutcomeView } from "./OutcomeView.tsx";
import { OwnTableForm } from "./OwnTableForm.tsx";
import { numberFault } from "./numberFault.ts";
import { RangeBrush } from "./RangeBrush.tsx";
import { SqlDesk } from "./SqlDesk.tsx";
import { WorkspaceForm } from "./WorkspaceForm.tsx";
import { Shielded } from "./Shielded.tsx";
import { known } from "../../model/known.ts";
import type { QuestionColumn } from "../../model/question.ts";
import { formatColumn } from "../../state/questionColumn.ts";

/** The desk; where something of it cannot be drawn, a sentence, until something changes. */
export function DeskView(props: DeskViewProps) {
  return (
    <Shielded of={props.model} fallback={props.context.translator.t("analyse.fault.drawing")}>
      <DrawnDesk {...props} />
    </Shielded>
  );
}

/** The question as a form or as SQL, and under it the answer. */
function DrawnDesk(props: DeskViewProps) {
  const { context, model, actions } = props;
  const { t } = context.translator;
  const { notice } = model;
  return (
    <div class="desk">
      <h2 id="desk" tabindex={-1}>
        {t("analyse.desk.title")}
      </h2>
      <div class="desk-buttons" role="group" aria-label={t("analyse.desk.modes")}>
        {(["ask", "sql"] as const).map((mode) => (
          <button
            key={mode}
            type="button"
            name={`mode-${mode}`}
            aria-pressed={model.mode === mode ? "true" : "false"}
            onClick={() => actions.choose(mode)}
          >
            {t(`analyse.mode.${mode}`)}
          </button>
        ))}
      </div>
      {notice !== "" && <p class="desk-notice">{notice}</p>}
      <div hidden={model.mode !== "ask"}>
        <AskDesk {...props} />
      </div>
      <div hidden={model.mode !== "sql"}>
        <SqlDesk {...props} />
      </div>
      <WorkspaceForm
        translator={context.translator}
        kept={model.kept}
        note={model.keptNote}
        actions={actions.workspace}
      />
      <DeskStatus {...props} />
      <AnswerDesk {...props} />
    </div>
  );
}

/** What the engine does, or what went wrong; one of them is in sight, beside what was asked. */
function DeskStatus({ context, model: { running, problem } }: DeskViewProps) {
  return (
    <p class={problem === "" ? "desk-status" : "desk-status problem"} role="status">
      {running ? context.translator.t("analyse.sql.running") : problem}
    </p>
  );
}

/** A long answer is drawn again when something of it has changed, not when a question is asked. */
function AnswerDesk(props: DeskViewProps) {
  const { outcome, answers, problem, base, brushed, sort, question, world, traits, series, freeOnly } = props.model;
  return useMemo(
    () => (outcome ? <OutcomeView {...props} /> : null),
    [
      outcome,
      answers,
      problem,
      base,
      brushed,
      sort,
      question.view,
      question.colour,
      question.classes,
      world,
      traits,
      series,
      freeOnly
    ]
  );
}

/** The form, the reader's own tables, and a brush for each column. */
function AskDesk(props: DeskViewProps) {
  return (
    <>
      {useAskForm(props)}
      {useOwnForm(props)}
      <Brushes {...props} />
    </>
  );
}

/** Its lists are long: it is drawn again when it has changed, not with each step of a brush or each answer. */
function useAskForm({ context: { translator }, indicators, areas, own, model, actions }: DeskViewProps) {
  const { form, picked, world } = model;
  return useMemo(
    () => (
      <AskForm
        translator={translator}
        indicators={indicators}
        own={own}
        question={form}
        areas={areas}
        picked={picked}
        world={world}
        onMap={actions.fetchMap}
        onPaste={actions.pickAreas}
        onQuestion={actions.ask}
        onRemove={actions.remove}
      />
    ),
    [translator, indicators, own.join("\n"), form, areas, picked, world]
  );
}

function useOwnForm({ context: { translator }, areas, model, actions }: DeskViewProps) {
  const { own, ownProblem, ownReading } = model;
  return useMemo(
    () => (
      <OwnTableForm
        translator={translator}
        areas={areas}
        own={own}
        problem={ownProblem}
        reading={ownReading}
        actions={actions.own}
      />
    ),
    [translator, areas, own, ownProblem, ownReading]
  );
}

/** A brush for each column of the question that the rows before the filters have. */
function Brushes({ context: { translator }, model, actions, labels, format }: DeskViewProps) {
  const { t } = translator;
  const { question, base } = model;
  return (
    <div class="brushes">
      {base?.histograms.map(
        (histogram, column) =>
          histogram &&
          isSameColumn(base.columns[column], question.columns[column]) && (
            <RangeBrush
              key={column}
              label={known(labels[column], "column")}
              histogram={histogram}
              column={column}
              range={question.ranges.find((each) => each.column === column)}
              lowLabel={t("analyse.brush.low")}
              highLabel={t("analyse.brush.high")}
              clearLabel={t("analyse.brush.clear")}
              typedFault={numberFault(translator)}
              format={(value) => format(column, value)}
              onRange={(range, settled) => actions.brush(column, range, settled)}
            />
          )
      )}
    </div>
  );
}

/** A brush filters by what its histogram shows: none stands for a column that has just left or changed. */
function isSameColumn(one: QuestionColumn | undefined, other: QuestionColumn | undefined): boolean {
  return one !== undefined && other !== undefined && formatColumn(one) === formatColumn(other);
}
