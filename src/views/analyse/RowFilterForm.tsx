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
export function RowFilterForm(props: RowFilterFormProps) {
  const { t } = props.context.translator;
  const [filter, setFilter] = useState<FilterInputs>({ value: "" });
  const [isOpen, setOpen] = useState(false);
  const column = props.columns.find((each) => each.name === filter.column) ?? props.columns[0];
  if (!column) return null;
  return (
    <details class="row-filter" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("analyse.filter.title")}</summary>
      {isOpen && (
        <>
          <p class="note">{t("analyse.filter.note")}</p>
          <FilterFields {...props} column={column} filter={filter} onInput={setFilter} />
        </>
      )}
    </details>
  );
}

/** What the reader has put into the fields; a way that the column does not have is not used. */
interface FilterInputs {
  readonly column?: string;
  readonly way?: FilterWay | undefined;
  readonly value: string;
}

interface FilterFieldsProps extends RowFilterFormProps {
  readonly column: LabelledColumn;
  readonly filter: FilterInputs;
  readonly onInput: (filter: FilterInputs) => void;
}

/** Which column, in which way, by what, and the press that filters by it. */
function FilterFields({ context, columns, column, filter, onInput, onFilter }: FilterFieldsProps) {
  const { t } = context.translator;
  const { value } = filter;
  const isNumber = isNumeric(column);
  const ways = isNumber ? waysOfNumbers : waysOfTexts;
  const way = ways.find((each) => each === filter.way) ?? ways[0] ?? "is";
  const hasValue = way !== "known" && way !== "missing";
  const number = Number(value.replace(",", "."));
  const isFit = !hasValue || (isNumber ? value.trim() !== "" && Number.isFinite(number) : value !== "");
  return (
    <div class="ask-row">
      <label>
        {t("analyse.filter.column")}
        <select
          name="filter-column"
          value={column.name}
          onChange={(event) => onInput({ ...filter, column: controlValue(event), value: "" })}
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
          onChange={(event) => onInput({ ...filter, way: filterWays.find((each) => each === controlValue(event)) })}
        >
          {ways.map((each) => (
            <option key={each} value={each}>
              {t(`analyse.filter.way.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {hasValue && (
        <ValueField
          context={context}
          column={column}
          way={way}
          value={value}
          onValue={(text) => onInput({ ...filter, value: text })}
        />
      )}
      <button
        type="button"
        name="filter-rows"
        disabled={!isFit}
        onClick={() => onFilter({ column: column.name, way, value: isNumber ? number : value })}
      >
        {t("analyse.filter.run")}
      </button>
    </div>
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
