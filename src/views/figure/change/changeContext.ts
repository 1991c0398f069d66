import { changeBreaks } from "../../../scales/changeBreaks.ts";
import type { AreaChanges } from "../../../stats/changesOfAreas.ts";
import type { AreaForms } from "../../../i18n/areaForms.ts";
import type { Translator } from "../../../i18n/translator.ts";
import type { DrawnIndicator, Unit } from "../../../model/indicator.ts";
import type { FigureContext } from "../figureContext.ts";

/** What a map of change tells, beside the context that it is drawn from. */
export interface ChangeTold {
  /** The indicator whose figures changed. */
  readonly indicator: DrawnIndicator;
  readonly changes: AreaChanges;
  readonly years: readonly [from: number, to: number];
  readonly region: AreaForms;
  /** Says sentences with the names of regions. */
  readonly says: Pick<Translator, "t">;
}

const unitOfChange: Readonly<Partial<Record<Unit, Unit>>> = { percent: "points", "share-of-income": "points" };

/** Returns the changes of an indicator as if they were one: in points where it is a share, on a scale with two sides. */
export function changeIndicator(indicator: DrawnIndicator): DrawnIndicator {
  return {
    ...indicator,
    unit: unitOfChange[indicator.unit] ?? indicator.unit,
    palette: "parity",
    breaks: changeBreaks(indicator.breaks, indicator.decimals),
    firstSide: 3,
    closed: "lower",
    range: false,
    absence: "no-data"
  };
}

/** Returns the context of a figure with the changes of its indicator in place of the figures. */
export function changeContext(context: FigureContext, { unlike }: AreaChanges): FigureContext {
  return { ...context, indicator: changeIndicator(context.indicator), unlike };
}
