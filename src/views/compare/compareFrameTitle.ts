import type { ComparePartProps } from "./compareParts.ts";
import { measuredText } from "./measuredText.ts";
import { shownText } from "./words.ts";

/** A title names no more than these. */
const mostNamed = 4;

/** Returns what the frame of a comparison is called: what it shows, of whom where they are few, of which years. */
export function compareFrameTitle(props: ComparePartProps): string {
  const { context, state, data, model } = props;
  const { formats } = context.translator;
  const names = model.rows.map(({ subject }) => subject.name);
  return formats.formatParts([
    shownText(context.translator, state, data),
    names.length <= mostNamed ? formats.formatList(names) : "",
    measuredText(props)
  ]);
}
