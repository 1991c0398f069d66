import type { DatedIndicator } from "../../model/datedIndicator.ts";
import type { AnswerView, Question, RangeFilter } from "../../model/question.ts";
import type { AnswerContext } from "./answerContext.ts";
import { AskForm } from "./AskForm.tsx";
import type { DeskModel } from "./deskModel.ts";
import { OutcomeView } from "./OutcomeView.tsx";
import { OwnTableForm } from "./OwnTableForm.tsx";
import { RangeBrush } from "./RangeBrush.tsx";
import type { TakeActions, TakeAwayProps } from "./TakeAway.tsx";

/** What the reader can do on the desk. */
export interface DeskActions extends TakeActions {
  readonly run: () => void;
  readonly stop: () => void;
  readonly choose: (mode: DeskModel["mode"]) => void;
  readonly ask: (question: Question) => void;
  readonly remove: (column: number) => void;
  readonly brush: (column: number, range: RangeFilter | undefined, settled: boolean) => void;
  readonly look: (view: AnswerView) => void;
  readonly sortBy: (column: string) => void;
  readonly bring: (file: File) => void;
  /** The element that holds the editor, once it is drawn. */
  readonly editorAt: (host: HTMLElement | null) => void;
}

export interface DeskViewProps {
  readonly context: AnswerContext;
  readonly indicators: ReadonlyMap<string, DatedIndicator>;
  readonly model: DeskModel;
  readonly actions: DeskActions;
  /** What each column of the question is called, and how a value of it is written. */
  readonly labels: readonly string[];
  readonly format: (column: number, value: number) => string;
  /** What there is to take away of the answer. */
  readonly take: Omit<TakeAwayProps, "translator" | "actions">;
}

/** The desk: the question as a form or as SQL, and under it the answer. */
export function DeskView(props: DeskViewProps) {
  const { context, model, actions } = props;
  const { t } = context.translator;
  const { running, problem } = model;
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
      <div hidden={model.mode !== "ask"}>
        <AskDesk {...props} />
      </div>
      <div hidden={model.mode !== "sql"}>
        <SqlDesk {...props} />
      </div>
      <p class="desk-status" role="status">
        {running ? t("analyse.sql.running") : problem}
      </p>
      {model.outcome && <OutcomeView {...props} />}
    </div>
  );
}

function AskDesk({ context, indicators, model, actions, labels, format }: DeskViewProps) {
  const { translator } = context;
  const { t } = translator;
  const { question, base } = model;
  return (
    <>
      <AskForm
        translator={translator}
        indicators={indicators}
        own={model.own?.numbers ?? []}
        question={question}
        onQuestion={actions.ask}
        onRemove={actions.remove}
      />
      <OwnTableForm translator={translator} own={model.own} problem={model.ownProblem} onFile={actions.bring} />
      <div class="brushes">
        {base?.histograms.map(
          (histogram, column) =>
            histogram && (
              <RangeBrush
                key={column}
                label={labels[column] ?? ""}
                histogram={histogram}
                column={column}
                range={question.ranges.find((each) => each.column === column)}
                lowLabel={t("analyse.brush.low")}
                highLabel={t("analyse.brush.high")}
                clearLabel={t("analyse.brush.clear")}
                format={(value) => format(column, value)}
                onRange={(range, settled) => actions.brush(column, range, settled)}
              />
            )
        )}
      </div>
    </>
  );
}

function SqlDesk({ context, model, actions }: DeskViewProps) {
  const { t } = context.translator;
  const { running } = model;
  return (
    <div class="sql-desk">
      <div>
        <div ref={actions.editorAt} class="sql-host" />
        <div class="desk-buttons">
          <button type="button" name="run" onClick={actions.run} disabled={running}>
            {t("analyse.sql.run")}
          </button>
          <button type="button" name="stop" onClick={actions.stop} disabled={!running}>
            {t("analyse.sql.stop")}
          </button>
          <span class="note">{t("analyse.sql.keys")}</span>
        </div>
      </div>
      <details class="schema" open>
        <summary>{t("analyse.tables.title")}</summary>
        <dl dir="ltr">
          {Object.entries(model.tables).map(([table, columns]) => (
            <div key={table}>
              <dt>{table}</dt>
              <dd>{columns.join(", ")}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
