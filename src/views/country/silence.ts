import type { IndicatorId } from "../../model/indicator.ts";
import { organisationName } from "../../i18n/publisherNames.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { CountryFacts } from "./countryFigures.ts";
import type { AreaWords, DatedSurvey, Silence } from "./statement.ts";

type SilenceFacts = Pick<CountryFacts, "lastSurveys" | "publishers">;

/** Returns how long the data here have held no survey of a measure, and which surveys of other measures came since. */
export function silenceOf({ lastSurveys }: Pick<SilenceFacts, "lastSurveys">, indicator: IndicatorId): Silence {
  const last = lastSurveys.get(indicator);
  const elsewhere = [...lastSurveys]
    .filter(([id, period]) => id !== indicator && (last === undefined || period > last))
    .map(([id, period]): DatedSurvey => ({ indicator: id, period }))
    .toSorted((a, b) => b.period - a.period);
  return { indicator, last, elsewhere };
}

/** Returns whose data are silent on some measures: "World Bank, ITU". */
export function sourceText(
  { language, formats }: Translator,
  { publishers }: Pick<SilenceFacts, "publishers">,
  ...indicators: readonly IndicatorId[]
): string {
  const names = indicators.flatMap((id) => publishers.get(id) ?? []);
  return formats.formatList([...new Set(names.map((name) => organisationName(language, name)))]);
}

/** Returns the sentence on the surveys of other measures since then; none where there are none. */
export function elsewhereText(
  { translator: { t, formats }, forms }: AreaWords,
  { elsewhere }: Silence
): readonly string[] {
  if (elsewhere.length === 0) return [];
  const surveys = elsewhere.map(({ indicator, period }) =>
    t("say.silence.survey", { measure: t(`indicator.${indicator}.name`), year: period })
  );
  return [t("say.silence.elsewhere", { area: forms, surveys: formats.formatList(surveys) })];
}
