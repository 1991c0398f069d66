import type { VNode } from "preact";
import type { Translate } from "../../i18n/translator.ts";
import { known } from "../../model/known.ts";

/** What is kept of a language, as one line. */
export interface KeptLine {
  readonly language: string;
  readonly text: string;
  /** What its button is called by. */
  readonly what: string;
  /** What is said of a newer build, and the megabytes that it may take; undefined where this is the newest. */
  readonly newer?: { readonly text: string; readonly megabytes: number };
}

/** What the form shows. */
export interface KeepFormProps {
  readonly t: Translate;
  /** What can be kept; empty where it is not known. */
  readonly choices: readonly { readonly id: string; readonly name: string; readonly megabytes: number }[];
  readonly chosen: string;
  /** How far it is, in megabytes; undefined where nothing is being fetched. */
  readonly progress: { readonly done: number; readonly size: number } | undefined;
  /** What was last said. */
  readonly status: string;
  readonly kept: readonly KeptLine[];
  readonly onChoose: (id: string) => void;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onRenew: () => void;
  readonly onRemove: (language: string) => void;
}

/** What to keep with its size, how far it is, and what is kept. */
export function KeepForm(props: KeepFormProps): VNode {
  const { t, choices, progress, status, kept } = props;
  return (
    <>
      {choices.length > 0 && <Choice {...props} />}
      {progress && (
        <p class="keep-progress">
          <progress max={progress.size} value={progress.done} aria-label={t("keep.loading")} />{" "}
          {t("keep.progress", progress)}
        </p>
      )}
      <p role="status">{status}</p>
      <h2 id="here">{t("keep.here.title")}</h2>
      {kept.length === 0 ? (
        <p>{t("keep.here.none")}</p>
      ) : (
        <ul class="kept-list">
          {kept.map((line) => (
            <li key={line.language}>
              <Line {...props} line={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Choice({ t, choices, chosen, progress, onChoose, onStart, onStop }: KeepFormProps): VNode {
  const size = known(
    choices.find(({ id }) => id === chosen),
    "choice"
  ).megabytes;
  return (
    <>
      <fieldset disabled={progress !== undefined}>
        <legend>{t("keep.choose")}</legend>
        {choices.map(({ id, name, megabytes }) => (
          <label key={id}>
            <input type="radio" name="keep" value={id} checked={id === chosen} onChange={() => onChoose(id)} />{" "}
            {t("keep.size", { choice: name, size: megabytes })}
          </label>
        ))}
      </fieldset>
      <button type="button" onClick={progress ? onStop : onStart}>
        {progress ? t("keep.stop") : t("keep.start", { size })}
      </button>
    </>
  );
}

function Line({ t, progress, line, onRenew, onRemove }: KeepFormProps & { readonly line: KeptLine }): VNode {
  return (
    <>
      {line.text}{" "}
      {line.newer && (
        <>
          {line.newer.text}{" "}
          <button type="button" disabled={progress !== undefined} onClick={onRenew}>
            {t("keep.renew", { size: line.newer.megabytes })}
          </button>{" "}
        </>
      )}
      <button type="button" disabled={progress !== undefined} onClick={() => onRemove(line.language)}>
        {t("keep.remove", { what: line.what })}
      </button>
    </>
  );
}
