import type { CompareState } from "../../state/compareState.ts";
import type { CompareContext } from "./compareContext.ts";
import type { CompareData, CompareModel } from "./compareModel.ts";
import { captionText, shownText } from "./words.ts";

/** What every part of the page for comparing is drawn from. */
export interface ComparePartProps {
  readonly context: CompareContext;
  readonly state: CompareState;
  readonly data: CompareData;
  readonly model: CompareModel;
}

/** Returns the text alternative of the picture: what is measured, and what there is to see. */
export function chartLabel({ context: { translator }, state, data, model }: ComparePartProps): string {
  const { t } = translator;
  return t("compare.label", {
    view: t(`compare.view.${state.view}`),
    measure: shownText(translator, state, data),
    caption: captionText(translator, state, data, model)
  });
}

/** Returns what the two sides of a pair are called. */
export function pairNames({ context: { translator }, state }: ComparePartProps): readonly [string, string] {
  const { t } = translator;
  if (state.pair === "sex") return [t("code.sex.F"), t("code.sex.M")];
  if (state.pair === "location") return [t("code.location.RUR"), t("code.location.URB")];
  return [t("compare.earlier"), t("compare.later")];
}
