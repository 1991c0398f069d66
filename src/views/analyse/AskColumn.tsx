import type { World } from "../../geo/world.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { DatedIndicator } from "../../model/datedIndicator.ts";
import { isDimensionId } from "../../model/dimension.ts";
import { themes } from "../../model/indicator.ts";
import { partCounts, type Question, type QuestionColumn } from "../../model/question.ts";
import { columnRoots } from "../../stats/columnRoots.ts";
import { controlValue } from "./controlValue.ts";
import { columnLabels } from "./questionWords.ts";
import { countsPeople } from "./countsPeople.ts";
import { numberFault } from "./numberFault.ts";
import { ScenarioFields } from "./ScenarioFields.tsx";
import { TypedField } from "./TypedField.tsx";
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

function IndicatorFields({ translator, indicators, column, replace }: IndicatorFieldsProps) {
  const { t, formats } = translator;
  const indicator = indicators.get(column.indicator);
  const { first = 0, last = 0, dimensions = [] } = indicator ?? {};
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
  const when = column.when.kind === "year" ? String(column.when.year) : `w${column.when.years}`;
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
      {dimensions.map(({ id, codes }) => (
        <select
          key={id}
          aria-label={t(`dimension.${id}`)}
          value={column.codes[id] ?? codes[0]}
          onChange={(event) => {
            const others = Object.fromEntries(Object.entries(column.codes).filter(([each]) => each !== id));
            const code = controlValue(event);
            if (isDimensionId(id))
              replace({ ...column, codes: code === codes[0] ? others : { ...others, [id]: code } });
          }}
        >
          {codes.map((code) => (
            <option key={code} value={code}>
              {t(`code.${id}.${code}`)}
            </option>
          ))}
        </select>
      ))}
      <select
        aria-label={t("analyse.ask.when")}
        value={when}
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
    </>
  );
}

interface ComputedFieldsProps extends ColumnProps {
  readonly label: string;
  readonly replace: (column: QuestionColumn) => void;
}

function ComputedFields({ translator, indicators, question, column, place, label, replace }: ComputedFieldsProps) {
  const { t } = translator;
  const labels = columnLabels(translator, question, indicators);
  const before = Array.from({ length: place }, (_, index) => index);
  const choose = (name: string, chosen: number, take: (column: number) => void, among: readonly number[] = before) => (
    <select aria-label={name} value={chosen} onChange={(event) => take(Number(controlValue(event)))}>
      {among.map((index) => (
        <option key={index} value={index}>
          {labels[index]}
        </option>
      ))}
    </select>
  );
  const held = before.filter((index) => {
    const { isOrdered, comparesRows } = columnRoots(question.columns, index, indicators);
    return isOrdered && !comparesRows;
  });
  const dated = before.filter((index) => question.columns[index]?.kind === "indicator");
  switch (column.kind) {
    case "difference":
    case "ratio":
      return (
        <>
          <span>{t(`analyse.kind.${column.kind}`)}</span>
          {choose(t("analyse.ask.of"), column.of, (of) => replace({ ...column, of }))}
          <span>{column.kind === "difference" ? "−" : "÷"}</span>
          {choose(t("analyse.ask.with"), column.with, (other) => replace({ ...column, with: other }))}
        </>
      );
    case "change":
      return (
        <>
          <span>{t("analyse.kind.change")}</span>
          {choose(t("analyse.ask.of"), column.of, (of) => replace({ ...column, of }), dated)}
          <TypedField
            type="number"
            required
            aria-label={t("analyse.ask.since")}
            min={1960}
            max={2100}
            value={column.since}
            fault={numberFault(translator)}
            onTyped={(text) => replace({ ...column, since: Number(text) })}
          />
        </>
      );
    case "gap":
      return (
        <>
          <span>{t("analyse.kind.gap")}</span>
          {choose(t("analyse.ask.of"), column.of, (of) => replace({ ...column, of }))}
          <TypedField
            type="number"
            required
            step="any"
            aria-label={t("analyse.ask.target")}
            value={column.target}
            fault={numberFault(translator)}
            onTyped={(text) => replace({ ...column, target: Number(text) })}
          />
        </>
      );
    case "rank":
      return (
        <>
          <span>{t("analyse.kind.rank")}</span>
          {choose(t("analyse.ask.of"), column.of, (of) => replace({ ...column, of }), held)}
        </>
      );
    case "part":
      return (
        <>
          <span>{t("analyse.kind.part")}</span>
          {choose(t("analyse.ask.of"), column.of, (of) => replace({ ...column, of }), held)}
          <select
            aria-label={t("analyse.ask.parts")}
            value={column.parts}
            onChange={(event) => replace({ ...column, parts: Number(controlValue(event)) })}
          >
            {partCounts.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </>
      );
    case "residual":
      return (
        <>
          <span>{t("analyse.kind.residual")}</span>
          {choose(t("analyse.ask.of"), column.of, (of) => replace({ ...column, of }), held)}
          {choose(t("analyse.ask.residual-by"), column.with, (other) => replace({ ...column, with: other }), held)}
        </>
      );
    case "people":
      return (
        <>
          <span>{t("analyse.kind.people")}</span>
          {choose(
            t("analyse.ask.of"),
            column.of,
            (of) => replace({ ...column, of }),
            dated.filter((index) => countsPeople(question.columns[index], indicators))
          )}
        </>
      );
    default:
      return <span class="measured">{label}</span>;
  }
}
