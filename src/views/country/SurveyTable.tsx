import { plainKey } from "../../i18n/messageKey.ts";
import type { Translator } from "../../i18n/translator.ts";
import { sourceLanguage } from "../../model/language.ts";
import type { HouseholdSurvey, SurveyPart } from "./surveyModel.ts";

interface RegionNameProps {
  readonly translator: Translator;
  readonly region: { readonly code: string; readonly name: string };
}

/** The name of a region as its source writes it, which does so in English; or that there is none. */
export function RegionName({ translator, region: { code, name } }: RegionNameProps) {
  if (name === "") return <>{translator.t("within.region.unnamed", { code })}</>;
  return translator.language === sourceLanguage ? <>{name}</> : <bdi lang={sourceLanguage}>{name}</bdi>;
}

interface SurveyTableProps {
  readonly translator: Translator;
  readonly surveys: readonly HouseholdSurvey[];
}

/** Every part of the households against everything that they were asked for, each column with the year of its survey. */
export function SurveyTable({ translator, surveys }: SurveyTableProps) {
  const { t, formats } = translator;
  const label = t("within.table");
  const cells = (share: (survey: HouseholdSurvey) => number | undefined) =>
    surveys.map((survey) => {
      const value = share(survey);
      return <td key={survey.indicator}>{value === undefined ? "–" : formats.formatPercent(value, 1)}</td>;
    });
  const find = (parts: readonly SurveyPart[], code: string): number | undefined =>
    parts.find((part) => part.code === code)?.value;
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("within.table.part")}</th>
            {surveys.map(({ indicator, period }) => (
              <th key={indicator} scope="col">
                {t("within.heading", { name: t(plainKey(`within.thing.${indicator}`)), year: period })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("code.location._T")}</th>
            {cells(({ whole }) => whole)}
          </tr>
          {codesOf(surveys, ({ quarters }) => quarters).map((code) => (
            <tr key={code}>
              <th scope="row">{t(plainKey(`code.wealth.${code}`))}</th>
              {cells(({ quarters }) => find(quarters, code))}
            </tr>
          ))}
          {codesOf(surveys, ({ places }) => places).map((code) => (
            <tr key={code}>
              <th scope="row">{t(plainKey(`code.location.${code}`))}</th>
              {cells(({ places }) => find(places, code))}
            </tr>
          ))}
          {regionsOf(surveys).map((region) => (
            <tr key={region.code}>
              <th scope="row">
                <RegionName translator={translator} region={region} />
              </th>
              {cells(({ regions }) => find(regions, region.code))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function codesOf(
  surveys: readonly HouseholdSurvey[],
  partsOf: (survey: HouseholdSurvey) => readonly SurveyPart[]
): readonly string[] {
  return [...new Set(surveys.flatMap((survey) => partsOf(survey).map(({ code }) => code)))].toSorted();
}

/** Each region once, in the order of its code: that of the surveys. */
function regionsOf(surveys: readonly HouseholdSurvey[]): readonly { readonly code: string; readonly name: string }[] {
  const byCode = new Map(surveys.flatMap(({ regions }) => regions.map((region) => [region.code, region] as const)));
  return [...byCode.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
