import { useState } from "preact/hooks";
import type { Translator } from "../../i18n/translator.ts";
import type { KeptQuestion } from "../../state/workspace.ts";

/** What the reader can do with questions that are kept. */
export interface WorkspaceActions {
  /** Keeps the question that the address asks, under a name. */
  readonly keep: (name: string) => void;
  readonly forget: (question: KeptQuestion) => void;
  /** Saves all of it as one file. */
  readonly give: () => void;
  /** Adds what such a file holds. */
  readonly take: (file: File) => void;
}

export interface WorkspaceFormProps {
  readonly translator: Translator;
  readonly kept: readonly KeptQuestion[];
  /** What became of the last step. */
  readonly note: string;
  readonly actions: WorkspaceActions;
}

/** Questions that the reader keeps in the browser, by name, to open again, to give away as one file, and to take. */
export function WorkspaceForm({ translator, kept, note, actions }: WorkspaceFormProps) {
  const { t } = translator;
  return (
    <details class="workspace">
      <summary>{t("analyse.workspace.title")}</summary>
      <p>{t("analyse.workspace.text")}</p>
      <KeepQuestion translator={translator} actions={actions} />
      <p class="note" role="status">
        {note}
      </p>
      {kept.length > 0 && (
        <ul>
          {kept.map((question) => (
            <li key={question.name}>
              <a class="open-question" href={question.query}>
                {question.name}
              </a>{" "}
              <button
                type="button"
                class="quiet"
                aria-label={t("analyse.ask.remove.named", { column: question.name })}
                onClick={() => actions.forget(question)}
              >
                {t("analyse.ask.remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <WorkspaceFile translator={translator} actions={actions} />
    </details>
  );
}

type PartProps = Pick<WorkspaceFormProps, "translator" | "actions">;

/** A name for the question that is asked, and what keeps it. */
function KeepQuestion({ translator: { t }, actions }: PartProps) {
  const [name, setName] = useState("");
  return (
    <div class="ask-row">
      <label>
        {t("analyse.workspace.name")}
        <input
          type="text"
          name="keep-name"
          maxLength={200}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button
        type="button"
        name="keep"
        disabled={name.trim() === ""}
        onClick={() => {
          actions.keep(name.trim());
          setName("");
        }}
      >
        {t("analyse.workspace.keep")}
      </button>
    </div>
  );
}

/** All that is kept, out to a file or in from one. */
function WorkspaceFile({ translator: { t }, actions }: PartProps) {
  return (
    <div class="ask-row">
      <button type="button" name="give-workspace" onClick={actions.give}>
        {t("analyse.workspace.give")}
      </button>
      <label>
        {t("analyse.workspace.take")}
        <input
          type="file"
          name="take-workspace"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) actions.take(file);
            currentTarget.value = "";
          }}
        />
      </label>
    </div>
  );
}
