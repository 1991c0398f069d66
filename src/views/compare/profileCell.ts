import type { CardTableCell } from "../../charts/CardTable.tsx";
import type { Translator } from "../../i18n/translator.ts";
import { placeText } from "../country/placeText.ts";
import { valueText } from "../figure/describe.ts";
import { absenceText, flagText } from "../figure/flagText.ts";
import { outcomeAt } from "./comparedSubjects.ts";
import type { ProfileFigure } from "./profileModel.ts";
import { basisOfGroup } from "./words.ts";

/** Returns a figure of a profile in words, and its year, flag and place; why there is none where there is none. */
export function profileCell(
  translator: Translator,
  { figures: { indicator, slice }, subject, cell, place }: ProfileFigure,
  year: number | "latest"
): CardTableCell {
  const { t, formats } = translator;
  if (!cell) {
    const outcome = outcomeAt(subject, slice, year);
    return { value: "", note: outcome ? basisOfGroup(translator, outcome) : absenceText(translator, indicator) };
  }
  return {
    value: valueText(translator, indicator, cell),
    note: formats.formatParts([
      formats.formatYear(cell.period),
      ...(cell.status === "A" ? [] : [flagText(translator, cell.status)]),
      ...(place ? [t("compare.profile.place", { place: placeText(translator, place) })] : [])
    ])
  };
}
