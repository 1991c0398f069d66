import { AnswerBars } from "./AnswerBars.tsx";
import { AnswerChoice } from "./AnswerChoice.tsx";
import { AnswerLines } from "./AnswerLines.tsx";
import { AnswerMap } from "./AnswerMap.tsx";
import { AnswerScatter } from "./AnswerScatter.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import { orderedRows, rowsAtFirst, rowsInTable, type Outcome } from "./deskModel.ts";
import type { DeskViewProps } from "./deskProps.ts";
import { chosenScale } from "./chosenScale.ts";
import { DrawnChoice } from "./DrawnChoice.tsx";
import { possibleViews } from "./possibleViews.ts";
import { pickDrawn } from "./drawnColumns.ts";
import { RowFilterForm } from "./RowFilterForm.tsx";
import { seriesToDraw } from "./seriesToDraw.ts";
import { Shielded } from "./Shielded.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { useRestLater } from "./useRestLater.ts";

/** The answer; where it cannot be drawn, a sentence, until the next one comes. */
export function OutcomeView(props: DeskViewProps) {
  const { t } = props.context.translator;
  return (
    <Shielded of={props.model.outcome} fallback={t("analyse.fault.drawing")}>
      <DrawnOutcome {...props} />
    </Shielded>
  );
}

/** The answer: what it is in words, how many rows, the picture that was chosen, and the SQL that found it. */
function DrawnOutcome(props: DeskViewProps) {
  const { context, model } = props;
  const { t } = context.translator;
  const { brushed, base, sort, problem } = model;
  const outcome = brushed && base ? base.outcome : model.outcome;
  // A sort gives the same columns another order: then all of them stay.
  const isWhole = useRestLater(outcome?.columns);
  if (!outcome) return null;
  const all = brushed ?? Array.from({ length: outcome.rows }, (_, row) => row);
  const parts = { ...props, outcome, rows: orderedRows(outcome, all, sort), isWhole };
  return (
    <section class={problem === "" ? "outcome" : "outcome before"} aria-labelledby="outcome">
      <h3 id="outcome">{t(problem === "" ? "analyse.outcome.title" : "analyse.outcome.before")}</h3>
      <AnswerChoice {...props} outcome={outcome} />
      {outcome.sentence !== "" && <p class="finding">{outcome.sentence}</p>}
      <RowCount {...parts} />
      <ViewChoice {...parts} />
      {!brushed && (
        <RowFilterForm
          key={outcome.sql}
          context={context}
          columns={outcome.columns}
          onFilter={props.actions.filterRows}
        />
      )}
      <DrawnChoice {...props} outcome={outcome} />
      <Picture {...parts} />
      {!brushed && (
        <a class="skip skip-table" href="#take" onClick={toTakeAway}>
          {t("analyse.outcome.skip")}
        </a>
      )}
      <OutcomeTable {...parts} />
      {!brushed && <TakeAway translator={context.translator} actions={props.actions} {...props.take} />}
      <details class="shown-sql">
        <summary>{t("analyse.ready.sql")}</summary>
        <pre dir="ltr" tabindex={0}>
          <code>{outcome.sql}</code>
        </pre>
      </details>
    </section>
  );
}

/** A long table has a link in each row; by keyboard one goes past it. */
function toTakeAway(event: MouseEvent): void {
  event.preventDefault();
  const link = event.currentTarget;
  if (link instanceof Element) link.closest(".outcome")?.querySelector<HTMLElement>("#take")?.focus();
}

interface OutcomeProps extends DeskViewProps {
  readonly outcome: Outcome;
}

interface RowsProps extends OutcomeProps {
  /** The rows that fit, in the order that was chosen. */
  readonly rows: readonly number[];
}

/** How many rows there are, how long that took, and whether all of them stand below. */
function RowCount({ context, model: { brushed }, outcome, rows }: RowsProps) {
  const { t } = context.translator;
  const shown = Math.min(rows.length, rowsInTable);
  return (
    <p class="note" role="status">
      {brushed
        ? t("analyse.outcome.fit", { count: rows.length })
        : t(outcome.cut ? "analyse.outcome.cut" : "analyse.outcome.rows", {
            count: outcome.rows,
            milliseconds: outcome.milliseconds
          })}{" "}
      {!brushed && shown < rows.length && t("analyse.ready.more", { shown, count: rows.length })}
    </p>
  );
}

/** The rows as a table, sorted by the head that is pressed; at first, and while a brush moves, only the first of them. */
function OutcomeTable({ context, model, actions, outcome, rows, isWhole }: RowsProps & { readonly isWhole: boolean }) {
  const { t } = context.translator;
  return (
    <div
      class="scroll outcome-table"
      role="region"
      tabindex={0}
      aria-label={t("analyse.view.table")}
      onClick={(event) => {
        const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-column]") : null;
        const column = button?.dataset["column"];
        if (column !== undefined) actions.sortBy(column);
      }}
    >
      <AnswerTable
        context={context}
        columns={outcome.columns}
        rows={rows.slice(0, model.brushed || !isWhole ? rowsAtFirst : rowsInTable)}
        caption={outcome.caption}
        captionHidden={outcome.sentence === "" || outcome.caption === t("analyse.outcome.title")}
        sort={model.sort}
        sortable
      />
    </div>
  );
}

/** The pictures that this answer can be drawn as. */
function ViewChoice({ context, model, actions, outcome }: OutcomeProps) {
  const { t } = context.translator;
  const views = possibleViews(outcome);
  if (views.length < 2) return null;
  return (
    <div class="desk-buttons" role="group" aria-label={t("analyse.view.choose")}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          name={`view-${view}`}
          aria-pressed={model.question.view === view ? "true" : "false"}
          onClick={() => actions.look(view)}
        >
          {t(`analyse.view.${view}`)}
        </button>
      ))}
    </div>
  );
}

/** The picture that was chosen, of the columns that it can show. */
function Picture({ context, model, outcome, rows }: RowsProps) {
  const { up, across } = pickDrawn(outcome.figures, model.outcome?.drawn ?? outcome.drawn);
  if (!up || !possibleViews(outcome).includes(model.question.view)) return null;
  const { column: shown } = up;
  const scale = chosenScale(shown, up.scale, model.question.classes);
  const label = outcome.sentence || outcome.caption;
  const common = { context, columns: outcome.columns, shown, scale, rows };
  switch (model.question.view) {
    case "map":
      return model.world ? <AnswerMap {...common} world={model.world} label={label} /> : null;
    case "bars":
      return <AnswerBars {...common} rows={rows.slice(0, 60)} />;
    case "scatter":
      return across && model.traits ? (
        <AnswerScatter
          context={context}
          columns={outcome.columns}
          rows={rows}
          up={up}
          across={across}
          traits={model.traits}
          colour={model.question.colour}
          label={label}
        />
      ) : null;
    case "lines": {
      const series = seriesToDraw(context, outcome, up, model.series, rows);
      return series ? <AnswerLines context={context} series={series} drawn={up} label={label} /> : null;
    }
    default:
      return null;
  }
}
