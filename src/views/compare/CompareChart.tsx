import { DotPlot } from "../../charts/DotPlot.tsx";
import { LineChart, type LineSeries } from "../../charts/LineChart.tsx";
import { RankedBars } from "../../charts/RankedBars.tsx";
import { SlopeChart } from "../../charts/SlopeChart.tsx";
import { isAreaCode, type AreaCode } from "../../model/area.ts";
import { plainText } from "../figure/describe.ts";
import type { CompareRow } from "./compareModel.ts";
import { chartLabel, pairNames, type ComparePartProps } from "./compareParts.ts";
import { CompareScatter } from "./CompareScatter.tsx";
import { valueScale, yearTicks } from "./plotScales.ts";
import { datedText } from "./words.ts";

/** The picture of a view; nothing for the table, which is its own. */
export function CompareChart(props: ComparePartProps) {
  if (props.model.rows.every(({ cell }) => cell === undefined) && props.state.view !== "scatter") return null;
  switch (props.state.view) {
    case "lines":
      return <Lines {...props} />;
    case "multiples":
      return <Multiples {...props} />;
    case "bars":
      return <Bars {...props} />;
    case "dots":
      return <Dots {...props} />;
    case "slope":
      return <Slope {...props} />;
    case "scatter":
      return <CompareScatter {...props} />;
    case "table":
      return null;
  }
}

function toLine(
  { data, model }: ComparePartProps,
  { subject }: CompareRow,
  name: string,
  className: string
): LineSeries {
  const { periods } = data.main.slice;
  return {
    id: subject.id,
    name,
    className,
    points: subject.cells.flatMap((cell, index) =>
      cell ? [{ period: periods[index] ?? 0, value: cell.low, high: cell.high, estimated: cell.status === "E" }] : []
    ),
    breaks: model.breaks.filter(({ area }) => area === "*" || area === subject.id).map(({ period }) => period)
  };
}

function linesFrame(props: ComparePartProps) {
  const { context, data, model } = props;
  const { translator } = context;
  const [first, last] = model.years;
  const { periods } = data.main.slice;
  const values = model.drawn.flatMap(({ subject }) =>
    subject.cells.flatMap((cell, index) => {
      const period = periods[index] ?? 0;
      return cell && period >= first && period <= last ? [cell.low, cell.high] : [];
    })
  );
  const { domain, ticks } = valueScale(translator, data.main.indicator, values);
  const marked = [...new Set(model.breaks.map(({ period }) => period))].filter((year) => year > first && year <= last);
  return {
    label: chartLabel(props),
    years: model.years,
    domain,
    yTicks: ticks,
    xTicks: yearTicks(translator, model.years),
    breakLabels: marked.map((value) => ({
      value,
      label: translator.t("compare.break", { year: translator.formats.formatYear(value) })
    }))
  };
}

function Lines(props: ComparePartProps) {
  const { context, data, model } = props;
  const { indicator, slice } = data.main;
  const series = model.drawn.map((row) => toLine(props, row, row.subject.label, row.subject.className));
  const key = model.drawn.filter(({ cell }) => cell).toSorted((a, b) => (b.cell?.low ?? 0) - (a.cell?.low ?? 0));
  return (
    <>
      <LineChart {...linesFrame(props)} series={series} />
      <ol class="line-key" data-periods={slice.periods.length}>
        {key.map(({ subject, cell }) => (
          <li key={subject.id} class={subject.className}>
            <span class="name">{subject.label}</span> {cell && datedText(context.translator, indicator, cell)}
          </li>
        ))}
      </ol>
    </>
  );
}

function Multiples(props: ComparePartProps) {
  const { model } = props;
  const frame = linesFrame(props);
  const [first, last] = [frame.xTicks[0], frame.xTicks.at(-1)];
  return (
    <div class="multiples">
      {model.drawn.map((row) => {
        const others = model.drawn.filter((other) => other !== row).map((other) => toLine(props, other, "", "context"));
        const own = toLine(props, row, "", row.subject.className);
        return (
          <figure key={row.subject.id}>
            <figcaption class={row.subject.className}>{row.subject.name}</figcaption>
            <LineChart
              {...frame}
              label={row.subject.name}
              xTicks={first && last ? [first, last] : frame.xTicks}
              yTicks={frame.yTicks.filter((_, index, all) => index === 0 || index === all.length - 1)}
              breakLabels={[]}
              series={[...others, own]}
            />
          </figure>
        );
      })}
    </div>
  );
}

