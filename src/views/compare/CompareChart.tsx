import { chartLabel } from "./compareCaption.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { compareViewEntries } from "./compareViews.ts";

/** True where a view has a picture, and something that it would draw has a figure. */
export function hasPicture({ state, model }: ComparePartProps): boolean {
  const { Chart, drawsOthers = false } = compareViewEntries[state.view];
  return Chart !== undefined && (drawsOthers || model.rows.some(({ cell }) => cell !== undefined));
}

/** The picture of a view; nothing for the table, which is its own, nor where nothing that it would draw has a figure. */
export function CompareChart(props: ComparePartProps) {
  const { Chart } = compareViewEntries[props.state.view];
  return Chart && hasPicture(props) ? <Chart {...props} label={chartLabel(props)} /> : null;
}
