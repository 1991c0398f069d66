import { nameColumnsIn } from "../nameTable.ts";
import { readTable } from "../parquet.ts";
import { checkCoverage } from "../steps/checkFigures.ts";
import { judge } from "./accept.ts";
import { joinFindings } from "./finding.ts";
import { eventTable } from "./checks/events.ts";
import { refreshOf } from "./refreshRecord.ts";
import { allSeries, pairEditions, reviewChanges } from "./review.ts";
import { reviewTables } from "./reviewTables.ts";
import { toSeries } from "./series.ts";
import type { Refresh } from "../../../src/model/refresh.ts";
import type { SourceRecord } from "../../../src/model/source.ts";
import type { SourceObservation } from "../adapter.ts";
import type { Difference, Vintage } from "../merge.ts";
import type { Reference } from "../sources/worldPopulationProspects.ts";
import type { Present } from "../steps/readPresent.ts";
import type { IndicatorExtent, Output } from "../dataTables.ts";
import type { Acceptance, Judged } from "./accept.ts";
import type { State } from "./review.ts";
import type { Row, Tables } from "./checks/row.ts";
import type { Cell, Edition, Series } from "./series.ts";
import { known } from "../../../src/model/known.ts";

/** What a run has made, before it is written. */
export interface Made {
  readonly figures: ReadonlyMap<string, readonly SourceObservation[]>;
  readonly vintages: readonly Vintage[];
  readonly differences: readonly Difference[];
  readonly outputs: readonly Output[];
  readonly records: readonly SourceRecord[];
  readonly references: readonly Reference[];
}

const looked: readonly string[] = [
  "areas.parquet",
  "area_groups.parquet",
  "area_languages.parquet",
  "languages.parquet",
  "totals.parquet",
  eventTable
];

async function tablesIn(outputs: readonly Output[]): Promise<Tables> {
  const tables = outputs.filter(({ path }) => looked.includes(path));
  const nameColumns = await nameColumnsIn(outputs);
  const withNames = async ({ path, content }: Output): Promise<readonly [string, readonly Row[]]> => [
    path,
    (await readTable(content)).map((row) => ({ ...row, ...nameColumns(path, row["code"]) }))
  ];
  return new Map(await Promise.all(tables.map(withNames)));
}

function editionOf(id: string, cells: readonly Cell[]): readonly [string, Series] {
  return [id, toSeries(id, id, "people", cells)];
}

async function editionsIn(outputs: readonly Output[]): Promise<Edition> {
  const kept = outputs.flatMap((output) => {
    const name = /^vintages\/(.+?)-(\d{4}[-\d]*)\.parquet$/.exec(output.path);
    return name === null
      ? []
      : [{ id: `${known(name[1], "series")} ${known(name[2], "date")}`, content: output.content }];
  });
  const editions = kept.map(async ({ id, content }) => {
    const rows = await readTable(content);
    const cells = rows.map(({ area, period, value }) => ({
      subject: String(area),
      period: Number(period),
      value: Number(value),
      flags: "",
      source: ""
    }));
    return editionOf(id, cells);
  });
  return new Map(await Promise.all(editions));
}

function editionsOf(vintages: readonly Vintage[]): Edition {
  return new Map(
    vintages.map(({ indicator, vintage, observations }) =>
      editionOf(
        `${indicator} ${vintage}`,
        observations.map(({ area, period, value = NaN, source }) => ({
          subject: area,
          period,
          value,
          flags: "",
          source
        }))
      )
    )
  );
}

/** The number of areas of each indicator, as `indicators.parquet` tells it. */
async function areasIn(outputs: readonly Output[]): Promise<ReadonlyMap<string, number>> {
  const table = outputs.find(({ path }) => path === "indicators.parquet");
  const rows = table === undefined ? [] : await readTable(table.content);
  return new Map(rows.map(({ id, areas }) => [String(id), Number(areas)]));
}

/** What was found, and what the run changes; a first run changes nothing, since there was nothing. */
export interface Review extends Judged {
  readonly refresh: Refresh;
}

const noRefresh: Refresh = { date: "", sources: [], series: [] };

/** Holds what a run has made against the data that are there, if there are any, and parts what was found. */
export async function judgeChanges(
  before: Present | undefined,
  made: Made,
  extents: readonly IndicatorExtent[],
  wished: readonly Acceptance[]
): Promise<Review> {
  const none: State = { figures: new Map(), editions: new Map(), tables: new Map(), records: [], differences: [] };
  const was: State =
    before === undefined
      ? none
      : {
          figures: before.figures,
          editions: await editionsIn(before.outputs),
          tables: await tablesIn(before.outputs),
          records: before.manifest.sources,
          differences: before.differences
        };
  const is: State = {
    figures: made.figures,
    editions: editionsOf(made.vintages),
    tables: await tablesIn(made.outputs),
    records: made.records,
    differences: made.differences
  };
  const areas = new Map(extents.map(({ indicator, areas: now }) => [indicator.id, now]));
  const covered = before === undefined ? [] : checkCoverage(await areasIn(before.outputs), areas);
  const found = joinFindings([...reviewChanges(was, is), ...reviewTables(is, made.references)]);
  const names = new Set(found.map(({ name }) => name));
  const findings = [...covered.filter(({ name }) => !names.has(name)), ...found];
  const pairs = before === undefined ? [] : pairEditions(allSeries(was), allSeries(is));
  const refresh = before === undefined ? noRefresh : refreshOf(pairs, was.records, made.records);
  return { ...judge(findings, wished, before?.manifest.accepted ?? [], made.records), refresh };
}
