import { formatPlainValue } from "../../i18n/formatValue.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { Answer } from "../../model/answer.ts";
import type { DatedIndicator } from "../../model/datedIndicator.ts";
import type { Question } from "../../model/question.ts";
import { askedColumns, groupColumn, type QuestionScope } from "../../query/askedColumns.ts";
import { populationEnd } from "../../model/scenario.ts";
import { columnRoots } from "../../stats/columnRoots.ts";
import { answerScale } from "../../views/analyse/answerScale.ts";
import type { AnswerContext, LabelledColumn } from "../../views/analyse/answerContext.ts";
import type { Base, Outcome } from "../../views/analyse/deskModel.ts";
import type { DrawnColumn, DrawnNames } from "../../views/analyse/drawnColumns.ts";
import { askedYears, drawnYears } from "../../views/analyse/drawnYears.ts";
import { histogramOf } from "../../views/analyse/histogram.ts";
import { columnLabels, memberLabel, questionText } from "../../views/analyse/questionWords.ts";
import { scenarioSentences } from "../../views/analyse/scenarioWords.ts";

/** An answer to a question of the form, and the query that found it. */
export interface Found {
  readonly answer: Answer;
  readonly sql: string;
  readonly milliseconds: number;
}

const peopleOfYear = { kind: "figure", unit: "people", decimals: 0 } as const;

type WordContext = Pick<AnswerContext, "translator" | "nameOf">;

/** Returns the answer to a question of the form, with the words of its columns and the sentence that says what it is. */
export function askOutcome(context: WordContext, question: Question, scope: QuestionScope, found: Found): Outcome {
  const { translator } = context;
  const { answer, sql, milliseconds } = found;
  const asked = askedColumns(question, scope);
  const columns = namedColumns(context, question, scope, answer);
  const sentence = questionText(
    context,
    question,
    scope.indicators,
    asked.map(({ meaning }) => meaning),
    answer.rows
  );
  return {
    columns,
    rows: answer.rows,
    cut: answer.cut,
    sql,
    milliseconds,
    sentence: [
      sentence,
      ...ownYears(translator, question, scope, columns),
      ...scenarioSentences(context, question, asked, columns)
    ].join(" "),
    caption: translator.t("analyse.outcome.title"),
    figures: drawnColumns(translator, question, scope, columns),
    drawn: drawnNames(question, scope)
  };
}

/** Returns the columns of an answer with their meanings and labels, and groups by their names. */
function namedColumns(
  context: WordContext,
  question: Question,
  scope: QuestionScope,
  answer: Answer
): readonly LabelledColumn[] {
  const { translator } = context;
  const { t } = translator;
  const asked = askedColumns(question, scope);
  const labels = columnLabels(translator, question, scope.indicators);
  const columns = answer.columns.map((column): LabelledColumn => {
    const place = asked.findIndex(({ name }) => name === column.name);
    const figure = asked[place];
    if (figure) return { ...column, meaning: figure.meaning, label: labels[place] ?? column.name };
    if (asked.some(({ year }) => year === column.name))
      return { ...column, meaning: { kind: "year" }, label: t("analyse.column.period") };
    if (asked.some(({ name }) => `${name}_status` === column.name))
      return { ...column, meaning: { kind: "status" }, label: t("analyse.column.status") };
    if (asked.some(({ name }) => name + populationEnd === column.name))
      return { ...column, meaning: peopleOfYear, label: t("analyse.column.population.year") };
    return { ...column, ...otherColumn(translator, column.name, question) };
  });
  const group = columns.find(({ name }) => name === groupColumn);
  return columns.map((each) =>
    each === group ? { ...each, values: each.values.map((value) => groupName(context, question, value)) } : each
  );
}

