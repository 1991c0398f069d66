import { roundDecimal } from "../../../model/rounding.ts";
import type { DatedCell } from "../../../model/slice.ts";
import { totalOf, type CountryFacts } from "../countryFigures.ts";
import { areaSlots, datedText, sentence, type AreaWords, type Statement } from "../statement.ts";
import { indicatorFor } from "../../../catalog/catalog.ts";
import { whyNotComparable, type SeriesBreaks } from "../../../stats/comparable.ts";

/** How many years back a trend begins, the best first. */
const spans = [5, 4, 6];

/** Returns how the share of people online changed in about five years, never across a break in the series. */
export function trendStatement(words: AreaWords, facts: CountryFacts): Statement | undefined {
  const { t } = words.translator;
  const slots = areaSlots(words);
  const use = totalOf(facts, indicatorFor("use"));
  if (!use) return undefined;
  const { latest, history } = use;
  const breaks = facts.breaksOf(indicatorFor("use"));
  const before = startOf(latest, history, breaks);
  const none = (text: string): Statement => ({ topic: "trend", text, indicator: undefined, cells: [] });
  if (!before) return none(t("say.trend.none", slots));
  const broken = whyNotComparable(breaks, before, latest);
  if (broken) {
    const main = t("say.trend.break", { ...slots, period: broken.period });
    return none(`${main} ${t(`break.${broken.reason}`)}`);
  }
  const points = roundDecimal(latest.low - before.low, 1);
  const direction = points > 0 ? "rise" : points < 0 ? "fall" : "flat";
  const main = t(`say.trend.${direction}`, {
    ...slots,
    before: before.low,
    beforeYear: datedText(words.translator, before),
    after: latest.low,
    year: datedText(words.translator, latest),
    points: pointsText(words, points)
  });
  const change = facts.group.change(before.period, latest.period);
  const text = sentence(words, main, change === undefined ? undefined : changeText(words, change));
  const numbers = {
    beforeYear: before.period,
    before: before.low,
    year: latest.period,
    after: latest.low,
    points,
    change
  };
  return { topic: "trend", text, indicator: indicatorFor("use"), cells: [before, latest], numbers };
}

/**
 * Returns the figure from which a trend to the latest one is told: one that can be compared with it, else one that
 * cannot.
 */
function startOf(latest: DatedCell, history: readonly DatedCell[], breaks: SeriesBreaks): DatedCell | undefined {
  const found = spans.flatMap((span) => history.find(({ period }) => period === latest.period - span) ?? []);
  return found.find((each) => !whyNotComparable(breaks, each, latest)) ?? found[0];
}

function pointsText({ translator: { t } }: AreaWords, points: number): string {
  return t("say.points", { points: Math.abs(points) });
}

function changeText(words: AreaWords, change: number): string {
  const { t } = words.translator;
  return t("say.trend.group", { ...areaSlots(words), change });
}
