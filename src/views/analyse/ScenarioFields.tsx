import type { Translator } from "../../i18n/translator.ts";
import type { QuestionColumn } from "../../model/question.ts";
import { scenarioLimits, toInput, type ScenarioInputs, type ScenarioKind } from "../../model/scenario.ts";
import { numberFault } from "./numberFault.ts";
import { TypedField } from "./TypedField.tsx";

type ScenarioColumn = Extract<QuestionColumn, { readonly kind: ScenarioKind }>;

export interface ScenarioFieldsProps {
  readonly translator: Translator;
  readonly column: ScenarioColumn;
  readonly onColumn: (column: ScenarioColumn) => void;
}

/** The sheet of a scenario: its two numbers, empty until the reader sets them, and how people follow from them. */
export function ScenarioFields({ translator, column, onColumn }: ScenarioFieldsProps) {
  const { t } = translator;
  const { kind, inputs } = column;
  const [first = "", second = ""] = inputs;
  const field = (place: 0 | 1, label: string) => (
    <label>
      {label}
      <TypedField
        type="number"
        name={`${kind}-${place}`}
        {...scenarioLimits[kind][place]}
        step={place === 1 && kind === "pace" ? 1 : "any"}
        value={place === 0 ? first : second}
        fault={numberFault(translator)}
        onTyped={(text) => onColumn({ ...column, inputs: withInput(column, place, text) })}
      />
    </label>
  );
  return (
    <fieldset class="scenario">
      <legend>{t(`analyse.scenario.name.${kind}`)}</legend>
      <div class="ask-row">
        {field(0, t(`analyse.scenario.first.${kind}`))}
        {field(1, t(`analyse.scenario.second.${kind}`))}
      </div>
      <p class="note">{t(`analyse.scenario.sum.${kind}`)}</p>
    </fieldset>
  );
}

/** What is beyond the limits of a field is not set. */
function withInput({ kind, inputs }: ScenarioColumn, place: 0 | 1, text: string): ScenarioInputs {
  const value = text.trim() === "" ? undefined : toInput(kind, place, Number(text));
  return place === 0 ? [value, inputs[1]] : [inputs[0], value];
}