/** Returns the columns of a question that can be drawn, with their scales and what their axes say. */
function drawnColumns(
  translator: Translator,
  question: Question,
  scope: QuestionScope,
  columns: readonly LabelledColumn[]
): readonly DrawnColumn[] {
  const { t, formats } = translator;
  const [pattern] = scope.indicators.values();
  return askedColumns(question, scope).flatMap(({ name }, place): readonly DrawnColumn[] => {
    const column = columns.find((each) => each.name === name);
    const source = question.columns[place];
    const own = source?.kind === "indicator" ? scope.indicators.get(source.indicator) : undefined;
    if (!column || !pattern) return [];
    const axis =
      own && !column.label.includes("%")
        ? formats.formatParts([column.label, t(`indicator.${own.id}.unit`)])
        : column.label;
    return [
      {
        column,
        scale: answerScale(column.meaning, column.values, own, pattern),
        axis,
        when: askedYears(translator, question, place, scope.indicators),
        roots: columnRoots(question.columns, place, scope.indicators),
        ...(source?.kind === "indicator" && question.by === undefined && { source })
      }
    ];
  });
}

/** Says of which years the figures of the reader's own table are, where it has years. */
function ownYears(
  translator: Translator,
  question: Question,
  scope: QuestionScope,
  columns: readonly LabelledColumn[]
): readonly string[] {
  return askedColumns(question, scope).flatMap(({ name, year }, place) => {
    const column = columns.find((each) => each.name === name);
    if (question.columns[place]?.kind !== "own" || year === undefined || !column) return [];
    const years = drawnYears(translator, columns, [...column.values.keys()], { column });
    if (years !== "") return [translator.t("analyse.says.own-years", { column: column.label, years })];
    return question.by === undefined ? [] : [translator.t("analyse.says.own-latest", { column: column.label })];
  });
}

/** Returns the names of the columns that a question wants to see drawn. */
export function drawnNames(question: Question, scope: QuestionScope): DrawnNames {
  const asked = askedColumns(question, scope);
  return { up: asked[question.sort]?.name, across: asked[question.across ?? -1]?.name };
}

function otherColumn({ t }: Translator, name: string, { by }: Question): Pick<LabelledColumn, "meaning" | "label"> {
  switch (name) {
    case "area":
    case "status":
    case "licence":
      return { meaning: { kind: name }, label: t(`analyse.column.${name}`) };
    case groupColumn:
      return { meaning: { kind: "text" }, label: by === undefined ? name : t(`analyse.by.${by}`) };
    case "areas":
      return { meaning: { kind: "number" }, label: t("analyse.column.areas") };
    default:
      return {
        meaning: { kind: "figure", unit: "percent", decimals: 0 },
        label: t("analyse.column.coverage")
      };
  }
}

function groupName({ translator, nameOf }: WordContext, { by }: Question, value: unknown): string {
  if (typeof value !== "string") return translator.t("analyse.group.none");
  return by === "region" || by === "income" || by === "subregion"
    ? memberLabel(translator, `${by}:${value}`, nameOf)
    : memberLabel(translator, value, nameOf);
}

/** Returns the rows before the filters, with a histogram for each column of the question. */
export function toBase(outcome: Outcome, question: Question, scope: QuestionScope): Base {
  const histograms = askedColumns(question, scope).map(({ name }) =>
    histogramOf(outcome.columns.find((column) => column.name === name)?.values ?? [])
  );
  return { outcome, columns: question.columns, histograms };
}

/** Returns what puts a value of a column of the question in words. */
export function columnFormat(
  translator: Translator,
  question: Question,
  indicators: ReadonlyMap<string, DatedIndicator>
): (column: number, value: number) => string {
  const { formats } = translator;
  return (column, value) => {
    const meaning = askedColumns(question, { indicators, own: [] })[column]?.meaning;
    if (meaning?.kind !== "figure" || meaning.unit === "law")
      return formats.formatNumber(value, Number.isInteger(value) ? 0 : 2);
    return meaning.unit === "people"
      ? formats.formatPeople(Math.max(0, value))
      : formatPlainValue(translator, meaning, value);
  };
}
