import type { Translator } from "../../i18n/translator.ts";
import type { DrawnIndicator } from "../../model/indicator.ts";
import type { FigureModel } from "./figureModel.ts";
import type { Status } from "../../model/observation.ts";

type Guesses = Pick<FigureModel, "estimates" | "guess">;

/** Returns a flag as it stands inside a sentence: "estimate". */
export function flagText({ t, formats }: Pick<Translator, "t" | "formats">, status: Status): string {
  return formats.inside(t(`status.${status}`));
}

/** Returns how many of the figures are estimates, or projections. */
export function guessText({ t }: Pick<Translator, "t">, { estimates, guess }: Guesses): string {
  return t(guess === "F" ? "ui.basis.projections" : "ui.basis.estimates", { count: estimates });
}

/** Returns the year that a state shows, in words. */
export function yearText(translator: Translator, year: number | "latest"): string {
  return year === "latest" ? translator.t("ui.latest") : translator.formats.formatYear(year);
}

const absenceKeys = {
  "no-data": "ui.no-data",
  "none-recorded": "ui.none-recorded"
} as const satisfies Readonly<Record<DrawnIndicator["absence"], string>>;

/** Returns what stands where a figure is missing: that there are no data, or that nothing was recorded. */
export function absenceText({ t }: Pick<Translator, "t">, { absence }: Pick<DrawnIndicator, "absence">): string {
  return t(absenceKeys[absence]);
}
