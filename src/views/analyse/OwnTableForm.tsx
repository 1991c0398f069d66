import type { Translator } from "../../i18n/translator.ts";
import type { OwnActions, OwnModel } from "./ownModel.ts";
import { OwnNotes } from "./OwnNotes.tsx";
import { OwnTableStep } from "./OwnTableStep.tsx";

export interface OwnTableFormProps {
  readonly translator: Translator;
  /** Code and name of every area. */
  readonly areas: ReadonlyMap<string, string>;
  readonly own: readonly OwnModel[];
  readonly problem: string;
  /** The names of the files that are being read. */
  readonly reading: readonly string[];
  readonly actions: OwnActions;
}

/** Where tables are brought: what was understood of each, what is to be said, and what was joined. */
export function OwnTableForm({ translator, areas, own, problem, reading, actions }: OwnTableFormProps) {
  const { t, formats } = translator;
  return (
    <details class="own-table">
      <summary>{t("analyse.own.title")}</summary>
      <p>{t("analyse.own.text")}</p>
      <p>
        <label>
          {t("analyse.own.choose")}{" "}
          <input
            type="file"
            name="own"
            multiple
            accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.json,.parquet,.arrow,.feather,.zip,.gz,text/csv"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              if (files.length > 0) actions.bring(files);
            }}
          />
        </label>
      </p>
      <p class="own-status" role="status">
        {reading.length > 0 && `${t("analyse.own.under-way", { names: formats.formatList(reading) })} `}
        {problem}
        {problem === "" && own.map((each) => <span key={each.id}>{statusOf(translator, each)} </span>)}
      </p>
      {reading.length > 0 && (
        <div class="desk-buttons">
          <button type="button" name="stop-reading" onClick={actions.stopReading}>
            {t("analyse.own.stop")}
          </button>
        </div>
      )}
      {own.map((each) => (
        <section key={each.id} class="own-file" aria-label={each.name}>
          <h3>{each.name}</h3>
          <OwnNotes translator={translator} own={each} />
          <OwnTableStep translator={translator} areas={areas} own={each} actions={actions} />
          <div class="desk-buttons">
            {!each.isJoined && (
              <button
                type="button"
                class="main"
                name={`join-${each.id}`}
                disabled={each.open.some((question) => question !== "none")}
                onClick={() => actions.join(each.id)}
              >
                {t("analyse.own.join")}
              </button>
            )}
            <button type="button" name={`remove-${each.id}`} onClick={() => actions.remove(each.id)}>
              {t("analyse.own.remove", { name: each.name })}
            </button>
          </div>
        </section>
      ))}
    </details>
  );
}

/** What was read of a file, and what can be done with it or has to be said first. */
function statusOf({ t, formats }: Translator, own: OwnModel): string {
  const read = t("analyse.own.read", { name: own.name, rows: own.rows, column: own.areaColumn, count: own.matched });
  if (own.isJoined) {
    const hasMeasure = !own.open.includes("none");
    return `${read} ${t(hasMeasure ? "analyse.own.numbers" : "analyse.own.texts", { table: `own.${own.table}` })}`;
  }
  const open = own.open.map((question) =>
    question === "series"
      ? t("analyse.own.open.series", {
          columns: formats.formatList(
            own.columns.filter(({ series, only }) => series.length > 0 && only === undefined).map(({ name }) => name)
          )
        })
      : t(`analyse.own.open.${question}`)
  );
  return [read, ...open].join(" ");
}
