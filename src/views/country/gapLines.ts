import type { Progress, ProgressFacts } from "../../stats/progress.ts";
import { isTrend, type NoTrend } from "../../stats/trend.ts";
import type { Arrival } from "../../stats/projection.ts";
import { areaSlots, datedText, type AreaSlots, type AreaWords } from "./statement.ts";

/** A share of people (0–100) to be online by the end of a year. */
export interface GapTarget {
  readonly share: number;
  readonly year: number;
}

/** The date of the data, and the year whose people are taken as those of today. */
export type GapDates = Pick<ProgressFacts, "start" | "lastPopulation">;

/** A sentence about the gap; the id stays while the target changes. */
export interface GapLine {
  readonly id: "people" | "formula" | "pace" | "arrival" | "projected";
  readonly text: string;
}

/** Returns what it takes to reach the target, how fast people came online, and when the trend would arrive. */
export function gapLines(
  words: AreaWords,
  progress: Progress,
  target: GapTarget,
  { start, lastPopulation }: GapDates
): readonly GapLine[] {
  const slots = {
    ...areaSlots(words),
    share: target.share,
    year: target.year,
    now: lastPopulation
  };
  return [
    ...peopleLines(words, progress, slots, start),
    { id: "pace", text: paceText(words, progress, slots) },
    { id: "arrival", text: arrivalText(words, progress, slots, Number(start.slice(0, 4))) },
    ...projectedLines(words, progress, slots)
  ];
}

/** Returns what is quoted of the gap: the people who are needed, and when the trend would arrive. */
export function gapQuoteSentence(lines: readonly GapLine[]): string {
  return lines
    .filter(({ id }) => id === "people" || id === "arrival")
    .map(({ text }) => text)
    .join(" ");
}

type Slots = AreaSlots & GapTarget & { readonly now: number };

function peopleLines(words: AreaWords, progress: Progress, slots: Slots, start: string): readonly GapLine[] {
  const { t, formatDate } = words.translator;
  const { latest, toConnect, arrival, online, peopleThen } = progress;
  const now = { value: latest.value, dated: datedText(words.translator, latest) };
  if (arrival === "reached") return [{ id: "people", text: t("gap.reached", { ...slots, ...now }) }];
  if (!toConnect) return [{ id: "people", text: t("gap.over", slots) }];
  const counted = {
    ...slots,
    ...now,
    people: toConnect.people,
    perDay: toConnect.perDay,
    peopleThen,
    online,
    days: toConnect.days,
    start: formatDate(start)
  };
  return [
    { id: "people", text: t(toConnect.people < 1 ? "gap.people.none" : "gap.people", counted) },
    { id: "formula", text: t("gap.formula", counted) }
  ];
}

function paceText(words: AreaWords, { pace, paceRefused }: Progress, slots: Slots): string {
  const { t } = words.translator;
  if (paceRefused) return t("gap.pace.break", { ...slots, period: paceRefused.period });
  if (!pace) return t("gap.pace.none", slots);
  return t(pace.peoplePerDay < 0 ? "gap.pace.fewer" : "gap.pace", {
    ...slots,
    perDay: Math.abs(pace.peoplePerDay),
    points: t("say.points.change", { points: pace.pointsPerYear }),
    from: datedText(words.translator, { period: pace.from, status: pace.statuses[0] }),
    to: datedText(words.translator, { period: pace.to, status: pace.statuses[1] })
  });
}

function arrivalText(words: AreaWords, { arrival, trend }: Progress, slots: Slots, now: number): string {
  const { t } = words.translator;
  if (arrival === "reached") return t("gap.arrival.reached", slots);
  if (!isTrend(trend)) return refusalText(words, trend, slots);
  return arrival ? arrivalOfTrend(words, arrival, slots, now) : t("gap.over", slots);
}

/** A year beyond those tested is not named; one that the data's own year has reached may be past. */
function arrivalOfTrend({ translator: { t } }: AreaWords, arrival: Arrival, slots: Slots, now: number): string {
  const { expected, earliest, latest, until } = arrival;
  const years = {
    ...slots,
    expected: expected ?? Number.NaN,
    earliest: earliest ?? Number.NaN,
    latest: latest ?? Number.NaN,
    until
  };
  if (expected !== undefined && expected <= now) {
    return t(latest === undefined ? "gap.arrival.open.past" : "gap.arrival.past", years);
  }
  if (expected !== undefined) return t(latest === undefined ? "gap.arrival.open" : "gap.arrival", years);
  return t(earliest === undefined ? "gap.arrival.never" : "gap.arrival.late", years);
}

function refusalText(words: AreaWords, { refusal, measured, lastMeasured }: NoTrend, slots: Slots): string {
  const { t } = words.translator;
  if (lastMeasured === undefined) return t("gap.refusal.never", slots);
  return t(`gap.refusal.${refusal}`, { ...slots, count: measured, last: lastMeasured });
}

function projectedLines(words: AreaWords, { projected, arrival }: Progress, slots: Slots): readonly GapLine[] {
  const { t, formats } = words.translator;
  if (!arrival || arrival === "reached") return [];
  if (!projected) return [{ id: "projected", text: t("gap.projected.untested", { ...slots, until: arrival.until }) }];
  const share = (value: number): string => formats.formatNumber(value, 0);
  const text = t("gap.projected", {
    ...slots,
    value: projected.value,
    range: formats.formatRange(share(projected.low), formats.formatPercent(projected.high, 0))
  });
  return [{ id: "projected", text }];
}
