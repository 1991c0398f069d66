import { chartLabel } from "./compareCaption.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { compareViewEntries } from "./compareViews.ts";

/** The picture of a view; nothing for the table, which is its own, nor where nothing that it would draw has a figure. */
export function CompareChart(props: ComparePartProps) {
  const { Chart, drawsOthers = false } = compareViewEntries[props.state.view];
  const isEmpty = props.model.rows.every(({ cell }) => cell === undefined);
  if (!Chart || (isEmpty && !drawsOthers)) return null;
  return <Chart {...props} label={chartLabel(props)} />;
}
