import type { Translator } from "../../i18n/translator.ts";
import type { OwnActions, OwnModel } from "./ownModel.ts";
import { TypedField } from "./TypedField.tsx";

export interface OwnStepProps {
  readonly translator: Translator;
  /** Code and name of every area. */
  readonly areas: ReadonlyMap<string, string>;
  readonly own: OwnModel;
  readonly actions: OwnActions;
}

/** Entries that nobody knows as a country, each with a field in which the reader names the one that is meant. */
export function OwnMatches({ translator: { t }, areas, own, actions }: OwnStepProps) {
  if (own.unmatched.length === 0) return null;
  const byName = new Map([...areas].map(([code, name]) => [name.toLowerCase(), code]));
  const codeOf = (text: string): string | undefined =>
    byName.get(text.trim().toLowerCase()) ??
    (areas.has(text.trim().toUpperCase()) ? text.trim().toUpperCase() : undefined);
  const list = `areas-${own.id}`;
  return (
    <details class="own-unmatched">
      <summary>{t("analyse.own.unmatched", { count: own.unmatchedCount })}</summary>
      <datalist id={list}>
        {[...areas].map(([code, name]) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <ul>
        {own.unmatched.map(({ text, rows, code }, place) => (
          <li key={text}>
            <label>
              {t("analyse.own.series.value", { value: text, rows })}{" "}
              <TypedField
                type="text"
                name={`match-${own.id}-${place}`}
                list={list}
                autocomplete="off"
                value={code === undefined ? "" : (areas.get(code) ?? code)}
                fault={(typed) =>
                  typed.trim() !== "" && codeOf(typed) === undefined ? t("analyse.own.match.fault") : undefined
                }
                onTyped={(typed) => actions.change(own.id, { kind: "match", text, code: codeOf(typed) })}
              />
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
