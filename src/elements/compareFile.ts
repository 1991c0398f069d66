import type { Indicator } from "../model/indicator.ts";
import { datedAt, type DatedCell } from "../model/slice.ts";
import { strictestLicence, type LicenceClass } from "../model/source.ts";
import type { ExportCell, ExportColumn, FigureTable } from "../query/export/figureTable.ts";
import type { SubjectId } from "../state/compareState.ts";
import { isAreaCode } from "../model/area.ts";
import { membersOf } from "../views/compare/compareContext.ts";
import type { CompareData, CompareRow } from "../views/compare/compareModel.ts";
import type { ComparePartProps } from "../views/compare/compareParts.ts";
import type { Seen } from "../views/compare/compareView.ts";
import { compareViewEntries } from "../views/compare/compareViews.ts";
import type { CompareFigures, ComparedSubject } from "../views/compare/comparedSubjects.ts";
import type { CompareReader } from "./compareReader.ts";
import type { ExactFigures } from "./exactFigures.ts";

const text = (name: string): ExportColumn => ({ name, type: "string" });
const number = (name: string): ExportColumn => ({ name, type: "number" });

/** The columns of the file; `decimals` is what a group's figure is rounded to, empty where every digit stands. */
const columns: readonly ExportColumn[] = [
  ...["id", "name", "indicator", "unit", "dimensions"].map(text),
  { name: "period", type: "integer" },
  ...["low", "high"].map(number),
  text("status"),
  number("coverage"),
  { name: "decimals", type: "integer" },
  ...["source", "licence"].map(text)
];

/** What a file needs beside what is seen: licences by figure, and every digit by indicator. */
export interface FileSources {
  readonly licences: CompareReader["licences"];
  readonly exact: ReadonlyMap<Indicator, ExactFigures>;
}

/** A figure, whose it is, and the figures among which it stands. */
interface Shown {
  readonly id: SubjectId;
  readonly name: string;
  readonly outcomes?: ComparedSubject["outcomes"];
  readonly figures: CompareFigures;
  readonly cell: DatedCell | undefined;
}

/** Returns what is seen as a table: of all years, the figures that a view shows, or all that it draws. */
export function compareFile(props: ComparePartProps, sources: FileSources): FigureTable {
  const rows = shownIn(props).flatMap((shown) => (shown.cell ? [toCells(props, sources, shown, shown.cell)] : []));
  return { columns, rows };
}

function shownIn(props: ComparePartProps): readonly Shown[] {
  const { data, model, state } = props;
  const { seen, others } = compareViewEntries[state.view];
  const drawn = others?.(props) ?? [];
  if (data.measures)
    return model.profile.flatMap(({ figures }) => figures.map((each) => ({ ...each.subject, ...each })));
  const rows = model.rows.flatMap((row) =>
    shownOf[seen](props, row).map(([figures, cell]) => ({
      ...row.subject,
      // What a group rests on is known of the measure, not of what stands beside it.
      outcomes: figures === mainFigures(data) ? row.subject.outcomes : undefined,
      figures,
      cell
    }))
  );
  const chosen = new Set(rows.map(({ id }) => id));
  const beside = drawn.filter(({ id }) => !chosen.has(id));
  return [
    ...rows,
    ...beside.flatMap(({ id, name, before, cell }) => [
      { id, name, figures: data.x ?? data.main, cell: before },
      { id, name, figures: mainFigures(data), cell }
    ])
  ];
}

const shownOf: Readonly<
  Record<
    Seen,
    (props: ComparePartProps, row: CompareRow) => readonly (readonly [CompareFigures, DatedCell | undefined])[]
  >
> = {
  years: ({ data: { main }, model: { years } }, { subject }) =>
    subject.cells.map((_, index) => {
      const cell = datedAt(subject.cells, main.slice.periods, index);
      return [main, cell && cell.period >= years[0] && cell.period <= years[1] ? cell : undefined];
    }),
  figure: ({ data }, { cell }) => [[mainFigures(data), cell]],
  both: ({ data }, { before, cell }) => [
    [data.pair?.[0] ?? data.x ?? data.main, before],
    [mainFigures(data), cell]
  ]
};

function mainFigures({ main, pair }: CompareData): CompareFigures {
  return pair?.[1] ?? main;
}

function toCells(
  { context }: ComparePartProps,
  { licences, exact }: FileSources,
  { id, name, outcomes, figures }: Shown,
  { period, low, high, status }: DatedCell
): readonly ExportCell[] {
  const { slice, indicator } = figures;
  const index = slice.periods.indexOf(period);
  const members = membersOf(context, id);
  const classes = licences(figures);
  const own = members
    .map((area) => classes.get(area)?.[index])
    .filter((each): each is LicenceClass => each !== undefined);
  const behind = members.flatMap((area) => exact.get(indicator)?.(area, slice.key, period) ?? []);
  const [digits] = isAreaCode(id) ? behind : [];
  return [
    id,
    name,
    indicator.id,
    context.translator.t(`indicator.${indicator.id}.unit`),
    slice.key === "total" ? undefined : slice.key,
    period,
    ...(digits ? [Number(digits.low), Number(digits.high)] : [low, high]),
    status,
    outcomes?.[index]?.figure?.coverage,
    digits ? undefined : indicator.decimals,
    [...new Set(behind.flatMap(({ source }) => source.split("+")))].join("+"),
    strictestLicence(own)
  ];
}
