import { formatValue } from "../../../i18n/formatValue.ts";
import type { Translator } from "../../../i18n/translator.ts";
import type { AreaCode } from "../../../model/area.ts";
import { isEstimate } from "../../../model/observation.ts";
import { roundDecimal } from "../../../model/rounding.ts";
import type { DrawnIndicator } from "../../../model/indicator.ts";
import type { PartProps } from "../figureParts.tsx";
import { yearText } from "../flagText.ts";
import { dimensionText } from "../dimensionText.ts";
import { changeUnit, type ChangeTold } from "./changeContext.ts";

/** Returns a change with its sign and unit: "+12.3 points", "2.3 million more people". */
export function changeText(translator: Translator, indicator: DrawnIndicator, change: number): string {
  const { t, formats } = translator;
  const unit = changeUnit(indicator);
  const { decimals } = indicator;
  if (unit === "people") {
    const value = formats.formatPeople(Math.abs(change));
    return change === 0 ? t("ui.change.none") : t(change > 0 ? "ui.change.more" : "ui.change.fewer", { value });
  }
  const value = formats.formatChange(change, decimals);
  if (unit === "points") return t("unit.points.value", { value, count: roundDecimal(Math.abs(change), decimals) });
  return value;
}

/** Returns the sentence of an area: its change, and both figures; or why it has none. */
export function changeOfArea(translator: Translator, told: ChangeTold, area: AreaCode, name: string): string {
  const { t } = translator;
  const { indicator, changes, years } = told;
  const [from, to] = years;
  const slots = { area: name, from, to };
  const pair = changes.pairs.get(area);
  if (!pair) return t(changes.unlike.has(area) ? "ui.change.area.unlike" : "ui.change.area.missing", slots);
  const { before, after, change } = pair;
  const says = t("ui.change.area", {
    ...slots,
    change: changeText(translator, indicator, change),
    before: formatValue(translator, indicator, before.low),
    after: formatValue(translator, indicator, after.low)
  });
  return [before, after].some(({ status }) => isEstimate(status)) ? `${says} ${t("ui.change.estimated")}` : says;
}

/** Returns how many figures of a region rose, fell and stayed, in a sentence; or that none can be compared. */
export function changeFinding({ says, region, years: [from, to] }: ChangeTold, { model }: PartProps): string {
  const changes = model.rows.map(({ cell }) => cell.low);
  if (changes.length === 0) return says.t("ui.change.empty", { region, from, to });
  return says.t("ui.change.finding", {
    region,
    from,
    to,
    risen: changes.filter((change) => change > 0).length,
    fallen: changes.filter((change) => change < 0).length,
    same: changes.filter((change) => change === 0).length,
    areas: changes.length
  });
}

/** Fewer changes than these have no middle that says something. */
const fewestForMiddle = 10;

/** Returns the middle change in a sentence; empty where there are too few. */
export function changeMiddle({ indicator }: ChangeTold, { context, model }: PartProps): string {
  const sorted = model.rows.map(({ cell }) => cell.low).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle !== undefined && sorted.length >= fewestForMiddle
    ? context.translator.t("ui.change.middle", { value: changeText(context.translator, indicator, middle) })
    : "";
}

/** Returns what the sentence rests on: the middle change, the estimates, what cannot be compared and what is missing. */
export function changeBasis(told: ChangeTold, props: PartProps): string {
  const { context, model } = props;
  const { t } = context.translator;
  const unlike = context.areas.filter(({ code }) => told.changes.unlike.has(code)).length;
  const missing = model.missing.length - unlike;
  return [
    changeMiddle(told, props),
    model.estimates > 0 ? t("ui.change.estimates", { count: model.estimates }) : "",
    unlike > 0 ? t("ui.change.unlike", { count: unlike }) : "",
    missing > 0 ? t("ui.change.missing", { count: missing }) : ""
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Returns the text alternative of a map of change. */
export function changeLabel(told: ChangeTold, props: PartProps): string {
  const { translator } = props.context;
  return told.says.t("ui.region.label", {
    region: translator.formats.atStart(told.region.name),
    indicator: translator.formats.formatParts([
      translator.t(`indicator.${told.indicator.id}.name`),
      dimensionText(translator, told.indicator, props.state.codes)
    ]),
    year: told.years.map((year) => yearText(translator, year)).join(" → "),
    finding: changeFinding(told, props)
  });
}
