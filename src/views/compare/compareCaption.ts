import type { CompareRow } from "./compareModel.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { compareViewEntries } from "./compareViews.ts";
import { shownText } from "./words.ts";

/** Returns the sentences that say what is seen, or that there is nothing to see. */
export function captionText(props: ComparePartProps): string {
  const { context, state, model } = props;
  const { t } = context.translator;
  if (model.rows.length === 0) return t("compare.caption.nothing");
  if (!props.data.measures && model.rows.every(({ cell }) => cell === undefined)) return t("compare.caption.empty");
  const { caption, draws = hasFigure } = compareViewEntries[state.view];
  return caption({ ...props, model: { ...model, rows: model.rows.filter((row) => draws(row, model)) } });
}

function hasFigure({ cell }: CompareRow): boolean {
  return cell !== undefined;
}

/** Returns the text alternative of the picture: what is measured, and what there is to see. */
export function chartLabel(props: ComparePartProps): string {
  const { context, state, data } = props;
  const { t } = context.translator;
  return t("compare.label", {
    view: t(`compare.view.${state.view}`),
    measure: shownText(context.translator, state, data),
    caption: captionText(props)
  });
}
