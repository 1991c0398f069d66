import { render } from "preact";
import { LineChart } from "../../charts/LineChart.tsx";
import { formatPlainValue } from "../../i18n/formatValue.ts";
import type { AreaCode } from "../../model/area.ts";
import { known } from "../../model/known.ts";
import { isEstimate } from "../../model/observation.ts";
import type { PanelFile } from "../../model/panelFile.ts";
import { datedCells, type DatedCell } from "../../model/slice.ts";
import { niceTicks } from "../../scales/niceTicks.ts";
import { formatMapState } from "../../state/mapState.ts";
import { describeArea, fewestForRank, valueText } from "../../views/figure/describe.ts";
import { dimensionText } from "../../views/figure/dimensionText.ts";
import { cellsOf, rankInYear } from "../../views/figure/figureModel.ts";
import type { PartProps } from "../../views/figure/figureParts.tsx";
import { absenceText } from "../../views/figure/flagText.ts";

/** Writes into a panel what its map has of the country: figure, year, flag, place, the line since 2000, the quote. */
export function fillPanel(panel: HTMLElement, file: PanelFile, area: AreaCode, props: PartProps): void {
  const { context, slice, state } = props;
  const { indicator, translator, scope, areas } = context;
  const { t, formats } = translator;
  const slot = (name: string): HTMLElement | null => panel.querySelector(`[data-slot="${name}"]`);
  const write = (name: string, text: string): void => {
    const place = slot(name);
    if (place) place.textContent = text;
  };
  const cell = cellsOf(slice, state.year).get(area);
  const subject = formats.formatParts([
    t(`indicator.${indicator.id}.name`),
    dimensionText(translator, indicator, state.codes)
  ]);
  write("indicator", subject);
  write("value", cell ? valueText(translator, indicator, cell) : absenceText(translator, indicator));
  write("dated", cell ? datedText(props, cell) : "");
  const label = known(slot("place")?.dataset["place"], "place");
  write("place", placeOf(file, area, props, cell, label));
  const name = areas.find(({ code }) => code === area)?.name ?? area;
  write("quote", translator.formats.withStop(subject) + describeArea(translator, indicator, name, cell));
  write("source", known(document.querySelector("indicator-figure .source"), "source").textContent);
  write("link", location.origin + location.pathname + formatMapState(state, scope));
  const compare = slot("compare");
  if (compare instanceof HTMLAnchorElement) {
    compare.dataset["href"] ??= compare.href;
    compare.href = `${compare.dataset["href"]}&indicator=${indicator.id}`;
  }
  for (const link of panel.querySelectorAll<HTMLAnchorElement>(".panel-themes a")) link.search = `?country=${area}`;
  const line = slot("line");
  if (line) render(<Line file={file} area={area} name={name} {...props} />, line);
}

function datedText({ context: { translator } }: PartProps, { period, status }: DatedCell): string {
  const flag = status === "A" ? [] : [translator.t(`status.${status}`)];
  return [translator.formats.formatYear(period), ...flag].join(" · ");
}

/** The place of the latest figure, as the page of the country has it, or that among the figures of the year. */
function placeOf(
  { places }: PanelFile,
  area: AreaCode,
  { context: { indicator, translator }, slice, state }: PartProps,
  cell: DatedCell | undefined,
  label: string
): string {
  if (!cell || !indicator.ranked) return "";
  if (state.year === "latest" && slice.key === "total") {
    const place = places[indicator.id];
    return place ? `${label} ${place}` : "";
  }
  const rank = rankInYear(slice, cell.period, area);
  return rank && rank.of >= fewestForRank ? translator.t("ui.rank", { ...rank, year: cell.period }) : "";
}

/** Round values are written without a decimal, unless they are small. */
function tickLabel({ translator, indicator }: PartProps["context"], value: number): string {
  const isPlain = Number.isInteger(value) && Math.abs(value) < 10_000;
  return isPlain ? translator.formats.formatNumber(value, 0) : formatPlainValue(translator, indicator, value);
}

interface LineProps extends PartProps {
  readonly file: PanelFile;
  readonly area: AreaCode;
  readonly name: string;
}

/** The figures since 2000; nothing where there are fewer than two. */
function Line({ file, area, name, context, slice, state }: LineProps) {
  const { indicator, translator } = context;
  const cells = slice.series.find((each) => each.area === area)?.cells ?? [];
  const dated = datedCells(cells, slice.periods);
  const [first, last] = [dated[0], dated.slice(-1)[0]];
  if (!first || !last || first === last) return null;
  const values = dated.flatMap(({ low, high }) => [low, high]);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(...values), 3);
  const year = (period: number) => ({ value: period, label: translator.formats.formatYear(period) });
  const shown = state.year === "latest" ? [] : [state.year].filter((each) => each > first.period && each < last.period);
  return (
    <LineChart
      label={[first, last].map((cell) => describeArea(translator, indicator, name, cell)).join(" – ")}
      years={[first.period, last.period]}
      domain={[known(ticks[0], "tick"), known(ticks.slice(-1)[0], "tick")]}
      xTicks={[first.period, ...shown, last.period].map(year)}
      yTicks={ticks.map((value) => ({ value, label: tickLabel(context, value) }))}
      series={[
        {
          id: area,
          name: "",
          className: "main",
          points: dated.map(({ period, low, high, status }) => ({
            period,
            value: low,
            high: high === low ? undefined : high,
            estimated: isEstimate(status)
          })),
          breaks: file.breaks[indicator.id] ?? []
        }
      ]}
    />
  );
}
