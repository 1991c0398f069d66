import { formatValue, type Measured } from "../../i18n/formatValue.ts";
import { columnOf, type Answer, type AnswerValue } from "../../model/answer.ts";
import type { AnswerContext } from "./answerContext.ts";

const percent: Measured = { unit: "percent", decimals: 1 };

/** Returns the answer to a ready-made question in one or two sentences; throws for an id that it has no words for. */
export function questionSentence(context: AnswerContext, id: string, answer: Answer): string {
  const { translator, nameOf } = context;
  const { t, formats } = translator;
  const values = (name: string): readonly AnswerValue[] => columnOf(answer, name)?.values ?? [];
  const number = (name: string, row: number): number => Number(values(name)[row] ?? NaN);
  const sum = (name: string): number => values(name).reduce<number>((total, value) => total + Number(value ?? 0), 0);
  const share = (name: string, row: number): string => formatValue(translator, percent, number(name, row));
  const area = (row: number): string => nameOf(String(values("area")[row])) ?? "";
  const year = (name: string, row: number): string => formats.formatYear(number(name, row));
  const key = `analyse.answer.${id}`;
  if (answer.rows === 0) return t("analyse.answer.none");
  switch (id) {
    case "coverage-without-use": {
      const priced = values("over_target").filter((value) => value !== null);
      return t(key, {
        count: answer.rows,
        people: formats.formatPeopleNoun(sum("people_not_using")),
        priced: formats.formatNumber(priced.length, 0),
        dear: formats.formatNumber(priced.filter((value) => value === true).length, 0)
      });
    }
    case "offline-dear-unspoken":
      return t(key, {
        count: answer.rows,
        people: formats.formatPeopleNoun(sum("population")),
        offline: formats.formatPeople(sum("people_offline"))
      });
    case "women-without-phone":
      return t(key, { area: area(0), women: share("women", 0), men: share("men", 0), year: year("period", 0) });
    case "moved-most":
      return t(key, {
        area: area(0),
        before: share("internet_use_before", 0),
        from: year("from_year", 0),
        after: share("internet_use", 0),
        to: year("to_year", 0)
      });
    case "old-figures": {
      const row = values("indicator").indexOf("internet-use");
      const daily = values("indicator").indexOf("daily-use-among-users");
      return t(key, {
        older: formats.formatPeopleNoun(number("people_older", row)),
        dailyOlder: formats.formatPeople(number("people_older", daily)),
        dailyWithout: formats.formatPeople(number("people_without", daily))
      });
    }
    default:
      throw new Error(`no sentence for the question "${id}"`);
  }
}
