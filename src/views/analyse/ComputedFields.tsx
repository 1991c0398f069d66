import type { Translator } from "../../i18n/translator.ts";
import type { DatedIndicator } from "../../model/datedIndicator.ts";
import { partCounts, type Question, type QuestionColumn } from "../../model/question.ts";
import { columnRoots } from "../../stats/columnRoots.ts";
import { controlValue } from "./controlValue.ts";
import { countsPeople } from "./countsPeople.ts";
import { numberFault } from "./numberFault.ts";
import { columnLabels } from "./questionWords.ts";
import { TypedField } from "./TypedField.tsx";

export interface ComputedFieldsProps {
  readonly translator: Translator;
  readonly indicators: ReadonlyMap<string, DatedIndicator>;
  readonly question: Question;
  readonly column: QuestionColumn;
  readonly place: number;
  readonly label: string;
  readonly replace: (column: QuestionColumn) => void;
}

/** What a column is computed from: a column before it, and another one or a number for most kinds. */
export function ComputedFields(props: ComputedFieldsProps) {
  const { translator, question, column, indicators, label, replace } = props;
  const { t } = translator;
  if (column.kind === "indicator" || column.kind === "own" || "inputs" in column)
    return <span class="measured">{label}</span>;
  const labels = columnLabels(translator, question, indicators);
  return (
    <>
      <span>{t(`analyse.kind.${column.kind}`)}</span>
      <ColumnChoice
        name={t("analyse.ask.of")}
        chosen={column.of}
        among={candidates(props, column.kind)}
        labels={labels}
        onColumn={(of) => replace({ ...column, of })}
      />
      <FurtherFields {...props} column={column} labels={labels} />
    </>
  );
}

type ComputedColumn = Exclude<QuestionColumn, { kind: "indicator" | "own" } | { inputs: unknown }>;

/** Returns the places of the columns before this one that a kind may rest on. */
function candidates(
  { question, place, indicators }: ComputedFieldsProps,
  kind: ComputedColumn["kind"]
): readonly number[] {
  const before = Array.from({ length: place }, (_, index) => index);
  switch (kind) {
    case "rank":
    case "part":
    case "residual":
      return before.filter((index) => {
        const { isOrdered, comparesRows } = columnRoots(question.columns, index, indicators);
        return isOrdered && !comparesRows;
      });
    case "change":
      return before.filter((index) => question.columns[index]?.kind === "indicator");
    case "people":
      return before.filter((index) => countsPeople(question.columns[index], indicators));
    case "difference":
    case "ratio":
    case "gap":
      return before;
  }
}

interface FurtherFieldsProps extends ComputedFieldsProps {
  readonly column: ComputedColumn;
  readonly labels: readonly string[];
}

/** What a kind needs beside the column that it rests on. */
function FurtherFields(props: FurtherFieldsProps) {
  const { translator, column, labels, replace } = props;
  const { t } = translator;
  const among = candidates(props, column.kind);
  switch (column.kind) {
    case "difference":
    case "ratio":
    case "residual":
      return (
        <>
          {column.kind !== "residual" && <span>{column.kind === "difference" ? "−" : "÷"}</span>}
          <ColumnChoice
            name={t(column.kind === "residual" ? "analyse.ask.residual-by" : "analyse.ask.with")}
            chosen={column.with}
            among={among}
            labels={labels}
            onColumn={(other) => replace({ ...column, with: other })}
          />
        </>
      );
    case "change":
    case "gap":
      return <NumberField translator={translator} column={column} replace={replace} />;
    case "part":
      return (
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
      );
    case "rank":
    case "people":
      return null;
  }
}

interface NumberFieldProps extends Pick<ComputedFieldsProps, "translator" | "replace"> {
  readonly column: Extract<QuestionColumn, { kind: "change" | "gap" }>;
}

/** The year from which a change is counted, or the target that a gap is to. */
function NumberField({ translator, column, replace }: NumberFieldProps) {
  const { t } = translator;
  const fault = numberFault(translator);
  return column.kind === "change" ? (
    <TypedField
      type="number"
      required
      aria-label={t("analyse.ask.since")}
      min={1960}
      max={2100}
      value={column.since}
      fault={fault}
      onTyped={(text) => replace({ ...column, since: Number(text) })}
    />
  ) : (
    <TypedField
      type="number"
      required
      step="any"
      aria-label={t("analyse.ask.target")}
      value={column.target}
      fault={fault}
      onTyped={(text) => replace({ ...column, target: Number(text) })}
    />
  );
}

interface ColumnChoiceProps {
  readonly name: string;
  readonly chosen: number;
  readonly among: readonly number[];
  readonly labels: readonly string[];
  readonly onColumn: (column: number) => void;
}

/** A list of columns that stand before one. */
function ColumnChoice({ name, chosen, among, labels, onColumn }: ColumnChoiceProps) {
  return (
    <select aria-label={name} value={chosen} onChange={(event) => onColumn(Number(controlValue(event)))}>
      {among.map((index) => (
        <option key={index} value={index}>
          {labels[index]}
        </option>
      ))}
    </select>
  );
}
