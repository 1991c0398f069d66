import { StripPlot, type StripDot, type StripRow } from "../../charts/StripPlot.tsx";
import { plainKey } from "../../i18n/messageKey.ts";
import { sourceLanguage } from "../../model/language.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { AreaWords } from "./statement.ts";
import type { HouseholdSurvey, SurveyPart } from "./surveyModel.ts";
import { surveySentences } from "./surveySentences.ts";
import { RegionName, SurveyTable } from "./SurveyTable.tsx";

interface SurveysProps {
  readonly words: AreaWords;
  readonly surveys: readonly [HouseholdSurvey, ...HouseholdSurvey[]];
  /** The address of the map of the gap between rich and poor, where the area has one, and of the file of regions. */
  readonly gapHref: string | undefined;
  readonly fileHref: string;
}

/** What divides the households of a country: sentences, the strips of the first thing, the others and a table folded. */
export function Surveys({ words, surveys, gapHref, fileHref }: SurveysProps) {
  const { translator } = words;
  const { t } = translator;
  const [first, ...others] = surveys;
  return (
    <div class="surveys">
      {surveySentences(words, first).map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      <SurveyChart translator={translator} survey={first} />
      <RegionList translator={translator} survey={first} />
      {others.length > 0 && (
        <details class="fold">
          <summary>
            <h3>{t("within.others")}</h3>
          </summary>
          {others.map((survey) => (
            <section key={survey.indicator}>
              {surveySentences(words, survey).map(({ id, text }) => (
                <p key={id}>{text}</p>
              ))}
              <SurveyChart translator={translator} survey={survey} />
            </section>
          ))}
        </details>
      )}
      <details class="fold">
        <summary>
          <h3>{t("within.table")}</h3>
        </summary>
        <SurveyTable translator={translator} surveys={surveys} />
      </details>
      <p class="note">
        {t("within.note")} {gapHref !== undefined && <a href={gapHref}>{t("within.gap.link")}</a>}{" "}
        <a href={fileHref}>{t("within.file")}</a>
      </p>
    </div>
  );
}

interface SurveyProps {
  readonly translator: Translator;
  readonly survey: HouseholdSurvey;
}

const quarterClass: Readonly<Record<string, string>> = { Q1: "q1", Q2: "q2", Q3: "q3", Q4: "q5" };
const placeClass: Readonly<Record<string, string>> = { URB: "dot-b", RUR: "dot-a" };

/** Three rows of dots on one scale: quarters of households by wealth, town and country, regions. */
function SurveyChart({ translator, survey }: SurveyProps) {
  const { t } = translator;
  const { indicator, period, quarters, places, regions } = survey;
  const what = t(plainKey(`within.thing.${indicator}`));
  const percent = (value: number): string => translator.formats.formatPercent(value, 1);
  const dotOf =
    (dimension: "wealth" | "location", classes: Readonly<Record<string, string>>) =>
    ({ code, value }: SurveyPart): StripDot => ({
      id: code,
      at: value,
      className: classes[code] ?? "q3",
      title: `${t(plainKey(`code.${dimension}.${code}`))}: ${percent(value)}`
    });
  const rows: readonly StripRow[] = [
    row("wealth", t("within.row.wealth"), quarters.map(dotOf("wealth", quarterClass)), true),
    row("place", t("within.row.place"), places.map(dotOf("location", placeClass)), true),
    row(
      "regions",
      t("within.row.regions", { count: regions.length }),
      regions.map(({ code, name, value }) => ({
        id: code,
        at: value,
        className: "q3",
        title: `${name === "" ? code : name}: ${percent(value)}`,
        lang: translator.language === sourceLanguage ? undefined : sourceLanguage
      })),
      false
    )
  ].filter(({ dots }) => dots.length > 0);
  if (rows.length === 0) return null;
  return (
    <figure class="survey-chart">
      <figcaption>
        <strong>{t("within.heading", { name: what, year: period })}</strong>
      </figcaption>
      <StripPlot
        label={t("within.chart", { what, year: period })}
        className="p-presence"
        rows={rows.map((each) => ({ ...each, text: rangeText(translator, each.dots) }))}
        ticks={ticks(translator)}
        keys={keysOf(translator, survey)}
      />
    </figure>
  );
}

function row(
  id: string,
  name: string,
  dots: readonly StripDot[],
  joined: boolean
): Omit<StripRow, "text"> & { readonly text: string } {
  return { id, name, dots, joined, text: "" };
}

function rangeText({ formats }: Translator, dots: readonly StripDot[]): string {
  const shares = dots.map(({ at }) => at);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  if (low === high) return formats.formatPercent(low, 1);
  return formats.formatRange(formats.formatNumber(low, 1), formats.formatPercent(high, 1));
}

function ticks({ formats }: Translator): readonly { readonly at: number; readonly label: string }[] {
  return [0, 25, 50, 75, 100].map((at) => ({ at, label: formats.formatPercentLabel(at, 0) }));
}

function keysOf({ t }: Translator, { quarters, places }: HouseholdSurvey) {
  return [
    ...quarters.map(({ code }) => ({
      className: quarterClass[code] ?? "q3",
      label: t(plainKey(`code.wealth.${code}`))
    })),
    ...places.map(({ code }) => ({ className: placeClass[code] ?? "q3", label: t(plainKey(`code.location.${code}`)) }))
  ];
}

/** Every region of the survey by its name, the largest share first; folded where there are many. */
function RegionList({ translator, survey: { indicator, period, regions } }: SurveyProps) {
  const { t, formats } = translator;
  if (regions.length === 0) return null;
  const title = t("within.regions.title", { what: t(plainKey(`within.thing.${indicator}`)), year: period });
  return (
    <details class="fold" open={regions.length <= openRegions}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <StripPlot
        label={title}
        className="p-presence single"
        keys={[]}
        ticks={ticks(translator)}
        rows={regions.map((region) => ({
          id: region.code,
          name: <RegionName translator={translator} region={region} />,
          text: formats.formatPercent(region.value, 1),
          dots: [{ id: region.code, at: region.value, className: "q3", title: formats.formatPercent(region.value, 1) }]
        }))}
      />
    </details>
  );
}

/** So many regions stand open. */
const openRegions = 12;
