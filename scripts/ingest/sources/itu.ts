import { SourceError } from "../adapter.ts";
import { numberIn, parseCsv, yearIn } from "../csv.ts";
import { createQuarantineLookup } from "../quarantine.ts";
import { ituQuarantine } from "../quarantine/itu.ts";
import { checkItuSeries } from "./ituFiles.ts";
import { joinSkillLevels } from "./ituSkillLevels.ts";
import { statesBreak } from "./ituBreaks.ts";
import { ituSeries } from "./ituSeries.ts";
import { agesIn, incomeYearIn } from "./ituNotes.ts";
import { ituOrigin, ituStatus } from "./ituStatus.ts";
import { normaliseRows } from "./normaliseRows.ts";
import type { SourceAdapter, SourceObservation } from "../adapter.ts";
import type { FigureRow, Reading } from "./normaliseRows.ts";
import type { Unit } from "../../../src/model/indicator.ts";
import type { Status } from "../../../src/model/observation.ts";
import type { SeriesId } from "../weeklyUse.ts";

/** A value of one series of the ITU DataHub. */
export interface ItuRow extends FigureRow {
  readonly series: string;
  readonly source: string;
  readonly note: string;
}

const columns = [
  "seriesID",
  "seriesCode",
  "seriesUnits",
  "entityIso",
  "dataValue",
  "dataYear",
  "dataNote",
  "dataSource"
];

const quarantineOf = createQuarantineLookup(ituQuarantine);

/**
 * The ITU DataHub's CSV files: use, households, phones, coverage, subscriptions, prices, reasons, skills. The series
 * code alone says what a row is; counts of subscriptions are read for the source of their rates only, throughput and
 * latency not published at all.
 */
export const itu: SourceAdapter<ItuRow> = {
  publisher: "International Telecommunication Union",

  parse: (content, { file }) =>
    parseCsv(content, file, columns).map(({ row, cells }) => {
      const { seriesCode = "", entityIso = "", dataValue = "", dataYear = "" } = cells;
      if (!ituSeries.has(seriesCode)) throw new SourceError(file, `row ${row}: unknown series "${seriesCode}"`);
      checkItuSeries(file, row, { id: cells["seriesID"] ?? "", code: seriesCode, units: cells["seriesUnits"] ?? "" });
      return {
        row,
        series: seriesCode,
        area: entityIso,
        period: yearIn(file, row, dataYear),
        value: numberIn(file, row, dataValue),
        text: dataValue,
        key: `${seriesCode} ${entityIso} ${dataYear}`,
        source: cells["dataSource"] ?? "",
        note: cells["dataNote"] ?? ""
      };
    }),

  normalise(rows, file) {
    const counts = new Map(rows.map((row) => [`${row.series} ${row.area} ${row.period}`, row]));
    const countOf = ({ series, area, period }: ItuRow): ItuRow | undefined =>
      counts.get(`${countSeries[series] ?? ""} ${area} ${period}`);
    const read = (row: ItuRow): Reading => readRow(complete(row), isBreak(row));
    const complete = (row: ItuRow): ItuRow => (row.source.trim() === "" ? withSourceOf(row, countOf(row)) : row);
    const isBreak = (row: ItuRow): boolean => {
      const before = counts.get(`${row.series} ${row.area} ${row.period - 1}`);
      return statesBreak(complete(row).note, row.period, before ? complete(before).note : "");
    };
    return joinSkillLevels(normaliseRows(rows, file, quarantineOf, read), file);
  }
};

/** A rate names no source of its own: it has that of the count that it is computed from, in the same file. */
const countSeries: Readonly<Record<string, string>> = { i911mw: "i271mw", i992b: "i4213tfbb", i911: "i271" };

function withSourceOf(row: ItuRow, count: ItuRow | undefined): ItuRow {
  return count === undefined ? row : { ...row, source: count.source, note: `${row.note} ${count.note}` };
}

function readRow({ series, period, value, source, note }: ItuRow, isBreak: boolean): Reading {
  const meaning = ituSeries.get(series);
  if (meaning === undefined) return { dropped: "unknown-series" };
  if ("dropped" in meaning) return meaning;
  // The fixed basket of 2022 prints 0 where there is no price.
  if (meaning.indicator.startsWith("fixed-broadband-basket") && period === 2022 && value === 0) {
    return { dropped: "zero-is-missing" };
  }
  return {
    ...meaning,
    status: withBreak(statusOf(meaning.indicator, period, ituStatus(source, note)), isBreak),
    origin: ituOrigin(source),
    ...notedIn(meaning.unit, note)
  };
}

/** What a note says of the figure beside its flag: ages where people were asked, and not where contracts are counted. */
function notedIn(unit: Unit, note: string): Pick<SourceObservation, "ages" | "incomeYear"> {
  const ages = unit === "per-100" ? undefined : agesIn(note);
  const incomeYear = incomeYearIn(note);
  return { ...(ages !== undefined && { ages }), ...(incomeYear !== undefined && { incomeYear }) };
}

/** An estimate stays one, and a figure without a source stays of unknown origin: what weighs more is told. */
function withBreak(status: Status, isBreak: boolean): Status {
  return isBreak && status === "A" ? "B" : status;
}

/** The 5 GB data-only basket became the reference in 2025; what ITU prints for 2023 and 2024 is experimental. */
function statusOf(indicator: SeriesId, period: number, status: Status): Status {
  return indicator.startsWith("data-only-mobile-basket") && period < 2025 && status === "A" ? "G" : status;
}
