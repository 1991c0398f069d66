import type { World } from "../../geo/world.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { DatedIndicator } from "../../model/datedIndicator.ts";
import { isDimensionId } from "../../model/dimension.ts";
import { themes } from "../../model/indicator.ts";
import type { Question, QuestionColumn } from "../../model/question.ts";
import { ComputedFields } from "./ComputedFields.tsx";
import { controlValue } from "./controlValue.ts";
import { columnLabels } from "./questionWords.ts";
import { ScenarioFields } from "./ScenarioFields.tsx";
import { known } from "../../model/known.ts";

/** The question and what may be asked; what the form does is told to whoever drew it. */
export interface AskFormProps {
  readonly translator: Translator;
  readonly indicators: ReadonlyMap<string, DatedIndicator>;
  /** Number columns of the reader's own table. */
  readonly own: readonly string[];
  readonly question: Question;
  /** Code and name of every area. */
  readonly areas: ReadonlyMap<string, string>;
  /** What was found in the last list of areas that was pasted. */
  readonly picked: string;
  /** The outlines of the map to choose areas on, once they are here, and what fetches them. */
  readonly world: World | undefined;
  readonly onMap: () => void;
  readonly onPaste: (text: string) => void;
  readonly onQuestion: (question: Question) => void;
  readonly onRemove: (column: number) => void;
}

type IndicatorColumn = Extract<QuestionColumn, { kind: "indicator" }>;

const ages = [0, 3, 5, 10] as const;

interface ColumnProps extends AskFormProps {
  readonly column: QuestionColumn;
  readonly place: number;
}

/** A column of the question: what it shows, for whom, of which year; or what it is computed from. */
export function AskColumn(props: ColumnProps) {
  const { translator, question, column, place, onQuestion, onRemove, indicators } = props;
  const { t } = translator;
  const replace = (changed: QuestionColumn): void =>
    onQuestion({
      ...question,
      columns: question.columns.map((each, index) => (index === place ? changed : each)),
      ranges: question.ranges.filter((range) => range.column !== place)
    });
  const label = known(columnLabels(translator, question, indicators)[place], "column");
  return (
    <li>
      {column.kind === "indicator" ? (
        <IndicatorFields {...props} column={column} replace={replace} />
      ) : "inputs" in column ? (
        <ScenarioFields translator={translator} column={column} onColumn={replace} />
      ) : (
        <ComputedFields {...props} label={label} replace={replace} />
      )}
      {question.columns.length > 1 && (
        <button
          type="button"
          aria-label={t("analyse.ask.remove.named", { column: label })}
          onClick={() => onRemove(place)}
        >
          {t("analyse.ask.remove")}
        </button>
      )}
    </li>
  );
}

interface IndicatorFieldsProps extends AskFormProps {
  readonly column: IndicatorColumn;
  readonly replace: (column: QuestionColumn) => void;
}

/** A column of an indicator: which, of whom, of which year. */
function IndicatorFields(props: IndicatorFieldsProps) {
  const { translator, indicators, column, replace } = props;
  const { t } = translator;
  const { dimensions = [] } = indicators.get(column.indicator) ?? {};
  return (
    <>
      <select
        aria-label={t("analyse.ask.measured")}
        class="measured"
        value={column.indicator}
        onChange={(event) => {
          const chosen = indicators.get(controlValue(event));
          if (chosen) replace({ ...column, indicator: chosen.id, codes: {}, when: { kind: "within", years: 5 } });
        }}
      >
        {themes.map((theme) => (
          <optgroup key={theme} label={t(`theme.${theme}.name`)}>
            {[...indicators.values()]
              .filter((each) => each.theme === theme)
              .map(({ id }) => (
                <option key={id} value={id}>
                  {t(`indicator.${id}.name`)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {dimensions.map((dimension) => (
        <CodeField key={dimension.id} {...props} {...dimension} />
      ))}
      <YearField {...props} />
    </>
  );
}

type CodeFieldProps = IndicatorFieldsProps & DatedIndicator["dimensions"][number];

/** Of whom: a code of a dimension; the first one is left out of the column, as it is out of the address. */
function CodeField({ translator: { t }, column, replace, id, codes }: CodeFieldProps) {
  return (
    <select
      aria-label={t(`dimension.${id}`)}
      value={column.codes[id] ?? codes[0]}
      onChange={(event) => {
        const others = Object.fromEntries(Object.entries(column.codes).filter(([each]) => each !== id));
        const code = controlValue(event);
        if (isDimensionId(id)) replace({ ...column, codes: code === codes[0] ? others : { ...others, [id]: code } });
      }}
    >
      {codes.map((code) => (
        <option key={code} value={code}>
          {t(`code.${id}.${code}`)}
        </option>
      ))}
    </select>
  );
}

/** Of one year, or the latest of so many. */
function YearField({ translator, indicators, column, replace }: IndicatorFieldsProps) {
  const { t, formats } = translator;
  const { first = 0, last = 0 } = indicators.get(column.indicator) ?? {};
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
  return (
    <select
      aria-label={t("analyse.ask.when")}
      value={column.when.kind === "year" ? String(column.when.year) : `w${column.when.years}`}
      onChange={(event) => {
        const text = controlValue(event);
        replace({
          ...column,
          when: text.startsWith("w")
            ? { kind: "within", years: Number(text.slice(1)) }
            : { kind: "year", year: Number(text) }
        });
      }}
    >
      {ages.map((age) => (
        <option key={age} value={`w${age}`}>
          {age === 0 ? t("analyse.when.any") : t("analyse.when.since", { year: last - age })}
        </option>
      ))}
      {years.map((year) => (
        <option key={year} value={year}>
          {formats.formatYear(year)}
        </option>
      ))}
    </select>
  );
}
