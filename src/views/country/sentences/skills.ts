import { figuresOf, type CountryFacts } from "../countryFigures.ts";
import type { CountryFigure } from "../countryModel.ts";
import { areaSlots, aside, datedText, sentence, type AreaWords, type Statement } from "../statement.ts";
import type { IndicatorId } from "../../../model/indicator.ts";
import { sourceText } from "../silence.ts";
import { indicatorFor } from "../../../catalog/catalog.ts";
import { known } from "../../../model/known.ts";

/** Returns who has digital skills, by the newer measure, else by the older one; or that no survey is known. */
export function skillsStatement(words: AreaWords, facts: CountryFacts): Statement | undefined {
  const areas = newestOf(
    figuresOf(facts, indicatorFor("skills")).filter(({ codes }) => codes.level === "AT_LEAST_BASIC")
  ).toSorted((a, b) => b.latest.low - a.latest.low);
  const [most] = areas;
  if (most) return areasStatement(words, facts, most, areas.at(-1) ?? most);
  const activities = newestOf(figuresOf(facts, indicatorFor("activities")).filter(({ codes }) => codes.sex === "_T"));
  const [activity] = activities;
  if (activity) return activityStatement(words, facts, activity);
  const bySex = sexesStatement(words, facts);
  if (bySex) return bySex;
  if (figuresOf(facts, indicatorFor("safety")).length > 0) return undefined;
  const source = sourceText(
    words.translator,
    facts,
    indicatorFor("skills"),
    indicatorFor("activities"),
    indicatorFor("safety")
  );
  const text = words.translator.t("say.skills.none", { ...areaSlots(words), source });
  return { topic: "skills", text, indicator: undefined, cells: [] };
}

/** The first activity of the newest year, where women and men, or only one of them, were asked and nobody added them up. */
function sexesStatement(words: AreaWords, facts: CountryFacts): Statement | undefined {
  const figures = newestOf(figuresOf(facts, indicatorFor("activities")));
  const [first] = figures;
  if (!first) return undefined;
  const own = figures.filter(({ codes }) => codes.activity === first.codes.activity);
  const women = own.find(({ codes }) => codes.sex === "F")?.latest;
  const men = own.find(({ codes }) => codes.sex === "M")?.latest;
  const slots = {
    ...areaSlots(words),
    activity: words.translator.t(`say.activity.${known(first.codes.activity, "activity")}`),
    year: datedText(words.translator, first.latest)
  };
  const main =
    women && men
      ? words.translator.t("say.skills.activity.sexes", { ...slots, women: women.low, men: men.low })
      : words.translator.t(`say.skills.activity.${women ? "F" : "M"}`, { ...slots, share: first.latest.low });
  return {
    topic: "skills",
    text: sentence(words, main),
    indicator: indicatorFor("activities"),
    cells: [women ?? [], men ?? []].flat(),
    numbers: {
      year: first.latest.period,
      women: women?.low,
      men: men?.low,
      skill: first.codes.activity
    }
  };
}

/** The figures of the newest year that any of them has. */
function newestOf(figures: readonly CountryFigure[]): readonly CountryFigure[] {
  const newest = Math.max(...figures.map(({ latest }) => latest.period));
  return figures.filter(({ latest }) => latest.period === newest);
}

function areasStatement(words: AreaWords, facts: CountryFacts, most: CountryFigure, least: CountryFigure): Statement {
  const { t } = words.translator;
  const skill = ({ codes }: CountryFigure): string => t(`say.skill.${known(codes.skill, "skill")}`);
  const slots = {
    ...areaSlots(words),
    share: most.latest.low,
    skill: skill(most),
    year: yearBesideMedian(words, facts, indicatorFor("skills"), most),
    least: least.latest.low,
    leastSkill: skill(least)
  };
  const text = sentence(words, t(most === least ? "say.skills.area" : "say.skills.areas", slots));
  const cells = most === least ? [most.latest] : [most.latest, least.latest];
  const middle = facts.group.medianOfAll(indicatorFor("skills"), most.key);
  const numbers = {
    year: most.latest.period,
    share: most.latest.low,
    skill: most.codes.skill,
    least: most === least ? undefined : least.latest.low,
    leastSkill: most === least ? undefined : least.codes.skill,
    median: middle?.value,
    countries: middle?.areas
  };
  return { topic: "skills", text, indicator: indicatorFor("skills"), cells, numbers };
}

function activityStatement(words: AreaWords, facts: CountryFacts, figure: CountryFigure): Statement {
  const { t } = words.translator;
  const { codes, latest } = figure;
  const main = t("say.skills.activity", {
    ...areaSlots(words),
    share: latest.low,
    activity: t(`say.activity.${known(codes.activity, "activity")}`),
    year: yearBesideMedian(words, facts, indicatorFor("activities"), figure)
  });
  const middle = facts.group.medianOfAll(indicatorFor("activities"), figure.key);
  const numbers = {
    year: latest.period,
    share: latest.low,
    skill: codes.activity,
    median: middle?.value,
    countries: middle?.areas
  };
  return {
    topic: "skills",
    text: sentence(words, main),
    indicator: indicatorFor("activities"),
    cells: [latest],
    numbers
  };
}

/** "2024 (median of the 49 countries with a figure: 75.2%)". */
function yearBesideMedian(
  words: AreaWords,
  facts: CountryFacts,
  indicator: IndicatorId,
  { key, latest }: CountryFigure
): string {
  const { t } = words.translator;
  const year = datedText(words.translator, latest);
  const middle = facts.group.medianOfAll(indicator, key);
  if (!middle) return year;
  return aside(words, year, t("say.skills.median", { count: middle.areas, median: middle.value }));
}
