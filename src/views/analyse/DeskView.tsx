import { AnswerTable } from "./AnswerTable.tsx";
import type { AnswerContext } from "./answerContext.ts";
import { orderedRows, rowsInTable, type DeskModel } from "./deskModel.ts";

/** What the reader can do on the desk. */
export interface DeskActions {
  readonly run: () => void;
  readonly stop: () => void;
  readonly sortBy: (column: string) => void;
  /** The element that holds the editor, once it is drawn. */
  readonly editorAt: (host: HTMLElement | null) => void;
}

export interface DeskViewProps {
  readonly context: AnswerContext;
  readonly model: DeskModel;
  readonly actions: DeskActions;
}

/** The desk: the question, and under it the answer. */
export function DeskView({ context, model, actions }: DeskViewProps) {
  const { t } = context.translator;
  const { outcome, running, problem } = model;
  return (
    <div class="desk">
      <h2 id="desk" tabindex={-1}>
        {t("analyse.sql.title")}
      </h2>
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
      <p class="desk-status" role="status">
        {running ? t("analyse.sql.running") : problem}
      </p>
      {outcome && <OutcomeView context={context} model={model} actions={actions} />}
    </div>
  );
}

function OutcomeView({ context, model, actions }: DeskViewProps) {
  const { t, formats } = context.translator;
  const { outcome, sort } = model;
  if (!outcome) return null;
  const rows = orderedRows(outcome, sort);
  const shown = rows.slice(0, rowsInTable);
  return (
    <section class="outcome" aria-labelledby="outcome">
      <h3 id="outcome">{t("analyse.outcome.title")}</h3>
      {outcome.sentence !== "" && <p class="finding">{outcome.sentence}</p>}
      <p class="note">
        {t(outcome.cut ? "analyse.outcome.cut" : "analyse.outcome.rows", {
          count: outcome.rows,
          milliseconds: formats.formatNumber(outcome.milliseconds, 0)
        })}{" "}
        {shown.length < rows.length && t("analyse.ready.more", { shown: String(shown.length), count: rows.length })}
      </p>
      <div
        class="scroll outcome-table"
        role="region"
        tabindex={0}
        aria-labelledby="outcome"
        onClick={(event) => {
          const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-column]") : null;
          if (button?.dataset["column"] !== undefined) actions.sortBy(button.dataset["column"]);
        }}
      >
        <AnswerTable
          context={context}
          columns={outcome.columns}
          rows={shown}
          caption={outcome.caption}
          sort={sort}
          sortable
        />
      </div>
    </section>
  );
}