function Bars({ context, data, model }: ComparePartProps) {
  const { translator } = context;
  const { indicator } = data.main;
  const rows = model.rows.flatMap(({ subject, cell }) => (cell ? [{ subject, cell }] : []));
  const { domain } = valueScale(
    translator,
    indicator,
    rows.map(({ cell }) => cell.high)
  );
  return (
    <RankedBars
      className="subjects"
      domain={[Math.min(0, domain[0]), domain[1]]}
      rows={rows.map(({ subject, cell }) => ({
        area: subject.id as AreaCode,
        name: subject.name,
        ...(isAreaCode(subject.id) && { href: context.areaHref(subject.id) }),
        low: cell.low,
        high: cell.high,
        text: datedText(translator, indicator, cell),
        fill: `${subject.className}${cell.status === "E" ? " e" : ""}`
      }))}
    />
  );
}

function Dots(props: ComparePartProps) {
  const { context, data, model } = props;
  const { translator } = context;
  const { t, formats } = translator;
  const { indicator } = data.main;
  const rows = model.rows.filter(({ cell, before }) => cell ?? before);
  const values = rows
    .flatMap(({ cell, before }) => [cell?.low, cell?.high, before?.low, before?.high])
    .filter((value) => value !== undefined);
  const { domain } = valueScale(translator, indicator, values);
  const text = (cell: CompareRow["cell"]): string => {
    if (!cell) return t("ui.no-data");
    const value = plainText(translator, indicator, cell);
    return cell.status === "E" ? t("compare.pair.estimate", { value }) : value;
  };
  const when = ({ before, cell }: CompareRow): string => {
    const years = [...new Set([before, cell].flatMap((each) => (each ? [formats.formatYear(each.period)] : [])))];
    return years.length === 2 ? formats.formatRange(years[0] ?? "", years[1] ?? "") : years.join("");
  };
  return (
    <DotPlot
      domain={domain}
      names={pairNames(props)}
      rows={rows.map((row) => ({
        id: row.subject.id,
        name: row.subject.name,
        href: isAreaCode(row.subject.id) ? context.areaHref(row.subject.id) : undefined,
        first: row.before?.low,
        second: row.cell?.low,
        firstHigh: row.before?.high,
        secondHigh: row.cell?.high,
        estimated: row.before?.status === "E" || row.cell?.status === "E",
        text: t("compare.pair", { first: text(row.before), second: text(row.cell), years: when(row) }),
        className: row.subject.className
      }))}
    />
  );
}

function Slope(props: ComparePartProps) {
  const { context, data, model } = props;
  const { translator } = context;
  const { t, formats } = translator;
  const { indicator } = data.main;
  const lines = model.drawn.flatMap(({ subject, before, cell }) =>
    before && cell
      ? [
          {
            id: subject.id,
            name: subject.label,
            className: subject.className,
            from: before.low,
            to: cell.low,
            fromHigh: before.high,
            toHigh: cell.high,
            fromText: plainText(translator, indicator, before),
            toText: plainText(translator, indicator, cell),
            estimated: before.status === "E" || cell.status === "E"
          }
        ]
      : []
  );
  if (lines.length === 0) return <p class="note">{t("compare.slope.none")}</p>;
  const { domain } = valueScale(
    translator,
    indicator,
    lines.flatMap(({ from, to, fromHigh, toHigh }) => [from, to, fromHigh, toHigh])
  );
  const span = (pick: (row: CompareRow) => CompareRow["cell"]): string => {
    const years = model.drawn.flatMap((row) => (row.before && row.cell ? [pick(row)?.period ?? 0] : []));
    const [low, high] = [Math.min(...years), Math.max(...years)].map(formats.formatYear);
    return low === high ? (low ?? "") : formats.formatRange(low ?? "", high ?? "");
  };
  const heads = [span(({ before }) => before), span(({ cell }) => cell)] as const;
  return <SlopeChart label={chartLabel(props)} lines={lines} domain={domain} heads={heads} />;
}
