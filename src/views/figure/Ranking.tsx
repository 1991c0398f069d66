import { RankedBars, type RankedRow } from "../../charts/RankedBars.tsx";
import { paletteClass } from "../../scales/classes.ts";
import { valueText } from "./describe.ts";
import type { FigureContext } from "./figureContext.ts";
import type { FigureModel, FigureRow } from "./figureModel.ts";
import { markClass } from "./markClass.ts";

interface RankingProps {
  readonly context: FigureContext;
  readonly model: FigureModel;
}

const length = 8;

/** An older figure than these years before the newest is no longer the highest or the lowest of today. */
const recentYears = 10;

/** The countries with the highest and the lowest figures. Nothing where an order would mislead, or for a handful. */
export function Ranking({ context, model }: RankingProps) {
  const { indicator, translator } = context;
  const { t } = translator;
  const oldest = model.newest - recentYears;
  const rows = model.rows.filter(({ cell }) => cell.period >= oldest).sort((a, b) => b.cell.low - a.cell.low);
  if (!indicator.ranked || rows.length < 3) return <p>{t("ui.ranking.none")}</p>;
  const half = Math.min(length, Math.floor(rows.length / 2));
  const list = (title: string, part: readonly FigureRow[]) => (
    <div>
      <h3>{title}</h3>
      <RankedBars
        className={paletteClass(indicator.palette)}
        domain={[0, fullLength(context, rows)]}
        rows={part.map((row) => toRankedRow(context, row))}
      />
    </div>
  );
  return (
    <>
      <div class="ranking">
        {list(t("ui.ranking.highest"), rows.slice(0, half))}
        {list(t("ui.ranking.lowest"), rows.slice(-half).reverse())}
      </div>
      {model.older > 0 && <p class="note">{t("ui.ranking.years")}</p>}
      {model.oldest < oldest && <p class="note">{t("ui.ranking.recent", { year: oldest })}</p>}
    </>
  );
}

/** Returns the value of a bar as long as its track: the whole of a share, otherwise the largest of the rows. */
export function fullLength({ indicator }: FigureContext, rows: readonly FigureRow[]): number {
  if (indicator.unit === "percent" || indicator.unit === "score") return 100;
  return rows.reduce((max, { cell }) => Math.max(max, cell.high), 0) || 1;
}

/** Returns an area as a row of bars: its name, its figure with year and flag. */
export function toRankedRow({ indicator, translator, areaHref }: FigureContext, { area, cell }: FigureRow): RankedRow {
  const { t, formats } = translator;
  const value = indicator.unit === "people" ? formats.formatPeople(cell.low) : valueText(translator, indicator, cell);
  const parts = [value, formats.formatYear(cell.period)];
  if (cell.status !== "A") parts.push(t(`status.${cell.status}`));
  return {
    area: area.code,
    name: area.name,
    href: areaHref(area.code),
    low: cell.low,
    high: cell.high,
    text: parts.join(" · "),
    fill: markClass(indicator, cell)
  };
}
