import type { SlopeChartProps, SlopeLine } from "../../charts/SlopeChart.tsx";
import { isEstimate } from "../../model/observation.ts";
import type { DatedCell } from "../../model/slice.ts";
import { plainText } from "../figure/describe.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { chosenScale } from "./plotScales.ts";

/** Returns the lines, what they are drawn along, and the years at their ends; undefined where none can be drawn. */
export function slopeParts(props: ComparePartProps): Omit<SlopeChartProps, "label"> | undefined {
  const { context, state, data, model } = props;
  const { translator } = context;
  const { formats } = translator;
  const lines = slopeLines(props);
  if (lines.length === 0) return undefined;
  const { domain, log } = chosenScale(translator, data.main.indicator, valuesOfSlopes(props), state.scale);
  const drawn = model.drawn.flatMap(({ before, cell }) => (before && cell ? [{ before, cell }] : []));
  const span = (cells: readonly DatedCell[]): string => {
    const years = cells.map(({ period }) => period);
    const [low, high] = [formats.formatYear(Math.min(...years)), formats.formatYear(Math.max(...years))];
    return low === high ? low : formats.formatRange(low, high);
  };
  const heads = [span(drawn.map(({ before }) => before)), span(drawn.map(({ cell }) => cell))] as const;
  return { lines, domain, log, heads };
}

/** Returns the figures at the ends of the lines. */
export function valuesOfSlopes(props: ComparePartProps): readonly number[] {
  return slopeLines(props).flatMap(({ from, to, fromHigh, toHigh }) => [from, to, fromHigh ?? from, toHigh ?? to]);
}

function slopeLines({ context: { translator }, data, model }: ComparePartProps): readonly SlopeLine[] {
  const { indicator } = data.main;
  return model.drawn.flatMap(({ subject, before, cell }) =>
    before && cell
      ? [
          {
            id: subject.id,
            name: subject.label,
            className: subject.className,
            from: before.low,
            to: cell.low,
            fromHigh: before.high,
            toHigh: cell.high,
            fromText: plainText(translator, indicator, before),
            toText: plainText(translator, indicator, cell),
            estimated: isEstimate(before.status) || isEstimate(cell.status)
          }
        ]
      : []
  );
}
