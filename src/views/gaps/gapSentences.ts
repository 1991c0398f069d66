import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Observation } from "../../model/observation.ts";
import { isMeasured } from "../../stats/measured.ts";
import { ages, shareOf, type Knowledge } from "../../stats/knowledge.ts";
import { areasOfAges, lately } from "../../stats/knowledgeTable.ts";
import { recentFrom } from "./ages.ts";
import type { Indicator, IndicatorId } from "../../model/indicator.ts";
import { indicatorFor } from "../../catalog/catalog.ts";
import { sourceText } from "../country/silence.ts";
import { peopleOf } from "../../stats/peopleOf.ts";

/** What the first sentences of a page of gaps are made from. */
export interface GapFacts {
  readonly knowledge: Knowledge;
  readonly areas: readonly AreaCode[];
  readonly population: ReadonlyMap<AreaCode, number>;
  readonly snapshotYear: number;
}

/** A figure that could be computed and is not shown. */
interface WithheldFigure {
  readonly indicator: IndicatorId;
  readonly reason: string;
}

/** Whose data are silent on Internet use, and what else they hold. */
interface SilenceFacts {
  readonly publishers: ReadonlyMap<IndicatorId, readonly string[]>;
  readonly lastSurveys: ReadonlyMap<AreaCode, ReadonlyMap<IndicatorId, number>>;
}

/** Returns the areas of these that have a survey of another measure from a year on. */
export function surveyedElsewhere(
  areas: readonly AreaCode[],
  lastSurveys: SilenceFacts["lastSurveys"],
  from: number
): readonly AreaCode[] {
  const use = indicatorFor("use");
  return areas.filter((area) => [...(lastSurveys.get(area) ?? [])].some(([id, year]) => id !== use && year >= from));
}

type LeadFacts = GapFacts & Pick<SilenceFacts, "lastSurveys"> & { readonly observations: readonly Observation[] };

/** The numbers of the first sentences on Internet use. */
export interface LeadNumbers {
  /** Places without a measured figure of the years from `from` on, and their people. */
  readonly count: number;
  readonly people: number;
  readonly from: number;
  /** Those of them that have a survey of another measure of these years. */
  readonly elsewhere: number;
  readonly figures: number;
  readonly estimates: number;
  readonly operators: number;
  /** The newest year of many figures. */
  readonly year: number;
  readonly figuresOfYear: number;
  readonly estimatesOfYear: number;
}

/** Returns the numbers of the first sentences of what the data do not hold of Internet use. */
export function leadNumbers(facts: LeadFacts): LeadNumbers {
  const { knowledge, areas, population, snapshotYear, observations, lastSurveys } = facts;
  const from = recentFrom(snapshotYear);
  const longAgo = ages.filter((age) => !lately.includes(age));
  const unmeasured = areasOfAges(knowledge, areas, snapshotYear, longAgo);
  const year = yearWithMost(observations);
  const ofYear = observations.filter(({ period }) => period === year);
  return {
    count: unmeasured.length,
    people: peopleOf(unmeasured, population),
    from,
    elsewhere: surveyedElsewhere(unmeasured, lastSurveys, from).length,
    figures: knowledge.figures,
    estimates: knowledge.estimates,
    operators: knowledge.operators,
    year,
    figuresOfYear: ofYear.length,
    estimatesOfYear: ofYear.filter(({ status }) => !isMeasured(status)).length
  };
}

/** Returns the first sentences of what the data do not hold of Internet use. */
export function leadSentences(
  translator: Translator,
  { publishers, ...facts }: LeadFacts & SilenceFacts
): readonly string[] {
  const { t } = translator;
  const { count, people, from, elsewhere, operators, ...figures } = leadNumbers(facts);
  const source = sourceText(translator, { publishers }, indicatorFor("use"));
  return [
    t("gaps.lead", { count, people, source, year: from }),
    t("gaps.elsewhere", { count: elsewhere, year: from }),
    t("gaps.estimates", { ...figures, share: (100 * figures.estimates) / figures.figures }),
    ...operatorSentences(translator, operators),
    t("gaps.measured", { year: facts.snapshotYear })
  ];
}

/** Figures behind which there is a telephone company, and no survey that is known of. */
function operatorSentences({ t }: Translator, count: number): readonly string[] {
  return count === 0 ? [] : [t("gaps.operators", { count })];
}

/** Returns the first sentences of what is not known of an indicator. */
export function indicatorSentences(
  translator: Translator,
  { madeHere }: Pick<Indicator, "madeHere">,
  { knowledge, areas, population, snapshotYear }: GapFacts
): readonly string[] {
  const { t } = translator;
  const measured = areasOfAges(knowledge, areas, snapshotYear, lately);
  return [
    t("gaps.indicator.lead", {
      measured: measured.length,
      areas: areas.length,
      year: recentFrom(snapshotYear),
      share: shareOf(measured, population) * 100
    }),
    knowledge.estimates === knowledge.figures
      ? t(madeHere === "from-languages" ? "gaps.indicator.all-estimates" : "gaps.indicator.all-modelled")
      : t("gaps.indicator.figures", {
          count: knowledge.figures,
          estimates: knowledge.estimates,
          share: (100 * knowledge.estimates) / knowledge.figures
        }),
    ...operatorSentences(translator, knowledge.operators),
    t("gaps.measured", { year: snapshotYear })
  ];
}

/** Returns a sentence for each reason not to show a value: those of publishers together, then the computed ones. */
export function withheldSentences(
  { t, formats }: Translator,
  quarantined: number,
  withheld: readonly WithheldFigure[]
): readonly string[] {
  const groups = Map.groupBy(withheld, ({ reason }) => reason);
  return [
    ...(quarantined > 0 ? [t("gaps.withheld.quarantined", { count: quarantined })] : []),
    ...[...groups].map(([reason, figures]) => {
      const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
      return t("gaps.withheld.derived", {
        reason: t(`reason.${reason}`),
        count: figures.length,
        indicators: formats.formatList(indicators.map((indicator) => t(`indicator.${indicator}.name`)))
      });
    })
  ];
}

/** The newest of the years that at least half as many figures are for as for the fullest one. */
function yearWithMost(observations: readonly Observation[]): number {
  const counts = [...Map.groupBy(observations, ({ period }) => period)].map(([period, own]) => ({
    period,
    count: own.length
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return Math.max(...counts.filter(({ count }) => count >= most / 2).map(({ period }) => period));
}
