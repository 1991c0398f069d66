import type { DeskViewProps } from "./deskProps.ts";
import { SchemaList } from "./SchemaList.tsx";

/** The editor with what runs it, the queries that were run before, and the tables beside it. */
export function SqlDesk({ context, indicators, model, actions }: DeskViewProps) {
  const { translator } = context;
  const { t } = translator;
  const { running, history, sqlNote } = model;
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
          <button type="button" name="format" onClick={actions.format}>
            {t("analyse.sql.format")}
          </button>
          <span class="note">{t("analyse.sql.keys")}</span>
        </div>
        <p class="note" role="status">
          {sqlNote}
        </p>
        {history.length > 0 && (
          <details class="sql-history">
            <summary>{t("analyse.history.title", { count: history.length })}</summary>
            <p class="note">{t("analyse.history.note")}</p>
            <ol>
              {history.map((sql) => (
                <li key={sql}>
                  <button type="button" class="quiet" dir="ltr" onClick={() => actions.recall(sql)}>
                    <code>{beginningOf(sql)}</code>
                  </button>
                </li>
              ))}
            </ol>
            <button type="button" name="no-history" onClick={actions.forgetHistory}>
              {t("analyse.history.clear")}
            </button>
          </details>
        )}
      </div>
      <SchemaList
        translator={translator}
        indicators={indicators}
        tables={model.tables}
        facts={model.tableFacts}
        onTable={actions.describe}
      />
    </div>
  );
}

const shownLetters = 160;

/** The beginning of a query in one line. */
function beginningOf(sql: string): string {
  const line = sql.replace(/\s+/g, " ").trim();
  return line.length > shownLetters ? `${line.slice(0, shownLetters)}…` : line;
}
