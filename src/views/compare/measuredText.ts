import { yearText } from "../figure/flagText.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { compareViewEntries } from "./compareViews.ts";

/** Returns the unit of what is shown, and of which years it is: "% of people · 2000–2023". */
export function measuredText({ context: { translator }, state, data, model }: ComparePartProps): string {
  const { t, formats } = translator;
  const [first, last] = model.years;
  const years =
    compareViewEntries[state.view].seen === "years"
      ? formats.formatRange(formats.formatYear(first), formats.formatYear(last))
      : yearText(translator, state.year);
  return data.measures ? years : `${t(`indicator.${data.main.indicator.id}.unit`)} · ${years}`;
}
