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

/** Returns what the changes of an indicator are counted in: points where it is a share. */
export function changeUnit({ unit }: DrawnIndicator): Unit {
  return unitOfChange[unit] ?? unit;
}

/** Returns the changes of an indicator as if they were one: on a scale with two sides that parts those of the world. */
function changeIndicator(indicator: DrawnIndicator, { pairs }: AreaChanges): DrawnIndicator {
  return {
    ...indicator,
    unit: changeUnit(indicator),
    palette: "parity",
    breaks: changeBreaks([...pairs.values()].map(({ change }) => change)),
    firstSide: 3,
    closed: "lower",
    range: false,
    absence: "no-data"
  };
}

/** Returns the context of a figure with the changes of its indicator in place of the figures. */
export function changeContext(context: FigureContext, changes: AreaChanges): FigureContext {
  return { ...context, indicator: changeIndicator(context.indicator, changes), unlike: changes.unlike };
}
