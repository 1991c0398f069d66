import { valueText, flagText } from "../figure/describe.ts";
import { dimensionText } from "../figure/dimensionText.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { GroupOutcome } from "../../stats/groupFigure.ts";
import type { CompareState } from "../../state/compareState.ts";
import type { CompareData, CompareModel, CompareRow } from "./compareModel.ts";

/** Returns "35.0% (2023, estimate)": the year and the flag never stay away. */
export function datedText(translator: Translator, indicator: Indicator, cell: DatedCell): string {
  const { t, formats } = translator;
  const slots = { value: valueText(translator, indicator, cell), year: formats.formatYear(cell.period) };
  return cell.status === "A"
    ? t("compare.dated", slots)
    : t("compare.dated.flagged", { ...slots, status: flagText(translator, cell.status) });
}

/** Returns the name of what is measured, of whom: "Mobile phone ownership, Women". */
export function measureText(translator: Translator, indicator: Indicator, codes: CompareState["codes"]): string {
  const { t, formats } = translator;
  return formats.formatParts([t(`indicator.${indicator.id}.name`), dimensionText(translator, indicator, codes)]);
}

/** Returns the name of what a view shows: of a scatter plot, both measures. */
export function shownText(translator: Translator, { view, codes }: CompareState, { main, x }: CompareData): string {
  const measure = measureText(translator, main.indicator, codes);
  if (view !== "scatter" || !x) return measure;
  return translator.t("compare.against", { measure, other: translator.t(`indicator.${x.indicator.id}.short`) });
}

/** Returns the words for what a group's figure rests on: "98% of its people, 45 countries". */
export function basisOfGroup({ t, formats }: Translator, outcome: GroupOutcome): string {
  const share = (coverage: number): string => formats.formatPercent(Math.floor(coverage * 100 + 1e-6), 0);
  if (!outcome.figure) return t(`compare.withheld.${outcome.withheld}`, { coverage: share(outcome.coverage) });
  const { coverage, areas, estimates, carried, carriedFrom } = outcome.figure;
  return [
    t("compare.basis", { count: areas, coverage: share(coverage) }),
    ...(estimates === 0 ? [] : [t("compare.basis.estimates", { count: estimates })]),
    ...(carried === 0 ? [] : [t("compare.basis.carried", { count: carried, oldest: formats.formatYear(carriedFrom) })])
  ].join(" ");
}

/** Returns the sentences that say what is seen: who is highest and lowest, who changed or parts most. */
export function captionText(
  translator: Translator,
  state: CompareState,
  data: CompareData,
  model: CompareModel
): string {
  const { t } = translator;
  const { indicator } = data.main;
  const rows = model.rows.filter(({ cell }) => cell !== undefined);
  if (model.rows.length === 0) return t("compare.caption.nothing");
  if (rows.length === 0) return t("compare.caption.empty");
  if (state.view === "scatter") return t("compare.caption.scatter", { count: bothCount(model.rows) });
  const parts: string[] = [];
  const [low, high] = extremes(rows, ({ cell }) => cell?.low);
  const say = (key: string, row: CompareRow, extra: Readonly<Record<string, string>> = {}): string =>
    t(key, { area: row.subject.name, ...extra });
  const dated = ({ cell }: CompareRow): string => (cell ? datedText(translator, indicator, cell) : "");
  const pair = state.view === "dots" && state.pair !== "years";
  if (indicator.ranked && low && high && low !== high && !pair) {
    parts.push(say("compare.caption.highest", high, { value: dated(high) }));
    parts.push(say("compare.caption.lowest", low, { value: dated(low) }));
  }
  if (rows.length === 1 && rows[0]) parts.push(say("compare.caption.one", rows[0], { value: dated(rows[0]) }));
  const moved = rows.filter(({ before, cell }) => before !== undefined && cell !== undefined);
  const [, widest] = extremes(moved, ({ before, cell }) => Math.abs((cell?.low ?? 0) - (before?.low ?? 0)));
  if (widest?.before && widest.cell && state.view !== "bars") {
    const slots = {
      from: datedText(translator, indicator, widest.before),
      to: datedText(translator, indicator, widest.cell)
    };
    parts.push(say(pair ? "compare.caption.gap" : "compare.caption.change", widest, slots));
  }
  return parts.join(" ");
}

function bothCount(rows: readonly CompareRow[]): number {
  return rows.filter(({ cell, before }) => cell && before).length;
}

/** The rows with the least and with the greatest number. */
function extremes(
  rows: readonly CompareRow[],
  of: (row: CompareRow) => number | undefined
): readonly [CompareRow?, CompareRow?] {
  const ordered = rows.toSorted((a, b) => (of(a) ?? 0) - (of(b) ?? 0));
  const [first] = ordered;
  const last = ordered.at(-1);
  return first && last ? [first, last] : [];
}
