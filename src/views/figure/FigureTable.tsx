import { plainText } from "./describe.ts";
import type { Slice } from "../../model/slice.ts";
import type { MapState, SortOrder } from "../../state/mapState.ts";
import type { AreaEntry, FigureContext } from "./figureContext.ts";
import { rankInYear, type FigureModel } from "./figureModel.ts";
import { absenceText } from "./flagText.ts";

interface FigureTableProps {
  readonly context: FigureContext;
  readonly slice: Slice;
  readonly model: FigureModel;
  readonly state: MapState;
}

/** Every area of the map with its figure, year and flag; those without a figure stand last and say so. */
export function FigureTable({ context, slice, model, state }: FigureTableProps) {
  const { indicator, translator, areaHref, embedded } = context;
  const { t } = translator;
  const ranked = indicator.ranked && state.year !== "latest";
  const nameCell = ({ code, name }: AreaEntry) => (
    <th scope="row">{embedded ? name : <a href={areaHref(code)}>{name}</a>}</th>
  );
  return (
    <table class="figure-table">
      <caption>{t("ui.table.caption", { indicator: t(`indicator.${indicator.id}.name`) })}</caption>
      <thead>
        <tr>
          {ranked && <th scope="col">{t("ui.table.rank")}</th>}
          <SortableHead order="name" state={state} label={t("ui.table.area")} />
          <SortableHead order="value" state={state} label={t(`indicator.${indicator.id}.unit`)} />
          <SortableHead order="year" state={state} label={t("ui.table.year")} />
          <th scope="col">{t("ui.table.status")}</th>
        </tr>
      </thead>
      <tbody>
        {model.rows.map(({ area, cell }) => (
          <tr key={area.code} data-area={area.code}>
            {ranked && <td>{rankInYear(slice, cell.period, area.code)?.rank}</td>}
            {nameCell(area)}
            <td>{plainText(translator, indicator, cell)}</td>
            <td>{translator.formats.formatYear(cell.period)}</td>
            <td>{cell.status === "A" ? "" : t(`status.${cell.status}`)}</td>
          </tr>
        ))}
        {model.missing.map((area) => (
          <tr key={area.code} data-area={area.code}>
            {ranked && <td />}
            {nameCell(area)}
            <td class="none">{absenceText(translator, indicator)}</td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SortableHeadProps {
  readonly order: SortOrder;
  readonly state: MapState;
  readonly label: string;
}

/** A column head that sorts; the script listens for `data-sort`. */
function SortableHead({ order, state, label }: SortableHeadProps) {
  const sorted = state.sort === order;
  return (
    <th scope="col" aria-sort={sorted ? (order === "name" ? "ascending" : "descending") : "none"}>
      <button type="button" data-sort={order}>
        {label}
      </button>
    </th>
  );
}
