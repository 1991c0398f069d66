import { median } from "d3-array";
import { bounds } from "../bounds.ts";
import { textOf } from "./row.ts";
import { daysOf } from "../../../../src/model/shutdown.ts";
import type { SourceRecord } from "../../../../src/model/source.ts";
import type { Finding } from "../finding.ts";
import type { Row } from "./row.ts";

/** The table of shutdowns: by its name a finding is put down to its publisher's file. */
export const eventTable = "shutdown_events.parquet";

/** A shutdown as its table tells it. */
interface Event {
  /** What it is but for its end, which an event that goes on gets later. */
  readonly what: string;
  readonly text: string;
  readonly period: number;
  readonly start: string;
  readonly end: string | undefined;
}

function toEvent(row: Row): Event {
  const of = (column: string): string => textOf(row[column]);
  const end = of("end") === "" ? undefined : of("end");
  return {
    what: ["area", "period", "start", "cause", "reach", "services"].map(of).join(" "),
    text: `${of("area")} ${of("period")}: ${of("start")} to ${end ?? "no end"}, ${of("cause")}, ${of("reach")}`,
    period: Number(row["period"]),
    start: of("start"),
    end
  };
}

/** The last day of which a file can know: of its edition, its retrieval, or the day that its name carries. */
function lastDayOf(records: readonly SourceRecord[]): string | undefined {
  const days = records.flatMap(({ file, vintage, retrieved }) => [
    vintage,
    retrieved,
    ...(/\d{4}-\d\d-\d\d/.exec(file) ?? [])
  ]);
  return days.toSorted().at(-1);
}

/** Finds shutdowns of days that cannot be: before there were any, after their file, outside the year they are counted for. */
export function checkEventDates(rows: readonly Row[], records: readonly SourceRecord[]): readonly Finding[] {
  const sources = new Set(rows.map((row) => textOf(row["source"])));
  const last = lastDayOf(records.filter(({ id }) => sources.has(id)));
  const faults = rows.map(toEvent).flatMap(({ text, period, start, end }) => {
    const problems = [
      ...(start < bounds.firstShutdown ? [`begins before ${bounds.firstShutdown}`] : []),
      ...([start, end].some((day) => day !== undefined && last !== undefined && day > last)
        ? [`is of days after ${String(last)}`]
        : []),
      ...(Number(start.slice(0, 4)) > period ? ["begins after the year for which it is counted"] : []),
      ...(end !== undefined && Number(end.slice(0, 4)) < period ? ["ends before the year for which it is counted"] : [])
    ];
    return problems.length === 0 ? [] : [`${text}: ${problems.join(", ")}`];
  });
  if (faults.length === 0) return [];
  const problem = `shutdowns: ${faults.length} of ${rows.length} events are of days that cannot be`;
  return [{ name: "dates:shutdowns", files: [eventTable], problem, rows: faults.slice(0, 10) }];
}

/** Counts what is there, so that of two events alike each is found once. */
function countsOf(keys: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length]));
}

/** The events of which none is left; an end that has come since is no change, one that is another is. */
function lostOf(before: readonly Event[], now: readonly Event[]): readonly Event[] {
  const ended = ({ what, end = "" }: Event): string => `${what} ${end}`;
  const [whole, open] = [countsOf(now.map(ended)), countsOf(now.map(({ what }) => what))];
  return before.filter((event) => {
    const [counts, key] = event.end === undefined ? [open, event.what] : [whole, ended(event)];
    const left = counts.get(key);
    if (left === undefined || left === 0) return true;
    counts.set(key, left - 1);
    return false;
  });
}

const lengthsOf = (events: readonly Event[]): readonly number[] => events.flatMap((event) => daysOf(event) ?? []);

/** Finds shutdowns that are gone or another than they were, and new years whose shutdowns last much longer or shorter. */
export function checkEvents(before: readonly Row[], now: readonly Row[]): readonly Finding[] {
  if (before.length === 0) return [];
  const [was, is] = [before.map(toEvent), now.map(toEvent)];
  const finding = (problem: string, rows: readonly string[]): Finding => ({
    name: "events:shutdowns",
    files: [eventTable],
    problem: `shutdowns: ${problem}`,
    rows: rows.slice(0, 10)
  });
  const lost = lostOf(was, is);
  const years = new Set(was.map(({ period }) => period));
  const usual = median(lengthsOf(was)) ?? NaN;
  const longer = [
    ...Map.groupBy(
      is.filter(({ period }) => !years.has(period)),
      ({ period }) => period
    )
  ].flatMap(([period, events]) => {
    const lengths = lengthsOf(events);
    const factor = (median(lengths) ?? usual) / usual;
    const isFar = lengths.length >= 10 && Math.abs(Math.log(factor)) > Math.log(bounds.eventDaysFactor);
    return isFar ? [`${period}: half of ${lengths.length} last ${median(lengths)} days or more, ${usual} before`] : [];
  });
  return [
    ...(lost.length <= Math.max(2, was.length * bounds.changedEvents)
      ? []
      : [
          finding(
            `${lost.length} of ${was.length} events are gone, or have other days, causes, reach or services`,
            lost.toSorted((a, b) => b.period - a.period).map(({ text }) => text)
          )
        ]),
    ...(longer.length === 0 ? [] : [finding("the events of a new year are of another length", longer)])
  ];
}
