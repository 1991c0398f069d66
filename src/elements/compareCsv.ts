import type { LicenceClass } from "../model/source.ts";
import { strictestLicence } from "../model/source.ts";
import type { DatedCell } from "../model/slice.ts";
import { quoteCell } from "../query/csv.ts";
import { membersOf } from "../views/compare/compareContext.ts";
import type { CompareData, CompareRow } from "../views/compare/compareModel.ts";
import type { ComparePartProps } from "../views/compare/compareParts.ts";
import type { Seen } from "../views/compare/compareView.ts";
import { compareViewEntries } from "../views/compare/compareViews.ts";
import type { CompareFigures } from "../views/compare/comparedSubjects.ts";
import type { CompareReader } from "./compareReader.ts";
import { datedAt } from "../model/slice.ts";

const columns = ["id", "name", "indicator", "dimensions", "period", "low", "high", "status", "coverage", "licence"];

/** Returns what is seen as CSV: of all years, or the figures that a view shows; a licence class a row. */
export function compareCsv(props: ComparePartProps, licences: CompareReader["licences"]): string {
  const shown = shownOf[compareViewEntries[props.state.view].seen];
  const rows = props.model.rows.flatMap((row) =>
    shown(props, row).flatMap(([figures, cell]) => (cell ? [toCells(props, licences, row, figures, cell)] : []))
  );
  return [columns, ...rows].map((cells) => cells.map(quoteCell).join(",")).join("\n") + "\n";
}

/** A figure, and the figures among which it stands. */
type Shown = readonly [CompareFigures, DatedCell | undefined];

const shownOf: Readonly<Record<Seen, (props: ComparePartProps, row: CompareRow) => readonly Shown[]>> = {
  years: ({ data: { main }, model: { years } }, { subject }) =>
    subject.cells.map((_, index): Shown => {
      const cell = datedAt(subject.cells, main.slice.periods, index);
      return [main, cell && cell.period >= years[0] && cell.period <= years[1] ? cell : undefined];
    }),
  figure: ({ data }, { cell }) => [[mainFigures(data), cell]],
  both: ({ data }, { before, cell }) => [
    [data.pair?.[0] ?? data.x ?? data.main, before],
    [mainFigures(data), cell]
  ]
};

function mainFigures({ main, pair }: CompareData): CompareFigures {
  return pair?.[1] ?? main;
}

function toCells(
  { context, data }: ComparePartProps,
  licences: CompareReader["licences"],
  { subject: { id, name, outcomes } }: CompareRow,
  figures: CompareFigures,
  { period, low, high, status }: DatedCell
): readonly string[] {
  const { slice, indicator } = figures;
  const index = slice.periods.indexOf(period);
  const known = licences(figures);
  const classes = membersOf(context, id)
    .map((area) => known.get(area)?.[index])
    .filter((each): each is LicenceClass => each !== undefined);
  const coverage = figures === mainFigures(data) ? outcomes?.[index]?.figure?.coverage : undefined;
  const codes = slice.key === "total" ? "" : slice.key;
  const numbers = [String(period), String(low), String(high), status];
  const basis = [coverage === undefined ? "" : String(coverage), strictestLicence(classes)];
  return [id, name, indicator.id, codes, ...numbers, ...basis];
}
