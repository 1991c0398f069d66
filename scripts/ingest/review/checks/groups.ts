import { incomeGroups } from "../../../../src/model/area.ts";
import { bounds } from "../bounds.ts";
import { textOf } from "./row.ts";
import type { Finding } from "../finding.ts";
import type { Row } from "./row.ts";

/** Of the memberships of a scheme, the share that may be gone or another: groups of past years do not change. */
const mayRegroup = 0.02;

/** The scheme that has a group for every year; all others have one list. */
const datedScheme = "income";

const incomeOrder: readonly string[] = incomeGroups;

/** True where an economy would pass over an income group. */
export function isLeap(before: string, now: string): boolean {
  const [was, is] = [incomeOrder.indexOf(before), incomeOrder.indexOf(now)];
  return was >= 0 && is >= 0 && Math.abs(was - is) > 1;
}

const cell = (row: Row, column: string): string => textOf(row[column]);

const keyOf = (row: Row): string => ["scheme", "area", "period"].map((column) => cell(row, column)).join(" ");

const newestOf = (rows: readonly Row[]): string =>
  rows.reduce((newest, row) => (cell(row, "period") > newest ? cell(row, "period") : newest), "");

function toFinding(scheme: string, problem: string, rows: readonly string[]): Finding {
  return {
    name: `table:area_groups.parquet ${scheme}`,
    files: ["area_groups.parquet"],
    problem: `${scheme}: ${problem}`,
    rows: rows.slice(0, 10)
  };
}

const byPeriod = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(rows, (row) => cell(row, "period"));

/** Finds memberships that are gone, or are of another group, in years that were there before: each year by itself. */
function checkMemberships(scheme: string, before: readonly Row[], now: readonly Row[]): readonly Finding[] {
  const is = new Map(now.map((row) => [keyOf(row), cell(row, "group")]));
  const isDated = scheme === datedScheme;
  const years = byPeriod(now);
  const gone = [...byPeriod(before).keys()].filter((period) => !years.has(period)).toSorted();
  const lost = [...byPeriod(before)].flatMap(([period, rows]) => {
    // The newest year of income groups is looked at by itself.
    if (!years.has(period) || (isDated && period === newestOf(now))) return [];
    const others = rows.filter((row) => is.get(keyOf(row)) !== cell(row, "group"));
    const few = Math.max(2, rows.length * mayRegroup) + (isDated ? 0 : 2);
    return others.length > few ? others : [];
  });
  const lostYears = isDated && gone.length > 0 ? `; the years ${gone.join(", ")} are gone` : "";
  if (lost.length === 0 && lostYears === "") return [];
  return [
    toFinding(
      scheme,
      `${lost.length} of ${before.length} memberships are gone or another${lostYears}`,
      lost.map((row) => `${keyOf(row)}: ${cell(row, "group")} before, ${is.get(keyOf(row)) ?? "none"} now`)
    )
  ];
}

/** Finds income groups of the newest year that too many economies have come to since the last accepted one, or by a leap. */
function checkNewest(before: readonly Row[], now: readonly Row[]): readonly Finding[] {
  const newest = newestOf(now);
  const last = newestOf(before.filter((row) => cell(row, "period") <= newest));
  const was = new Map(
    before.filter((row) => cell(row, "period") === last).map((row) => [cell(row, "area"), cell(row, "group")])
  );
  const moved = now.flatMap((row) => {
    const [area, group] = [cell(row, "area"), cell(row, "group")];
    const other = was.get(area);
    return cell(row, "period") !== newest || other === undefined || other === group ? [] : [{ area, other, group }];
  });
  const leaps = moved.filter(({ other, group }) => isLeap(other, group));
  if (moved.length <= bounds.newIncomeGroups && leaps.length === 0) return [];
  return [
    toFinding(
      datedScheme,
      `${moved.length} of ${was.size} economies have another group in ${newest} than in ${last}, ${leaps.length} of them by more than a step`,
      (leaps.length > 0 ? leaps : moved).map(({ area, other, group }) => `${area}: ${other} before, ${group} now`)
    )
  ];
}

/** Members of a group that a run may not lose all of. */
const fewest = 3;

const groupsIn = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.map((row) => cell(row, "group")));

/**
 * Finds groups that nobody is in any more: a class that all areas have come to share empties the others. A new year is
 * held against the last one before.
 */
function checkEmptied(scheme: string, before: readonly Row[], now: readonly Row[]): readonly Finding[] {
  const years = byPeriod(before);
  const last = years.get(newestOf(before)) ?? [];
  return [...byPeriod(now)].flatMap(([period, rows]) => {
    const filled = groupsIn(rows);
    const was = Map.groupBy(years.get(period) ?? last, (row) => cell(row, "group"));
    const empty = [...was].flatMap(([group, { length }]) => (length < fewest || filled.has(group) ? [] : [group]));
    return empty.length === 0 ? [] : [toFinding(scheme, emptyText(empty, period), [])];
  });
}

const emptyText = (groups: readonly string[], period: string): string =>
  `nobody is in ${groups.join(", ")}${period === "" ? "" : ` in ${period}`}`;

/** The last list of a scheme, whatever its date: only income groups have years that are compared. */
function lastList(scheme: string, rows: readonly Row[]): readonly Row[] {
  if (scheme === datedScheme) return rows;
  const newest = newestOf(rows);
  return rows.filter((row) => cell(row, "period") === newest).map((row) => ({ ...row, period: "" }));
}

/** Finds memberships of groups that have come to be others, or to be nobody's, beyond what a year brings. */
export function checkGroups(before: readonly Row[], now: readonly Row[]): readonly Finding[] {
  const isNow = Map.groupBy(now, (row) => cell(row, "scheme"));
  return [...Map.groupBy(before, (row) => cell(row, "scheme"))].flatMap(([scheme, rows]): readonly Finding[] => {
    const [was, is] = [rows, isNow.get(scheme) ?? []].map((list) => lastList(scheme, list));
    if (was === undefined || is === undefined || is.length === 0) {
      return rows.length < fewest ? [] : [toFinding(scheme, "nobody is in it", [])];
    }
    return [
      ...checkMemberships(scheme, was, is),
      ...(scheme === datedScheme ? checkNewest(was, is) : []),
      ...checkEmptied(scheme, was, is)
    ];
  });
}

/** Economies of a year from which on each income group has some. */
const whole = 50;

/** Finds income groups that no economy of a year is in, where it has more than a few; needs no earlier data. */
export function checkIncomeGroups(now: readonly Row[]): readonly Finding[] {
  return [...byPeriod(now.filter((row) => cell(row, "scheme") === datedScheme))].flatMap(([period, rows]) => {
    const filled = groupsIn(rows);
    const empty = rows.length < whole ? [] : incomeGroups.filter((group) => !filled.has(group));
    return empty.length === 0 ? [] : [toFinding(datedScheme, emptyText(empty, period), [])];
  });
}
