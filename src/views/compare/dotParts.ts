import type { DotPlotProps } from "../../charts/DotPlot.tsx";
import { isAreaCode } from "../../model/area.ts";
import { isEstimate } from "../../model/observation.ts";
import { plainText } from "../figure/describe.ts";
import type { CompareRow } from "./compareModel.ts";
import { pairNames, type ComparePartProps } from "./compareParts.ts";
import { valueScale } from "./plotScales.ts";

/** Returns the pairs of dots, and what they are drawn along. */
export function dotParts(props: ComparePartProps): DotPlotProps {
  const { context, data, model } = props;
  const { translator } = context;
  const { t } = translator;
  const { indicator } = data.main;
  const rows = model.rows.filter(({ cell, before }) => cell ?? before);
  const values = rows
    .flatMap(({ cell, before }) => [cell?.low, cell?.high, before?.low, before?.high])
    .filter((value) => value !== undefined);
  const { domain } = valueScale(translator, indicator, values);
  const text = (cell: CompareRow["cell"], apart?: CompareRow["apart"]): string => {
    if (!cell) return t(apart ? "compare.apart" : "ui.no-data");
    const value = plainText(translator, indicator, cell);
    return isEstimate(cell.status) ? t("compare.pair.estimate", { value }) : value;
  };
  return {
    domain,
    names: pairNames(props),
    rows: rows.map((row) => ({
      id: row.subject.id,
      name: row.subject.name,
      href: isAreaCode(row.subject.id) ? context.areaHref(row.subject.id) : undefined,
      first: row.before?.low,
      second: row.cell?.low,
      firstHigh: row.before?.high,
      secondHigh: row.cell?.high,
      estimated: [row.before, row.cell].some((each) => each && isEstimate(each.status)),
      text: t("compare.pair", {
        first: text(row.before, row.apart),
        second: text(row.cell),
        years: yearsOf(props, row)
      }),
      className: row.subject.className
    }))
  };
}

function yearsOf({ context: { translator } }: ComparePartProps, { before, cell }: CompareRow): string {
  const { formatYear, formatRange } = translator.formats;
  if (before && cell && before.period !== cell.period) {
    return formatRange(formatYear(before.period), formatYear(cell.period));
  }
  const either = cell ?? before;
  return either ? formatYear(either.period) : "";
}
