import { Sparkline } from "../../charts/Sparkline.tsx";
import { isAreaCode } from "../../model/area.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { CompareOrder } from "../../state/compareState.ts";
import { plainText } from "../figure/describe.ts";
import { pairNames, type ComparePartProps } from "./compareParts.ts";
import type { CompareRow } from "./compareModel.ts";
import { compareViewEntries } from "./compareViews.ts";
import { valueScale } from "./plotScales.ts";
import { outcomeAt } from "./comparedSubjects.ts";
import { basisOfGroup, shownText } from "./words.ts";
import { absenceText } from "../figure/flagText.ts";
import { linePoints } from "./seriesLines.ts";

/** Everything chosen with its figures, years and flags, a line a row; groups say what they rest on. */
export function CompareTable(props: ComparePartProps) {
  const { Table } = compareViewEntries[props.state.view];
  return Table ? <Table {...props} /> : <MeasureTable {...props} />;
}

function MeasureTable(props: ComparePartProps) {
  const { context, state, data, model } = props;
  const { translator } = context;
  const { t } = translator;
  const { indicator } = data.main;
  const two = compareViewEntries[state.view].seen === "both";
  const beside = data.x?.indicator ?? indicator;
  const scale = sparkScale(props);
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={t("compare.table")}>
      <table class="compare-table">
        <caption>{shownText(translator, state, data)}</caption>
        <thead>
          <tr>
            <SortHead column="name" props={props} label={t("compare.table.name")} />
            <SortHead column="value" props={props} label={t(`indicator.${indicator.id}.unit`)} />
            <th scope="col">{t("ui.table.year")}</th>
            {two && <th scope="col">{secondHead(props)}</th>}
            {two && <th scope="col">{t("ui.table.year")}</th>}
            <th scope="col">{t("compare.table.since", { year: model.years[0] })}</th>
            <th scope="col">{t("compare.table.basis")}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.subject.id} data-subject={row.subject.id}>
              <th scope="row">
                {isAreaCode(row.subject.id) ? (
                  <a href={context.areaHref(row.subject.id)}>{row.subject.name}</a>
                ) : (
                  row.subject.name
                )}
              </th>
              <Figure {...props} cell={row.cell} indicator={indicator} />
              {two && <Figure {...props} cell={row.before} apart={row.apart} indicator={beside} />}
              <td class={row.subject.className}>
                <Sparkline
                  label={t("compare.table.spark", { area: row.subject.name })}
                  years={model.years}
                  domain={scale}
                  points={linePoints(row.subject.cells, data.main.slice.periods)}
                  breaks={model.breaks
                    .filter(({ area }) => area === "*" || area === row.subject.id)
                    .map(({ period }) => period)}
                />
              </td>
              <td class="basis">{basisText(props, row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FigureProps extends Pick<ComparePartProps, "context"> {
  readonly cell: CompareRow["cell"];
  readonly apart?: CompareRow["apart"];
  readonly indicator: Indicator;
}

function Figure({ context: { translator }, cell, apart, indicator }: FigureProps) {
  if (!cell) {
    return (
      <>
        <td class="none">{apart ? translator.t("compare.apart") : absenceText(translator, indicator)}</td>
        <td />
      </>
    );
  }
  return (
    <>
      <td>{plainText(translator, indicator, cell)}</td>
      <td>
        {translator.formats.formatYear(cell.period)}
        {cell.status !== "A" && ` ${translator.t(`status.${cell.status}`)}`}
      </td>
    </>
  );
}

function basisText({ context, data, state }: ComparePartProps, { subject }: CompareRow): string {
  const outcome = outcomeAt(subject, data.main.slice, state.year);
  return outcome ? basisOfGroup(context.translator, outcome) : "";
}

function secondHead(props: ComparePartProps): string {
  const { t } = props.context.translator;
  const { x, pair } = props.data;
  if (x) return t(`indicator.${x.indicator.id}.short`);
  return pair ? pairNames(props)[0] : t("compare.earlier");
}

function sparkScale({ context, data, model }: ComparePartProps): readonly [number, number] {
  const values = model.rows.flatMap(({ subject }) =>
    subject.cells.flatMap((cell) => (cell ? [cell.low, cell.high] : []))
  );
  return valueScale(context.translator, data.main.indicator, values.length > 0 ? values : [0, 1]).domain;
}

/** The orders of a column: that of the first click, and that of the next. */
const ordersOf = { name: ["name", "name-down"], value: ["value", "value-up"] } as const satisfies Readonly<
  Record<string, readonly [CompareOrder, CompareOrder]>
>;

interface SortHeadProps {
  readonly column: keyof typeof ordersOf;
  readonly props: ComparePartProps;
  readonly label: string;
}

/** A column head that sorts, and turns the order round where it sorts already; the script listens for `data-sort`. */
function SortHead({ column, props, label }: SortHeadProps) {
  const { sort } = props.state;
  const [first, other] = ordersOf[column];
  const isSorted = sort === first || sort === other;
  const isAscending = sort === "name" || sort === "value-up";
  return (
    <th scope="col" aria-sort={isSorted ? (isAscending ? "ascending" : "descending") : "none"}>
      <button type="button" data-column={column} data-sort={sort === first ? other : first}>
        {label}
      </button>
    </th>
  );
}
