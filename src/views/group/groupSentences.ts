import { wholeCoverage } from "../figure/Finding.tsx";
import { areaFormsOf } from "../../i18n/areaForms.ts";
import { formatValue } from "../../i18n/formatValue.ts";
import { roundDecimal } from "../../model/rounding.ts";
import type { GroupFigure } from "../../stats/groupFigure.ts";
import { statusOfGroup } from "../../stats/statusOfGroup.ts";
import { areaSlots, datedText, type AreaWords, type Topic } from "../country/statement.ts";
import { groupIndicator, type GroupFacts } from "./groupFigures.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import { indicatorFor } from "../../catalog/catalog.ts";

/** A sentence about a group, under its topic. */
export interface GroupStatement {
  readonly topic: Topic;
  readonly text: string;
  /** What the figure rests on; empty where the sentence says it. */
  readonly basis: string;
  /** The indicator behind it; undefined where the sentence says that there is no figure. */
  readonly indicator: IndicatorId | undefined;
}

/** Returns a group in one sentence: who is offline; or that too few of its people are covered. */
export function firstGroupSentence(words: AreaWords, facts: GroupFacts): string {
  return offlineText(words, facts, "group.one");
}

/** Returns the five sentences: who is offline, the trend, the price, the skills, the languages. */
export function groupStatements(words: AreaWords, facts: GroupFacts): readonly GroupStatement[] {
  const use = groupIndicator(facts, indicatorFor("use")).newest;
  const skills = groupIndicator(facts, indicatorFor("skills")).newest;
  const { t } = words.translator;
  const basis = use.figure ? `${basisText(words, use.figure)}${rangeText(words, facts, use.period)}` : "";
  const skillsText = skills.figure
    ? t("group.skills", {
        ...areaSlots(words),
        share: skills.figure.low,
        year: dated(words, skills)
      })
    : t("group.skills.none", areaSlots(words));
  const known = (id: IndicatorId): IndicatorId | undefined =>
    groupIndicator(facts, id).newest.figure ? id : undefined;
  return [
    {
      topic: "offline",
      text: offlineText(words, facts, "group.offline"),
      basis,
      indicator: known(indicatorFor("use"))
    },
    {
      topic: "trend",
      text: trendText(words, facts),
      basis: leftOutText(words, facts),
      indicator: facts.change ? known(indicatorFor("use")) : undefined
    },
    { topic: "price", text: priceText(words, facts), basis: "", indicator: known(indicatorFor("price")) },
    {
      topic: "skills",
      text: skillsText,
      basis: skills.figure ? basisText(words, skills.figure) : "",
      indicator: known(indicatorFor("skills"))
    },
    { topic: "language", text: t("group.language", areaSlots(words)), basis: "", indicator: undefined }
  ];
}

/** Returns what it takes for 95 % of people in each member by 2030, how fast people came, and when trends arrive. */
export function groupGapLines(
  words: AreaWords,
  { progress }: Pick<GroupFacts, "progress">
): readonly { readonly id: "people" | "pace" | "arrival"; readonly text: string }[] {
  const { t } = words.translator;
  const { areas, perDay, pace, reached, inTime, later, unknown } = progress;
  const countries = (count: number): string => (count === 0 ? t("count.none") : t("count.countries", { count }));
  return [
    {
      id: "people",
      text: t("group.gap", { ...areaSlots(words), people: perDay, count: areas })
    },
    {
      id: "pace",
      text: t("group.gap.pace", {
        ...areaSlots(words),
        people: pace.perDay,
        count: pace.areas
      })
    },
    {
      id: "arrival",
      text: t("group.gap.arrival", {
        reached: countries(reached),
        inTime: countries(inTime),
        later: countries(later),
        unknown: countries(unknown)
      })
    }
  ];
}

/** "They are home to 98% of its people; 60 of 137 figures are estimates." */
export function basisText({ translator: { t } }: AreaWords, figure: GroupFigure): string {
  const { areas, coverage, estimates, carried, carriedFrom, projections } = figure;
  const parts = [t("group.basis", { count: areas, coverage: wholeCoverage(coverage, 1), estimates })];
  if (projections) parts.push(t("group.basis.projections", { count: projections }));
  if (carried > 0) parts.push(t("group.basis.carried", { count: carried, oldest: carriedFrom }));
  return parts.join(" ");
}

function offlineText(words: AreaWords, facts: GroupFacts, key: "group.one" | "group.offline"): string {
  const { t } = words.translator;
  const use = groupIndicator(facts, indicatorFor("use")).newest;
  if (!use.figure) return t("group.offline.none", areaSlots(words));
  const people = groupIndicator(facts, indicatorFor("offline")).history.find(({ period }) => period === use.period);
  return t(people ? key : "group.offline.share", {
    ...areaSlots(words),
    share: roundDecimal(100 - use.figure.low, 1),
    year: dated(words, use),
    people: people?.figure.low ?? Number.NaN
  });
}

/** What the other rules for carrying figures give, where any was carried: behind a space. */
function rangeText({ translator: { t } }: AreaWords, { range }: GroupFacts, period: number): string {
  if (range?.period !== period || range.unchanged.share === range.pace.share) return "";
  const slots = { unchanged: range.unchanged.share, short: range["five-years"].share, year: period };
  return ` ${t("carry.range.share", slots)}`;
}

/** "2024 (estimate)". */
function dated(
  { translator }: AreaWords,
  { period, figure }: { readonly period: number; readonly figure: GroupFigure }
): string {
  return datedText(translator, { period, status: statusOfGroup(figure) });
}

function trendText(words: AreaWords, { change }: GroupFacts): string {
  const { t } = words.translator;
  if (!change) return t("group.trend.none", areaSlots(words));
  return t("group.trend", {
    ...areaSlots(words),
    before: change.before,
    beforeYear: datedText(words.translator, { period: change.from, status: change.statuses[0] }),
    after: change.after,
    year: datedText(words.translator, { period: change.to, status: change.statuses[1] }),
    count: change.areas,
    points: t("say.points.change", { points: roundDecimal(change.points, 1) })
  });
}

/** Who is left out of the trend: how many, the largest of them, and why. */
function leftOutText({ translator: { t, language } }: AreaWords, { change }: GroupFacts): string {
  const [largest] = change?.leftOut ?? [];
  if (!change || !largest) return "";
  return t("group.trend.left-out", {
    count: change.leftOut.length,
    largest: areaFormsOf(language, largest.area).name,
    reason: t(`break.${largest.why.reason}`)
  });
}

function priceText(words: AreaWords, facts: GroupFacts): string {
  const { t } = words.translator;
  const { indicator, newest } = groupIndicator(facts, indicatorFor("price"));
  if (!newest.figure) return t("group.price.none", areaSlots(words));
  return t("group.price", {
    ...areaSlots(words),
    median: formatValue(words.translator, indicator, newest.figure.low),
    year: newest.period,
    count: facts.affordable.met,
    of: facts.affordable.of
  });
}
