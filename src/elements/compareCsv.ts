import type { LicenceClass } from "../model/source.ts";
import { strictestLicence } from "../model/source.ts";
import type { DatedCell } from "../model/slice.ts";
import { quoteCell } from "../query/csv.ts";
import { membersOf } from "../views/compare/compareContext.ts";
import type { CompareRow } from "../views/compare/compareModel.ts";
import type { ComparePartProps } from "../views/compare/compareParts.ts";
import type { CompareFigures } from "../views/compare/subjects.ts";
import type { CompareReader } from "./compareReader.ts";

const columns = ["id", "name", "indicator", "dimensions", "period", "low", "high", "status", "coverage", "licence"];

/** Returns what is seen as CSV: lines give every year, other views the figures that they show; a licence class a row. */
export function compareCsv(
  { context, state, data, model }: ComparePartProps,
  licences: CompareReader["licences"]
): string {
  const lines: (readonly string[])[] = [];
  const overTime = state.view === "lines" || state.view === "multiples";
  const add = (row: CompareRow, figures: CompareFigures, cell: DatedCell | undefined): void => {
    if (!cell) return;
    const { id, name, outcomes } = row.subject;
    const { slice, indicator } = figures;
    const index = slice.periods.indexOf(cell.period);
    const known = licences(figures);
    const classes = membersOf(context, id)
      .map((area) => known.get(area)?.[index])
      .filter((each): each is LicenceClass => each !== undefined);
    const coverage = figures === (data.pair?.[1] ?? data.main) ? outcomes?.[index]?.figure?.coverage : undefined;
    const codes = slice.key === "total" ? "" : slice.key;
    const numbers = [String(cell.period), String(cell.low), String(cell.high), cell.status];
    const basis = [coverage === undefined ? "" : String(coverage), strictestLicence(classes)];
    lines.push([id, name, indicator.id, codes, ...numbers, ...basis]);
  };
  for (const row of model.rows) {
    if (overTime) {
      const { periods } = data.main.slice;
      for (const [index, cell] of row.subject.cells.entries()) {
        const period = periods[index] ?? 0;
        if (period >= model.years[0] && period <= model.years[1]) add(row, data.main, cell && { ...cell, period });
      }
    } else {
      if (state.view !== "bars" && state.view !== "table") add(row, data.pair?.[0] ?? data.x ?? data.main, row.before);
      add(row, data.pair?.[1] ?? data.main, row.cell);
    }
  }
  return [columns, ...lines].map((cells) => cells.map(quoteCell).join(",")).join("\n") + "\n";
}
