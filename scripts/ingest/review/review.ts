import { checkAreas, checkYears, checkZeros } from "./checks/extent.ts";
import { checkEvents, eventTable } from "./checks/events.ts";
import { checkDisplaced } from "./checks/displaced.ts";
import { checkFiles } from "./checks/files.ts";
import { checkFlags } from "./checks/flags.ts";
import { checkLevel, checkNewFigures } from "./checks/level.ts";
import { checkOrigins } from "./checks/origins.ts";
import { checkPublishers } from "./checks/twoPublishers.ts";
import { checkSexes } from "./checks/sexes.ts";
import { checkGroups } from "./checks/groups.ts";
import { checkTables, tableSeries } from "./checks/tableWords.ts";
import { pairSeries } from "./compare.ts";
import { joinFindings } from "./finding.ts";
import { figureSeries, toSeries } from "./series.ts";
import type { SourceRecord } from "../../../src/model/source.ts";
import type { SourceObservation } from "../adapter.ts";
import type { Difference } from "../merge.ts";
import type { Tables } from "./checks/row.ts";
import type { Context, SeriesPair } from "./compare.ts";
import type { Finding } from "./finding.ts";
import type { Cell, Edition } from "./series.ts";

/** A state of the data: what was accepted last, or what a run has made. */
export interface State {
  readonly figures: ReadonlyMap<string, readonly SourceObservation[]>;
  /** Kept editions by "internet-use 2025-04-15": the figures of areas and years. */
  readonly editions: Edition;
  readonly tables: Tables;
  readonly records: readonly SourceRecord[];
  readonly differences: readonly Difference[];
}

/** The last population of each area, and the speakers of each language. */
function peopleOf(states: readonly State[]): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const { figures, tables } of states) {
    const areas = (figures.get("population") ?? []).toSorted((a, b) => a.period - b.period);
    for (const { area, value } of areas) if (value !== undefined) people.set(area, value);
    for (const row of tables.get("languages.parquet") ?? []) {
      if (typeof row["code"] === "string" && typeof row["speakers"] === "number")
        people.set(row["code"], row["speakers"]);
    }
  }
  return people;
}

/** The files that the tables and the kept editions are made of. */
const behind: readonly (readonly [path: RegExp, files: RegExp])[] = [
  [/^areas\.parquet$/, /^unsd\/country-codes|^worldbank\/countries-/],
  [/^area_groups\.parquet$/, /^unsd\/country-codes|^worldbank\/(countries-|CLASS|OGHIST)/],
  [/^languages\.parquet$/, /^(wikimedia|commoncrawl|commonvoice|unicode)\//],
  [/^area_languages\.parquet$/, /^cldr|^glottolog\//],
  [/^(totals|shutdown_events)\.parquet$/, /^accessnow\//],
  [/^vintages\//, /^worldbank\//]
];

/** Puts the publishers' files in the place of those that are made from them. */
export function withSources(finding: Finding, records: readonly SourceRecord[]): Finding {
  const files = finding.files.flatMap((file) => {
    const pattern = behind.find(([path]) => path.test(file))?.[1];
    if (pattern === undefined) return [file];
    const dated = /-(\d{4}[-\d]*)\.parquet$/.exec(file)?.[1];
    const made = records.filter((each) => pattern.test(each.file) && (dated === undefined || each.vintage === dated));
    return made.map((each) => each.file);
  });
  return { ...finding, files: [...new Set(files)] };
}

/** Returns what the checks share, for these states of the data. */
export function createContext(states: readonly State[]): Context {
  const people = peopleOf(states);
  const records = new Map(states.flatMap(({ records: own }) => own.map((record) => [record.id, record] as const)));
  const sourcesOf = ({ source }: Cell): readonly string[] => source.split("+");
  return {
    people: (subject) => people.get(subject) ?? 0,
    filesOf: (cells) => [...new Set(cells.flatMap(sourcesOf))].map((id) => records.get(id)?.file ?? id),
    yearOf: (cell) => {
      const years = sourcesOf(cell).flatMap((id) => /^\d{4}/.exec(records.get(id)?.vintage ?? "") ?? []);
      return years.length === 0 ? Infinity : Math.max(...years.map(Number));
    }
  };
}

/** The series of both states side by side, those that are only in one of them too. */
export function pairEditions(before: Edition, now: Edition): readonly SeriesPair[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), now.get(id)];
    const any = was ?? is;
    if (any === undefined) return [];
    const none = toSeries(id, any.group, any.unit, []);
    return [pairSeries(was ?? none, is ?? none)];
  });
}

/** Finds a kept edition that is not what it was: an edition that has been published does not change. */
function checkEditions(before: Edition, now: Edition): readonly Finding[] {
  return pairEditions(before, now).flatMap(({ id, before: was, now: is, common, gone, added }): Finding[] => {
    if (was.cells.size === 0 || is.cells.size === 0) return [];
    const changed = common.filter((pair) => pair.before.value !== pair.now.value);
    if (changed.length + gone.length + added.length === 0) return [];
    return [
      {
        name: `edition:${id}`,
        files: [`vintages/${id.replace(" ", "-")}.parquet`],
        problem: `an edition that was kept has other figures: ${changed.length} changed, ${added.length} more, ${gone.length} gone`,
        rows: [
          ...changed.map((pair) => `${pair.key}: ${pair.before.value} before, ${pair.now.value} now`),
          ...gone.map((cell) => `${cell.subject} ${cell.period}: ${cell.value} before, gone now`),
          ...added.map((cell) => `${cell.subject} ${cell.period}: ${cell.value}, which was not there`)
        ]
      }
    ];
  });
}

/** Returns every series of a state: of its figures, and of its tables of languages. */
export function allSeries({ figures, tables }: State): Edition {
  return new Map([...figureSeries(figures), ...tableSeries(tables)]);
}

/** Holds what a run has made against what was accepted last; returns what lies beyond the bounds, joined by name. */
export function reviewChanges(before: State, now: State): readonly Finding[] {
  const context = createContext([before, now]);
  const [was, is] = [allSeries(before), allSeries(now)];
  const [groupsBefore, groupsNow] = [before, now].map(({ tables }) => tables.get("area_groups.parquet") ?? []);
  const perSeries = pairEditions(was, is).flatMap((pair) => [
    ...checkYears(pair, context),
    ...(pair.before.cells.size === 0 ? [] : checkAreas(pair, context)),
    ...checkLevel(pair, context),
    ...checkNewFigures(pair, context),
    ...checkZeros(pair, context),
    ...checkFlags(pair, context)
  ]);
  return joinFindings([
    ...checkFiles(before.records, now.records),
    ...perSeries,
    ...checkDisplaced(was, is, context),
    ...checkSexes(was, is, context),
    ...checkOrigins(before.figures, now.figures, context),
    ...checkPublishers(before.differences, now.differences, now.figures, context),
    ...checkEditions(before.editions, now.editions),
    ...checkTables(before.tables, now.tables),
    ...checkEvents(before.tables.get(eventTable) ?? [], now.tables.get(eventTable) ?? []),
    ...(groupsBefore === undefined || groupsNow === undefined ? [] : checkGroups(groupsBefore, groupsNow))
  ]).map((finding) => withSources(finding, now.records));
}
