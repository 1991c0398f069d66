import { pairSides } from "../../state/dotPairs.ts";
import type { CompareState } from "../../state/compareState.ts";
import type { CompareContext } from "./compareContext.ts";
import type { CompareData, CompareModel } from "./compareModel.ts";

/** What every part of the page for comparing is drawn from. */
export interface ComparePartProps {
  readonly context: CompareContext;
  readonly state: CompareState;
  readonly data: CompareData;
  readonly model: CompareModel;
}

/** What a picture is drawn from. */
export interface CompareChartProps extends ComparePartProps {
  /** The text alternative. */
  readonly label: string;
}

/** Returns what the two sides of a pair are called. */
export function pairNames({ context: { translator }, state }: ComparePartProps): readonly [string, string] {
  const { t } = translator;
  const sides = pairSides(state.pair);
  if (!sides) return [t("compare.earlier"), t("compare.later")];
  const [first, second] = sides;
  return [t(`code.${first.dimension}.${first.code}`), t(`code.${second.dimension}.${second.code}`)];
}
