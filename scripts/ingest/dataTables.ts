import { double, flag, integer, text, writeTable } from "./parquet.ts";
import type { Column } from "./parquet.ts";
import type { Area } from "../../src/model/area.ts";
import { scopeOf, type SeriesBreak } from "../../src/model/seriesBreak.ts";
import type { ShutdownEvent } from "../../src/model/shutdown.ts";
import type { OriginKind } from "../../src/model/origin.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Region } from "../../src/model/region.ts";
import type { AreaGroup } from "./areas.ts";
import type { SourceObservation, WorldTotal } from "./adapter.ts";
import type { Carried } from "./derive/carriedRows.ts";
import type { Withheld } from "./derive/derivation.ts";
import type { Difference, Vintage } from "./merge.ts";
import { known } from "../../src/model/known.ts";

/** A file below `data/`. */
export interface Output {
  readonly path: string;
  readonly content: Uint8Array;
  readonly rows: number;
}

function toOutput<Row>(path: string, columns: readonly Column<Row>[], rows: readonly Row[]): Output {
  return { path, content: writeTable(columns, rows), rows: rows.length };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by area, then by each dimension in the order of its codes, then by period. */
function sorted(observations: readonly SourceObservation[], indicator: Indicator): readonly SourceObservation[] {
  const position = (observation: SourceObservation): readonly number[] =>
    indicator.dimensions.map(({ id, codes }) => codes.indexOf(known(observation.dimensions[id], id)));
  return observations
    .map((observation) => ({ observation, position: position(observation) }))
    .toSorted((a, b) => {
      const dimension = a.position.findIndex((at, index) => at !== b.position[index]);
      return (
        compare(a.observation.area, b.observation.area) ||
        (dimension < 0 ? 0 : known(a.position[dimension], "code") - known(b.position[dimension], "code")) ||
        a.observation.period - b.observation.period
      );
    })
    .map(({ observation }) => observation);
}

/** Returns `observations/{id}.parquet` with exactly the columns that the indicator has. */
export function observationTable(indicator: Indicator, observations: readonly SourceObservation[]): Output {
  const numbers = indicator.range ? (["low", "high"] as const) : (["value"] as const);
  const columns: readonly Column<SourceObservation>[] = [
    text("area", ({ area }) => area),
    integer("period", ({ period }) => period),
    ...indicator.dimensions.map(({ id }) => text<SourceObservation>(id, ({ dimensions }) => dimensions[id])),
    ...numbers.map((name) => double<SourceObservation>(name, (row) => row[name])),
    text("status", ({ status }) => status),
    text("source", ({ source }) => source),
    text("origin", ({ origin }) => origin ?? ""),
    ...(observations.some(({ base }) => base !== undefined)
      ? [text<SourceObservation>("base", ({ base }) => base ?? "unknown")]
      : []),
    ...(observations.some(({ ages }) => ages !== undefined)
      ? [text<SourceObservation>("ages", ({ ages }) => ages ?? "")]
      : []),
    ...(observations.some(({ incomeYear }) => incomeYear !== undefined)
      ? [integer<SourceObservation>("income_year", ({ incomeYear }) => incomeYear)]
      : [])
  ];
  return toOutput(`observations/${indicator.id}.parquet`, columns, sorted(observations, indicator));
}

/** Returns `regions.parquet`. */
export function regionTable(regions: readonly Region[]): Output {
  const columns: readonly Column<Region>[] = [
    text("code", ({ code }) => code),
    text("area", ({ area }) => area),
    text("name", ({ name }) => name)
  ];
  const rows = regions.toSorted((a, b) => compare(a.area, b.area) || compare(a.code, b.code));
  return toOutput("regions.parquet", columns, rows);
}

/** Returns `region_figures.parquet`: what is known of regions, of all indicators in one table. */
export function regionFigureTable(observations: readonly SourceObservation[]): Output {
  const columns: readonly Column<SourceObservation>[] = [
    text("indicator", ({ indicator }) => indicator),
    text("area", ({ area }) => area),
    text("region", ({ region }) => region),
    integer("period", ({ period }) => period),
    double("value", ({ value }) => value),
    text("status", ({ status }) => status),
    text("source", ({ source }) => source)
  ];
  const rows = observations.toSorted(
    (a, b) =>
      compare(a.indicator, b.indicator) ||
      compare(a.area, b.area) ||
      compare(String(a.region), String(b.region)) ||
      a.period - b.period
  );
  return toOutput("region_figures.parquet", columns, rows);
}

/** Returns `vintages/{id}-{vintage}.parquet`: an edition of a series as it stood on that date. */
export function vintageTable({ indicator, vintage, observations }: Vintage): Output {
  const columns: readonly Column<SourceObservation>[] = [
    text("area", ({ area }) => area),
    integer("period", ({ period }) => period),
    double("value", ({ value }) => value)
  ];
  const rows = observations.toSorted((a, b) => compare(a.area, b.area) || a.period - b.period);
  return toOutput(`vintages/${indicator}-${vintage}.parquet`, columns, rows);
}

/** Returns `origins.parquet`: what kind of body each is that a figure names as its origin. */
export function originTable(kinds: readonly (readonly [origin: string, kind: OriginKind])[]): Output {
  const columns: readonly Column<readonly [string, OriginKind]>[] = [
    text("origin", ([origin]) => origin),
    text("kind", ([, kind]) => kind)
  ];
  return toOutput("origins.parquet", columns, kinds);
}

/** Returns `areas.parquet`. */
export function areaTable(areas: readonly Area[]): Output {
  const columns: readonly Column<Area>[] = [
    text("code", ({ code }) => code),
    text("iso2", ({ iso2 }) => iso2),
    text("m49", ({ m49 }) => m49),
    flag("economy", ({ economy }) => economy),
    text("region", ({ region }) => region),
    text("subregion", ({ subregion }) => subregion),
    text("income_group", ({ incomeGroup }) => incomeGroup),
    flag("least_developed", ({ leastDeveloped }) => leastDeveloped),
    flag("landlocked_developing", ({ landlockedDeveloping }) => landlockedDeveloping),
    flag("small_island", ({ smallIsland }) => smallIsland),
    double("latitude", ({ latitude }) => latitude),
    double("longitude", ({ longitude }) => longitude)
  ];
  return toOutput("areas.parquet", columns, areas);
}

/** Returns `area_groups.parquet`. */
export function areaGroupTable(groups: readonly AreaGroup[]): Output {
  const columns: readonly Column<AreaGroup>[] = [
    text("area", ({ area }) => area),
    text("scheme", ({ scheme }) => scheme),
    text("group", ({ group }) => group),
    integer("period", ({ period }) => period)
  ];
  return toOutput("area_groups.parquet", columns, groups);
}

/** What an indicator's file holds, at a glance. */
export interface IndicatorExtent {
  readonly indicator: Indicator;
  readonly firstPeriod: number;
  readonly lastPeriod: number;
  readonly rows: number;
  readonly areas: number;
}

/** Returns the extent of an indicator; of none its periods are infinite. */
export function extentOf(indicator: Indicator, observations: readonly SourceObservation[]): IndicatorExtent {
  const periods = observations.map(({ period }) => period);
  return {
    indicator,
    firstPeriod: Math.min(...periods),
    lastPeriod: Math.max(...periods),
    rows: observations.length,
    areas: new Set(observations.map(({ area }) => area)).size
  };
}

/** Returns `indicators.parquet`, in the order of the catalogue. */
export function indicatorTable(extents: readonly IndicatorExtent[]): Output {
  const columns: readonly Column<IndicatorExtent>[] = [
    text("id", ({ indicator }) => indicator.id),
    text("theme", ({ indicator }) => indicator.theme),
    text("unit", ({ indicator }) => indicator.unit),
    integer("first_period", ({ firstPeriod }) => firstPeriod),
    integer("last_period", ({ lastPeriod }) => lastPeriod),
    integer("rows", ({ rows }) => rows),
    integer("areas", ({ areas }) => areas)
  ];
  return toOutput("indicators.parquet", columns, extents);
}

/** Returns `differences.parquet`: figures that two publishers give differently, by more than 0.05. */
export function differenceTable(differences: readonly Difference[]): Output {
  const columns: readonly Column<Difference>[] = [
    text("indicator", ({ indicator }) => indicator),
    text("key", ({ key }) => key),
    text("area", ({ area }) => area),
    integer("period", ({ period }) => period),
    double("value", ({ value }) => value),
    text("source", ({ source }) => source),
    double("other_value", ({ otherValue }) => otherValue),
    text("other_source", ({ otherSource }) => otherSource)
  ];
  const rows = differences.toSorted((a, b) => compare(a.indicator, b.indicator) || compare(a.key, b.key));
  return toOutput("differences.parquet", columns, rows);
}

/** Returns `withheld.parquet`: figures that could be computed and are not published, each with the id of a reason. */
export function withheldTable(withheld: readonly Withheld[]): Output {
  const columns: readonly Column<Withheld>[] = [
    text("indicator", ({ indicator }) => indicator),
    text("area", ({ area }) => area),
    integer("period", ({ period }) => period),
    text("reason", ({ reason }) => reason)
  ];
  const rows = withheld.toSorted(
    (a, b) => compare(a.indicator, b.indicator) || compare(a.area, b.area) || a.period - b.period
  );
  return toOutput("withheld.parquet", columns, rows);
}

/** Returns `breaks.parquet`: years from which a series cannot be held against what was before, each with a reason. */
export function breakTable(breaks: readonly SeriesBreak[]): Output {
  const columns: readonly Column<SeriesBreak>[] = [
    text("indicator", ({ indicator }) => indicator),
    text("area", ({ area }) => area),
    integer("period", ({ period }) => period),
    text("parts", ({ reason }) => scopeOf(reason)),
    text("reason", ({ reason }) => reason)
  ];
  const rows = breaks.toSorted(
    (a, b) =>
      compare(a.indicator, b.indicator) || compare(a.area, b.area) || a.period - b.period || compare(a.reason, b.reason)
  );
  return toOutput("breaks.parquet", columns, rows);
}

/** Returns `carried.parquet`: what the sums of a year take for areas without a figure of it. */
export function carriedTable(carried: readonly Carried[]): Output {
  const columns: readonly Column<Carried>[] = [
    text("indicator", ({ indicator }) => indicator),
    text("area", ({ area }) => area),
    integer("period", ({ period }) => period),
    integer("from_period", ({ fromPeriod }) => fromPeriod),
    double("value", ({ value }) => value)
  ];
  const rows = carried.toSorted(
    (a, b) => compare(a.indicator, b.indicator) || compare(a.area, b.area) || a.period - b.period
  );
  return toOutput("carried.parquet", columns, rows);
}

/** Returns `totals.parquet`: counts of the whole world, where the areas of a year may sum to more than happened. */
export function totalTable(totals: readonly WorldTotal[]): Output {
  const columns: readonly Column<WorldTotal>[] = [
    text("indicator", ({ indicator }) => indicator),
    integer("period", ({ period }) => period),
    double("value", ({ value }) => value)
  ];
  return toOutput(
    "totals.parquet",
    columns,
    totals.toSorted((a, b) => compare(a.indicator, b.indicator) || a.period - b.period)
  );
}

/** Returns `shutdown_events.parquet`: each shutdown in each area that it hit, with what is recorded of it. */
export function shutdownTable(shutdowns: readonly ShutdownEvent[]): Output {
  const columns: readonly Column<ShutdownEvent>[] = [
    integer("event", ({ event }) => event),
    text("area", ({ area }) => area),
    integer("period", ({ period }) => period),
    text("start", ({ start }) => start),
    text("end", ({ end }) => end),
    flag("start_estimated", ({ isStartEstimated }) => isStartEstimated),
    text("cause", ({ cause }) => cause),
    text("reach", ({ reach }) => reach),
    text("services", ({ services }) => services.join(";")),
    text("source", ({ source }) => source)
  ];
  const rows = shutdowns.toSorted((a, b) => compare(a.area, b.area) || a.period - b.period || a.event - b.event);
  return toOutput("shutdown_events.parquet", columns, rows);
}
