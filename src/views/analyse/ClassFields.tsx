import type { Translator } from "../../i18n/translator.ts";
import { choiceOfBreaks, classCounts, classKinds, type ClassChoice } from "../../model/classChoice.ts";
import { controlValue } from "./controlValue.ts";
import { TypedField } from "./TypedField.tsx";

export interface ClassFieldsProps {
  readonly translator: Translator;
  readonly choice: ClassChoice;
  /** The breaks that are seen. */
  readonly breaks: readonly number[];
  readonly onChoice: (choice: ClassChoice) => void;
}

const usualCount = 5;

/** How the map is parted into classes: in which way, and how many or where. */
export function ClassFields({ translator, choice, breaks, onChoice }: ClassFieldsProps) {
  const { t } = translator;
  const choose = (kind: ClassChoice["kind"] | undefined): void => {
    if (kind === "quantiles" || kind === "equal")
      onChoice({ kind, count: "count" in choice ? choice.count : usualCount });
    else onChoice((kind === "hand" ? choiceOfBreaks(breaks) : undefined) ?? { kind: "usual" });
  };
  return (
    <>
      <label>
        {t("analyse.classes.title")}
        <select
          name="classes"
          value={choice.kind}
          onChange={(event) => choose(classKinds.find((each) => each === controlValue(event)))}
        >
          {classKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`analyse.classes.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {"count" in choice && (
        <label>
          {t("analyse.classes.count")}
          <select
            name="class-count"
            value={choice.count}
            onChange={(event) => onChoice({ ...choice, count: Number(controlValue(event)) })}
          >
            {classCounts.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
      )}
      {choice.kind === "hand" && (
        <label>
          {t("analyse.classes.breaks")}
          <TypedField
            type="text"
            name="breaks"
            dir="ltr"
            value={choice.breaks.join(" ")}
            fault={(text) => (choiceOfBreaks(numbersIn(text)) ? undefined : t("analyse.classes.fault"))}
            onTyped={(text) => onChoice(choiceOfBreaks(numbersIn(text)) ?? choice)}
          />
        </label>
      )}
    </>
  );
}

/** Returns the numbers of a text, parted by spaces, semicolons or, where nothing else parts them, commas. */
export function numbersIn(text: string): readonly number[] {
  const parts = text.split(/[;؛\s]+/).filter((part) => part !== "");
  const pieces = parts.length === 1 ? text.split(/[,،]/) : parts.map((part) => part.replace(/[,،]$/, ""));
  return pieces.map((piece) => (piece.trim() === "" ? NaN : Number(piece.replace(",", "."))));
}
