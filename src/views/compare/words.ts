import { valueText } from "../figure/describe.ts";
import { flagText } from "../figure/flagText.ts";
import { dimensionText } from "../figure/dimensionText.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { GroupOutcome } from "../../stats/groupFigure.ts";
import type { CompareState } from "../../state/compareState.ts";
import type { CompareData, CompareRow } from "./compareModel.ts";
import type { ComparePartProps } from "./compareParts.ts";

/** Returns "35.0% (2023, estimate)": the year and the flag never stay away. */
export function valueDated(translator: Translator, indicator: Indicator, cell: DatedCell): string {
  const { t } = translator;
  const slots = { value: valueText(translator, indicator, cell), year: cell.period };
  return cell.status === "A"
    ? t("compare.dated", slots)
    : t("compare.dated.flagged", { ...slots, status: flagText(translator, cell.status) });
}

/** Returns the name of what is measured, of whom: "Mobile phone ownership, Women". */
export function measureText(translator: Translator, indicator: Indicator, codes: CompareState["codes"]): string {
  const { t, formats } = translator;
  return formats.formatParts([t(`indicator.${indicator.id}.name`), dimensionText(translator, indicator, codes)]);
}

/** Returns the name of what is shown: where one measure stands against another, both. */
export function shownText(translator: Translator, { codes }: CompareState, { main, x, measures }: CompareData): string {
  if (measures)
    return translator.formats.formatList(
      measures.map(({ indicator: { id } }) => translator.t(`indicator.${id}.short`))
    );
  const measure = measureText(translator, main.indicator, codes);
  if (!x) return measure;
  return translator.t("compare.against", { measure, other: translator.t(`indicator.${x.indicator.id}.short`) });
}

/** Returns the words for what a group's figure rests on: "98% of its people, 45 countries". */
export function basisOfGroup({ t }: Translator, outcome: GroupOutcome): string {
  const share = (coverage: number): number => Math.floor(coverage * 100 + 1e-6);
  if (!outcome.figure) return t(`compare.withheld.${outcome.withheld}`, { coverage: share(outcome.coverage) });
  const { coverage, areas, estimates, carried, carriedFrom } = outcome.figure;
  return [
    t("compare.basis", { count: areas, coverage: share(coverage) }),
    ...(estimates === 0 ? [] : [t("compare.basis.estimates", { count: estimates })]),
    ...(carried === 0 ? [] : [t("compare.basis.carried", { count: carried, oldest: carriedFrom })])
  ].join(" ");
}

/** Returns the sentences that say who is highest and who is lowest, or what the only one is. */
export function rankCaption(props: ComparePartProps): string {
  return rankSentences(props).join(" ");
}

/** Returns the same, and who changed most between the two years. */
export function changeCaption(props: ComparePartProps): string {
  return [...rankSentences(props), ...widestSentence(props, "compare.caption.change")].join(" ");
}

/** Returns the sentences of a pair: the only one's figure, and in whom the two part most. */
export function gapCaption(props: ComparePartProps): string {
  return [...loneSentence(props), ...widestSentence(props, "compare.caption.gap")].join(" ");
}

interface DatedRow extends CompareRow {
  readonly cell: DatedCell;
}

function datedRows({ model }: ComparePartProps): readonly DatedRow[] {
  return model.rows.flatMap((row) => (row.cell ? [{ ...row, cell: row.cell }] : []));
}

function rankSentences(props: ComparePartProps): readonly string[] {
  const { context, data } = props;
  const { indicator } = data.main;
  const rows = datedRows(props);
  const [low, high] = extremes(rows, ({ cell }) => cell.low);
  if (!indicator.ranked || !low || !high || low === high) return loneSentence(props);
  const say = (key: "highest" | "lowest", { subject, cell }: DatedRow): string =>
    context.translator.t(`compare.caption.${key}`, {
      area: subject.name,
      value: valueDated(context.translator, indicator, cell)
    });
  return [say("highest", high), say("lowest", low), ...loneSentence(props)];
}

function loneSentence(props: ComparePartProps): readonly string[] {
  const { translator } = props.context;
  const [row, other] = datedRows(props);
  if (!row || other) return [];
  const value = valueDated(translator, props.data.main.indicator, row.cell);
  return [translator.t("compare.caption.one", { area: row.subject.name, value })];
}

function widestSentence(
  props: ComparePartProps,
  key: "compare.caption.change" | "compare.caption.gap"
): readonly string[] {
  const { translator } = props.context;
  const { indicator } = props.data.main;
  const isGap = key === "compare.caption.gap";
  // Two sides of a gap are of one year: what lies between two years is no gap.
  const moved = datedRows(props).flatMap((row) =>
    row.before && !(isGap && row.before.period !== row.cell.period) ? [{ ...row, before: row.before }] : []
  );
  const [, widest] = extremes(moved, ({ before, cell }) => Math.abs(cell.low - before.low));
  if (!widest) return [];
  const slots = {
    area: widest.subject.name,
    from: valueDated(translator, indicator, widest.before),
    to: valueDated(translator, indicator, widest.cell)
  };
  return [translator.t(key, slots)];
}

/** The rows with the least and with the greatest number. */
function extremes<Row>(rows: readonly Row[], of: (row: Row) => number): readonly [Row?, Row?] {
  const ordered = [...rows].sort((a, b) => of(a) - of(b));
  const [first] = ordered;
  const last = ordered.slice(-1)[0];
  return first && last ? [first, last] : [];
}
