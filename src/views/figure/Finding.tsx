import { AddressProblems } from "../AddressProblems.tsx";
import { isThin } from "../../stats/thinFigure.ts";
import type { StateProblem } from "../../state/address.ts";
import type { MapState } from "../../state/mapState.ts";
import { formatValue, formatValueRange } from "../../i18n/formatValue.ts";
import type { DrawnIndicator } from "../../model/indicator.ts";
import { dimensionText } from "./dimensionText.ts";
import type { FigureContext } from "./figureContext.ts";
import { absenceText, guessText, yearText } from "./flagText.ts";
import type { FigureModel } from "./figureModel.ts";

interface FindingProps {
  readonly context: FigureContext;
  readonly model: FigureModel;
  readonly state: MapState;
  readonly problems: readonly StateProblem[];
}

/** What the figure shows now, in sentences: the world, what that rests on, and what in the address was of no use. */
export function Finding({ context, model, state, problems }: FindingProps) {
  const { t } = context.translator;
  const group = dimensionText(context.translator, context.indicator, state.codes);
  const basis = basisText(context, model);
  return (
    <>
      {group !== "" && <p class="group">{group}</p>}
      <p class="finding">{findingText(context, model, state)}</p>
      {basis !== "" && <p class="basis">{basis}</p>}
      <AddressProblems t={t} problems={problems} />
    </>
  );
}

/** Returns the sentence for the world; where its people are covered too little, the sentence that says so. */
export function findingText({ indicator, translator }: FigureContext, model: FigureModel, state: MapState): string {
  const { t } = translator;
  const { summary } = model;
  const period = state.year === "latest" ? summary?.period : state.year;
  const when = period === undefined ? "latest" : "year";
  if (model.rows.length === 0) {
    if (state.year === "latest") return translator.formats.atStart(absenceText(translator, indicator));
    return t("ui.finding.empty", { year: yearText(translator, state.year) });
  }
  // The sentences on the latest figures name no year.
  const year = Number(period);
  const kind = worldKind(indicator);
  if (!summary || kind === "none") return t(`ui.finding.none.${when}`, { count: model.rows.length, year });
  const { low, high, coverage, areas } = summary;
  if (isThin(indicator, summary.coverage)) {
    return t(`ui.finding.thin.${when}`, { count: model.rows.length, coverage: wholeCoverage(coverage, 0), year });
  }
  if (kind === "law" || kind === "target") {
    return t(`ui.finding.${kind}.${when}`, { count: low, areas, year });
  }
  const value =
    low === high ? formatValue(translator, indicator, low) : formatValueRange(translator, indicator, low, high);
  // An event of several countries is in the figure of each, and once in that of the world.
  if (indicator.unit === "events" && when === "year") return t("ui.finding.events.year", { value, year });
  return t(`ui.finding.${kind}.${when}`, { value, flag: model.summaryFlag, year });
}

/** Returns the kinds of sentences about the world, "ui.finding.{kind}", that an indicator's figure may say. */
export function findingKinds(indicator: DrawnIndicator): readonly string[] {
  return ["empty", "none", "thin", worldKind(indicator), ...(indicator.unit === "events" ? ["events"] : [])];
}

function worldKind({ summary, unit }: DrawnIndicator): "mean" | "sum" | "median" | "none" | "law" | "target" {
  if (summary !== "met") return summary;
  return unit === "law" ? "law" : "target";
}

/**
 * Returns what the figure of the world rests on; and of the figures on the map how many are estimates, and how old they
 * are. Empty where `findingText` has said all of it.
 */
export function basisText({ indicator, translator }: FigureContext, model: FigureModel): string {
  if (model.rows.length === 0) return "";
  const { t } = translator;
  const { summary } = model;
  const parts: string[] = [];
  if (summary && !isThin(indicator, summary.coverage)) {
    parts.push(t("ui.basis.areas", { count: summary.areas }));
    if (summary.carried) parts.push(t("ui.basis.carried", { count: summary.carried }));
    if (summary.coverage >= 0.001) {
      parts.push(t("ui.basis.coverage", { coverage: wholeCoverage(summary.coverage, 1) }));
    }
  }
  if (model.estimates > 0) parts.push(guessText(translator, model));
  if (model.older > 0) {
    parts.push(t("ui.basis.older", { count: model.older, newest: model.newest, oldest: model.oldest }));
  }
  return parts.join(" ");
}

/** Returns a coverage from 0 to 1 as a percentage, rounded down, so that only the whole is 100%. */
export function wholeCoverage(coverage: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(coverage * 100 * scale + 1e-6) / scale;
}
