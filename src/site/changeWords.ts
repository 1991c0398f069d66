import { formatPlainValue } from "../i18n/formatValue.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Indicator } from "../model/indicator.ts";
import { figureChangeKinds, type FigureChange } from "../stats/figureChanges.ts";

/** Returns a change in words: "2021: 78.7 → 54.7", "2024: new, 35.0", "2003: 4.2, withdrawn". */
export function changeText(translator: Translator, indicator: Indicator, change: FigureChange): string {
  const { t } = translator;
  const text = (value: number | undefined): string =>
    value === undefined ? "" : formatPlainValue(translator, indicator, value);
  return t(`changes.text.${change.kind}`, {
    year: change.period,
    before: text(change.before),
    after: text(change.after)
  });
}

/** Returns how many figures are new, revised and gone: "2 new, 3 revised"; empty where there is no change. */
export function countText({ t, formats }: Translator, changes: readonly FigureChange[]): string {
  const parts = figureChangeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [t(`changes.count.${kind}`, { count })];
  });
  return formats.formatList(parts);
}
