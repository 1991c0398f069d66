import { plainKey } from "../../i18n/messageKey.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { ColumnMeaning } from "../../model/answer.ts";
import type { DatedIndicator } from "../../model/datedIndicator.ts";
import { formatPlainValue } from "../../i18n/formatValue.ts";
import { columnMeasures } from "../../stats/columnMeasures.ts";
import { total } from "../../model/dimension.ts";
import type { Question, QuestionColumn } from "../../model/question.ts";
import { areaOfMember, membersByKind } from "../../model/memberKinds.ts";
import type { AnswerContext } from "./answerContext.ts";
import { known } from "../../model/known.ts";
import { scenarioLabel } from "./scenarioWords.ts";

/** Returns what each column of a question is called; a computed one names those it is made of. */
export function columnLabels(
  { t, formats }: Translator,
  { columns }: Question,
  indicators: ReadonlyMap<string, DatedIndicator>
): readonly string[] {
  const labels: string[] = [];
  const label = (column: QuestionColumn): string => {
    const of = "of" in column ? known(labels[column.of], "column before") : "";
    switch (column.kind) {
      case "indicator": {
        const dimensions = indicators.get(column.indicator)?.dimensions ?? [];
        const codes = dimensions.flatMap(({ id, codes: [first] }) => {
          const code = column.codes[id] ?? first;
          return code === total ? [] : [t(`code.${id}.${code}`)];
        });
        const name = t(`indicator.${column.indicator}.short`);
        const bound = indicators.get(column.indicator)?.range === true ? [t("analyse.label.lower-bound")] : [];
        const more = [...codes, ...bound];
        return more.length === 0 ? name : `${name} (${formats.formatList(more)})`;
      }
      case "own":
        return column.name;
      case "difference":
      case "ratio":
        return t(`analyse.label.${column.kind}`, { one: of, other: known(labels[column.with], "column before") });
      case "change":
        return t("analyse.label.change", { one: of, year: column.since });
      case "people":
        return t("analyse.label.people", { one: of });
      case "rank":
        return t("analyse.label.rank", { one: of });
      case "part":
        return t("analyse.label.part", { one: of, parts: column.parts });
      case "residual":
        return t("analyse.label.residual", { one: of, other: known(labels[column.with], "column before") });
      case "gap":
        return t("analyse.label.gap", {
          one: of,
          target: formats.formatNumber(column.target, column.target % 1 === 0 ? 0 : 1)
        });
      default:
        return scenarioLabel({ t, formats }, column);
    }
  };
  for (const column of columns) labels.push(label(column));
  return labels;
}

/** Returns what a member filter is called: "region:SSF", "income:LIC", "ldc", "area:KEN"; also the groups of an answer. */
export function memberLabel({ t }: Translator, member: string, nameOf: AnswerContext["nameOf"]): string {
  const [scheme = "", code] = member.split(":");
  if (scheme === "area" && code !== undefined) return nameOf(code) ?? code;
  if (code !== undefined) {
    if (scheme === "subregion") return t(plainKey(`group.m49-${code}`));
    return t(plainKey(scheme === "region" ? `region.${code}` : `income.${code}`));
  }
  if (member.startsWith("not-")) return t("analyse.group.not", { group: t(plainKey(`group.${member.slice(4)}`)) });
  return t(plainKey(`group.${member}`));
}

/** So many areas that were chosen by name are named in a sentence; of more their number is said. */
const mostNamed = 8;

/** Returns the sentence that says what an answer shows: of what, for whom, how put together, in which order. */
export function questionText(
  { translator, nameOf }: Pick<AnswerContext, "translator" | "nameOf">,
  question: Question,
  indicators: ReadonlyMap<string, DatedIndicator>,
  meanings: readonly ColumnMeaning[],
  count: number
): string {
  const { t, formats } = translator;
  const labels = columnLabels(translator, question, indicators);
  const value = (column: number, amount: number): string => {
    const meaning = meanings[column];
    return meaning?.kind === "figure"
      ? formatPlainValue(translator, meaning.unit === "law" ? { unit: "score", decimals: 0 } : meaning, amount)
      : formats.formatNumber(amount, Number.isInteger(amount) ? 0 : 2);
  };
  const sentences = [
    question.by === undefined
      ? t("analyse.says.areas", { columns: formats.formatList(labels), count })
      : t("analyse.says.groups", { columns: formats.formatList(labels), by: t(`analyse.by.${question.by}`) })
  ];
  membersByKind(question.members).forEach((members, place) => {
    const names = members.map((each) => memberLabel(translator, each, nameOf));
    const isMany = names.length > mostNamed && members.every((each) => areaOfMember(each) !== undefined);
    const groups = isMany ? t("analyse.says.chosen", { count: names.length }) : formats.formatList(names);
    sentences.push(t(place === 0 ? "analyse.says.members" : "analyse.says.members.also", { groups }));
  });
  for (const { column, low, high } of question.ranges)
    sentences.push(
      t("analyse.says.range", {
        column: known(labels[column], "column"),
        low: value(column, low),
        high: value(column, high)
      })
    );
  if (question.by !== undefined) sentences.push(measureWords(translator, question, labels, indicators));
  return sentences.join(" ");
}

/** Says how the figures of a group are put together: of which columns in which way, where they differ. */
function measureWords(
  { t, formats }: Translator,
  question: Question,
  labels: readonly string[],
  indicators: ReadonlyMap<string, DatedIndicator>
): string {
  const measures = columnMeasures(question, indicators);
  const kinds = [...new Set(measures)];
  const [only] = kinds;
  if (only !== undefined && only !== "none" && kinds.length === 1) return t(`analyse.says.${only}`);
  const each = kinds.map((kind) =>
    t(`analyse.says.of.${kind}`, { columns: formats.formatList(labels.filter((_, place) => measures[place] === kind)) })
  );
  return [...each, t("analyse.says.withheld")].join(" ");
}
