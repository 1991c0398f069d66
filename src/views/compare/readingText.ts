import type { ComparePartProps } from "./compareParts.ts";
import { compareViewEntries } from "./compareViews.ts";
import { allowsLog } from "./plotScales.ts";

/** Returns how a picture is read: what marks an estimate in it, and that an axis is logarithmic, or could not be. */
export function readingText(props: ComparePartProps): string {
  const { context, state, data } = props;
  const { t } = context.translator;
  if (data.measures) return t("compare.note.estimates.profile");
  const { values } = compareViewEntries[state.view];
  return [
    t(`compare.note.estimates.${state.view}`),
    ...(values && state.scale === "log"
      ? [t(allowsLog(values(props)) ? "compare.note.log" : "compare.note.log.not")]
      : [])
  ].join(" ");
}
