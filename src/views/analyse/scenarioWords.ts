import type { Translator } from "../../i18n/translator.ts";
import type { Question, QuestionColumn } from "../../model/question.ts";
import { populationEnd, setInputs, type ScenarioKind } from "../../model/scenario.ts";
import { scenarioOutcome, type ScenarioStart } from "../../stats/scenarioOutcome.ts";
import { valueText, type AnswerContext, type LabelledColumn } from "./answerContext.ts";

type ScenarioColumn = Extract<QuestionColumn, { readonly kind: ScenarioKind }>;

/** A column of a question by the names that it and its years have in the answer. */
interface NamedColumn {
  readonly name: string;
  readonly year: string | undefined;
}

/** Returns the numbers of a scenario in words, as precise as they were set. */
function inputWords({ formats }: Pick<Translator, "formats">, inputs: readonly [number, number]) {
  const [first, second] = inputs.map((value) => formats.formatNumber(value, decimalsOf(value))) as [string, string];
  const [firstShare, secondShare] = inputs.map((value) => formats.formatPercent(value, decimalsOf(value))) as [
    string,
    string
  ];
  return { first, second, firstShare, secondShare };
}

function decimalsOf(value: number): number {
  return [0, 1, 2].find((decimals) => Number(value.toFixed(decimals)) === value) ?? 3;
}

/** Returns what the column of a scenario is called: more people online, and by which numbers; or that these are not set. */
export function scenarioLabel({ t, formats }: Pick<Translator, "t" | "formats">, column: ScenarioColumn): string {
  const set = setInputs(column.inputs);
  if (!set) return t("analyse.scenario.unset", { name: t(`analyse.scenario.name.${column.kind}`) });
  const { first, firstShare, secondShare } = inputWords({ formats }, set);
  switch (column.kind) {
    case "cut":
      return t("analyse.label.cut", { cut: firstShare, response: secondShare });
    case "step":
      return t("analyse.label.step", { covered: firstShare, uptake: secondShare });
    case "pace":
      return t("analyse.label.pace", { points: first, until: set[1] });
  }
}

/**
 * Returns what an answer says of its scenarios: what is supposed, and by whom; what the rows together come to; and the
 * sum of the first row.
 */
export function scenarioSentences(
  context: Pick<AnswerContext, "translator" | "nameOf">,
  question: Question,
  asked: readonly NamedColumn[],
  columns: readonly LabelledColumn[]
): readonly string[] {
  const { t } = context.translator;
  return question.columns.flatMap((column, place) => {
    if (!("inputs" in column)) return [];
    const name = asked[place]?.name;
    const more = columns.find((each) => each.name === name)?.values ?? [];
    const label = scenarioLabel(context.translator, column);
    if (!setInputs(column.inputs)) return [t("analyse.says.scenario.unset", { label })];
    const numbers = more.filter((value) => typeof value === "number");
    const supposed = t(`analyse.says.scenario.${column.kind}`, { label });
    if (question.by !== undefined) return [supposed];
    const people = numbers.reduce((sum, value) => sum + value, 0);
    return [
      supposed,
      ...(numbers.length === 0 ? [] : [t("analyse.says.scenario.together", { count: numbers.length, people })]),
      ...workedExample(context, column, { asked, place }, columns)
    ];
  });
}

/** The first row of which something follows, reckoned out before the reader's eyes. */
function workedExample(
  { translator, nameOf }: Pick<AnswerContext, "translator" | "nameOf">,
  column: ScenarioColumn,
  { asked, place }: { readonly asked: readonly NamedColumn[]; readonly place: number },
  columns: readonly LabelledColumn[]
): readonly string[] {
  const set = setInputs(column.inputs);
  const own = asked[place];
  const start = asked[column.of];
  const valuesOf = (name: string | undefined): LabelledColumn["values"] =>
    columns.find((each) => each.name === name)?.values ?? [];
  const [row] = valuesOf(own?.name).flatMap((value, each) => (typeof value === "number" && value > 0 ? [each] : []));
  if (!set || row === undefined) return [];
  const [share, year, people] = [start?.name, start?.year, own && own.name + populationEnd].map(
    (name) => valuesOf(name)[row]
  );
  if (typeof share !== "number" || typeof year !== "number" || typeof people !== "number") return [];
  const [head] = columns;
  const area = head ? valueText({ translator, nameOf, areaHref: () => "" }, head, head.values[row]) : "";
  return [workedText(translator, column.kind, set, { area, share, year, people })];
}

function workedText(
  translator: Translator,
  kind: ScenarioKind,
  inputs: readonly [number, number],
  start: ScenarioStart & { readonly area: string }
): string {
  const { t } = translator;
  const { area, share, year, people } = start;
  const { first, second, firstShare, secondShare } = inputWords(translator, inputs);
  const { more, isEverybody } = scenarioOutcome(kind, inputs, start);
  if (isEverybody) return t("analyse.says.worked.everybody", { area, share, year, people: more });
  switch (kind) {
    case "cut":
      return t("analyse.says.worked.cut", { area, share, year, people, cut: firstShare, response: second, more });
    case "step":
      return t("analyse.says.worked.step", {
        area,
        share,
        year,
        people,
        covered: firstShare,
        uptake: secondShare,
        more
      });
    case "pace":
      return t("analyse.says.worked.pace", {
        area,
        share,
        year,
        people,
        points: first,
        years: Math.max(0, inputs[1] - year),
        more
      });
  }
}
