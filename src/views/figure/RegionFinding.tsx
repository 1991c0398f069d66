import { AddressProblems } from "../AddressProblems.tsx";
import { formatValue, formatValueRange } from "../../i18n/formatValue.ts";
import type { AreaForms } from "../../i18n/areaForms.ts";
import type { Translator } from "../../i18n/translator.ts";
import { classOf } from "../../scales/classes.ts";
import type { DrawnIndicator } from "../../model/indicator.ts";
import type { Slice } from "../../model/slice.ts";
import type { GroupSeries } from "../../stats/groupSeries.ts";
import type { GroupOutcome } from "../../stats/groupFigure.ts";
import { statusOfGroup } from "../../stats/statusOfGroup.ts";
import { dimensionText } from "./dimensionText.ts";
import type { FigureModel } from "./figureModel.ts";
import type { PartProps } from "./figureParts.tsx";
import { wholeCoverage } from "./Finding.tsx";
import { guessText, yearText } from "./flagText.ts";

/** The figure of a group in a state, and its year where it is of one. */
interface DatedOutcome {
  readonly outcome: GroupOutcome;
  readonly period: number | undefined;
}

/**
 * Returns what gives the figure of a group in a state. Where sums carry figures, the newest figure of the world is of a
 * year, and so is that of a group.
 */
export function outcomeIn(
  { latestSummary, periods }: Slice,
  series: GroupSeries | undefined
): (year: number | "latest") => DatedOutcome | undefined {
  return (year) => {
    if (!series) return undefined;
    const period = year === "latest" ? latestSummary?.period : year;
    if (period === undefined) return { outcome: series.latest, period };
    const outcome = series.outcomes.find((_, index) => periods[index] === period);
    return outcome && { outcome, period };
  };
}

/** A region in words, and the figure of its group in a state. */
export interface RegionWords {
  /** Says the sentences about regions; it takes names with their forms. */
  readonly says: Pick<Translator, "t">;
  readonly region: AreaForms;
  /** Undefined where the data have no figure of the group at hand. */
  readonly outcomeOf: (year: number | "latest") => DatedOutcome | undefined;
}

interface RegionFindingProps extends PartProps {
  readonly words: RegionWords;
}

/** What the map of a region shows now, in sentences: the region, what that rests on, and what in the address was of no use. */
export function RegionFinding({ words, ...props }: RegionFindingProps) {
  const { context, state, problems } = props;
  const { t } = context.translator;
  const group = dimensionText(context.translator, context.indicator, state.codes);
  const basis = regionBasis(words, props);
  return (
    <>
      {group !== "" && <p class="group">{group}</p>}
      <p class="finding">{regionText(words, props)}</p>
      {basis !== "" && <p class="basis">{basis}</p>}
      <AddressProblems t={t} problems={problems} />
    </>
  );
}

/** Returns the sentence for a region: its figure, how many meet what is asked of them, or why there is none. */
export function regionText({ says, region, outcomeOf }: RegionWords, { context, model, state }: PartProps): string {
  const { indicator, translator } = context;
  const { t } = says;
  const when = yearText(translator, state.year);
  const areas = model.rows.length;
  if (areas === 0) return t("ui.region.empty", { region, when });
  if (indicator.summary === "met") {
    const count = countMet(indicator, model);
    return t(indicator.unit === "law" ? "ui.region.law" : "ui.region.target", { region, count, areas, when });
  }
  const found = outcomeOf(state.year);
  if (!found || (indicator.absence === "none-recorded" && state.year === "latest"))
    return t("ui.region.none", { region, count: areas, when });
  const { outcome, period } = found;
  if (!outcome.figure) {
    const { withheld, coverage, areas: count } = outcome;
    return withheld === "coverage" || withheld === "few-areas"
      ? t("ui.region.thin", { region, count, coverage: wholeCoverage(coverage, 0), when })
      : t("ui.region.none", { region, count: areas, when });
  }
  const { low, high } = outcome.figure;
  // That latest figures are of different years is said; it makes none of them an estimate.
  const flag = statusOfGroup(period === undefined ? { ...outcome.figure, carried: 0 } : outcome.figure);
  const value =
    low === high ? formatValue(translator, indicator, low) : formatValueRange(translator, indicator, low, high);
  const kind = indicator.summary === "none" ? "median" : indicator.summary;
  return period === undefined
    ? t(`ui.region.${kind}.latest`, { region, value, flag })
    : t(`ui.region.${kind}.year`, { region, value, flag, year: period });
}

/** How many of the countries are on the good side of the first class, or have the law in force. */
function countMet(indicator: DrawnIndicator, { rows }: FigureModel): number {
  return rows.filter(({ cell }) =>
    indicator.unit === "law" ? cell.low >= 2 : classOf(indicator, cell.low) < indicator.firstSide
  ).length;
}

/** Returns what the figure of a region rests on, and how old the figures on its map are. */
function regionBasis({ says, outcomeOf }: RegionWords, { context, model, state }: PartProps): string {
  const { t } = context.translator;
  const figure = context.indicator.summary === "met" ? undefined : outcomeOf(state.year)?.outcome.figure;
  const all = model.rows.length + model.missing.length;
  const parts: string[] = [];
  if (figure && model.rows.length > 0) {
    parts.push(says.t("ui.region.basis", { count: figure.areas, all, coverage: wholeCoverage(figure.coverage, 1) }));
    if (figure.carried > 0) parts.push(t("ui.basis.carried", { count: figure.carried }));
  }
  if (model.estimates > 0) parts.push(guessText(context.translator, model));
  if (model.older > 0)
    parts.push(t("ui.basis.older", { count: model.older, newest: model.newest, oldest: model.oldest }));
  return parts.join(" ");
}

/** Returns the text alternative of a region's map. */
export function regionLabel(words: RegionWords, props: PartProps): string {
  const { indicator, translator } = props.context;
  return words.says.t("ui.region.label", {
    region: translator.formats.atStart(words.region.name),
    indicator: translator.formats.formatParts([
      translator.t(`indicator.${indicator.id}.name`),
      dimensionText(translator, indicator, props.state.codes)
    ]),
    year: yearText(translator, props.state.year),
    finding: regionText(words, props)
  });
}
