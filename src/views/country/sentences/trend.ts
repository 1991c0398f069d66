import { roundDecimal } from "../../../i18n/formats.ts";
import type { DatedCell } from "../../../model/slice.ts";
import { totalOf, type CountryFacts } from "../countryFigures.ts";
import { areaSlots, aside, datedText, sentence, type AreaWords, type Statement } from "../statement.ts";
import { indicatorFor } from "../../../catalog/catalog.ts";

/** How many years back a trend begins, the best first. */
const spans = [5, 4, 6];

/** Returns how the share of people online changed in about five years, never across a break in the series. */
export function trendStatement(words: AreaWords, facts: CountryFacts): Statement | undefined {
  const { t, formats } = words.translator;
  const slots = areaSlots(words);
  const use = totalOf(facts, indicatorFor("use"));
  if (!use) return undefined;
  const { latest, history } = use;
  const before = startOf(latest, history);
  const none = (key: "say.trend.none" | "say.trend.break", year = ""): Statement => ({
    topic: "trend",
    text: t(key, { ...slots, year }),
    indicator: undefined,
    cells: []
  });
  if (!before) return none("say.trend.none");
  const broken = breakBetween(before, latest, history, facts.breaksOf(indicatorFor("use")));
  if (broken !== undefined) return none("say.trend.break", formats.formatYear(broken));
  const points = roundDecimal(latest.low - before.low, 1);
  const direction = points > 0 ? "rise" : points < 0 ? "fall" : "flat";
  const main = t(`say.trend.${direction}`, {
    ...slots,
    before: formats.formatPercent(before.low, 1),
    beforeYear: datedText(words.translator, before),
    after: formats.formatPercent(latest.low, 1),
    year: datedText(words.translator, latest),
    points: pointsText(words, points)
  });
  const change = facts.group.change(indicatorFor("use"), before.period, latest.period);
  const text = sentence(words, change === undefined ? main : aside(words, main, changeText(words, change)));
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

/** Returns the figure from which a trend to the latest one is told. */
export function startOf(latest: DatedCell, history: readonly DatedCell[]): DatedCell | undefined {
  for (const span of spans) {
    const found = history.find(({ period }) => period === latest.period - span);
    if (found) return found;
  }
  return undefined;
}

/** Returns the year from which the later figure counts something else than the earlier one. */
function breakBetween(
  { period: from }: DatedCell,
  { period: to }: DatedCell,
  history: readonly DatedCell[],
  breaks: readonly number[]
): number | undefined {
  const isWithin = (period: number): boolean => period > from && period <= to;
  return breaks.find(isWithin) ?? history.find(({ period, status }) => status === "B" && isWithin(period))?.period;
}

function pointsText({ translator: { t, formats } }: AreaWords, points: number): string {
  const size = Math.abs(points);
  return t("say.points", { count: size, value: formats.formatNumber(size, 1) });
}

function changeText(words: AreaWords, change: number): string {
  const { t } = words.translator;
  return t("say.trend.group", { ...areaSlots(words), change });
}
