import { useState } from "preact/hooks";
import { filterWays, type FilterWay, type RowFilter } from "../../model/rowFilter.ts";
import { isNumeric, valueText, type AnswerContext, type LabelledColumn } from "./answerContext.ts";
import { controlValue } from "./controlValue.ts";

export interface RowFilterFormProps {
  readonly context: AnswerContext;
  readonly columns: readonly LabelledColumn[];
  /** Asks for the rows that fit. */
  readonly onFilter: (filter: RowFilter) => void;
}

/** A column with more values than these is filtered by writing, not by choosing. */
const mostChoices = 300;

const waysOfNumbers: readonly FilterWay[] = filterWays.filter((way) => way !== "contains");
const waysOfTexts: readonly FilterWay[] = ["is", "is-not", "contains", "known", "missing"];

/** Filters an answer by any of its columns: the query for the rows that fit takes the place of its own. */
export function RowFilterForm({ context, columns, onFilter }: RowFilterFormProps) {
  const { t } = context.translator;
  const [name, setName] = useState<string>();
  const [wanted, setWay] = useState<FilterWay>();
  const [value, setValue] = useState("");
  const [isOpen, setOpen] = useState(false);
  const column = columns.find((each) => each.name === name) ?? columns[0];
  if (!column) return null;
  const isNumber = isNumeric(column);
  const ways = isNumber ? waysOfNumbers : waysOfTexts;
  const way = ways.find((each) => each === wanted) ?? ways[0] ?? "is";
  const hasValue = way !== "known" && way !== "missing";
  const number = Number(value.replace(",", "."));
  const isFit = !hasValue || (isNumber ? value.trim() !== "" && Number.isFinite(number) : value !== "");
  const filter = (): void => onFilter({ column: column.name, way, value: isNumber ? number : value });
  return (
    <details class="row-filter" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("analyse.filter.title")}</summary>
      {isOpen && (
        <>
          <p class="note">{t("analyse.filter.note")}</p>
          <div class="ask-row">
            <label>
              {t("analyse.filter.column")}
              <select
                name="filter-column"
                value={column.name}
                onChange={(event) => {
                  setName(controlValue(event));
                  setValue("");
                }}
              >
                {columns.map((each) => (
                  <option key={each.name} value={each.name}>
                    {each.label}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t("analyse.filter.way")}
              <select
                name="filter-way"
                value={way}
                onChange={(event) => setWay(filterWays.find((each) => each === controlValue(event)))}
              >
                {ways.map((each) => (
                  <option key={each} value={each}>
                    {t(`analyse.filter.way.${each}`)}
                  </option>
                ))}
              </select>
            </label>
            {hasValue && <ValueField context={context} column={column} way={way} value={value} onValue={setValue} />}
            <button type="button" name="filter-rows" disabled={!isFit} onClick={filter}>
              {t("analyse.filter.run")}
            </button>
          </div>
        </>
      )}
    </details>
  );
}

interface ValueFieldProps {
  readonly context: AnswerContext;
  readonly column: LabelledColumn;
  readonly way: FilterWay;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A number or a text is written; where a column has few words, one of them is chosen. */
function ValueField({ context, column, way, value, onValue }: ValueFieldProps) {
  const { t } = context.translator;
  const texts = [...new Set(column.values)].filter((each) => typeof each === "string");
  const isChosen = !isNumeric(column) && way !== "contains" && texts.length <= mostChoices;
  return (
    <label>
      {t("analyse.filter.value")}
      {isChosen ? (
        <select name="filter-value" value={value} onChange={(event) => onValue(controlValue(event))}>
          <option value="">{t("analyse.filter.choose")}</option>
          {texts.map((each) => (
            <option key={each} value={each}>
              {valueText(context, column, each) || each}
            </option>
          ))}
        </select>
      ) : (
        <input
          type="text"
          name="filter-value"
          inputMode={isNumeric(column) ? "decimal" : "text"}
          value={value}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </label>
  );
}
