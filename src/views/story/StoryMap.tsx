import type { World } from "../../geo/world.ts";
import type { MapState } from "../../state/mapState.ts";
import { defaultMapState } from "../../state/mapState.ts";
import type { Slice } from "../../model/slice.ts";
import { plainText } from "../figure/describe.ts";
import type { FigureContext } from "../figure/figureContext.ts";
import { FigureLegend } from "../figure/FigureLegend.tsx";
import { FigureMap } from "../figure/FigureMap.tsx";
import { PeopleSizes } from "../figure/PeopleSizes.tsx";
import { figureModel, type FigureModel } from "../figure/figureModel.ts";
import { yearWithFlag } from "./yearWithFlag.ts";
import type { ChartTable } from "./storyEntry.ts";
import { absenceText } from "../figure/flagText.ts";
import { known } from "../../model/known.ts";

/** The figure of an indicator as a story shows it: in one state, for good. */
export interface StoryFigure {
  readonly context: FigureContext;
  readonly slice: Slice;
  readonly state: MapState;
  readonly model: FigureModel;
}

/** Returns the figure of an indicator in a year, or each area's latest. */
export function storyFigure(context: FigureContext, slice: Slice, year: number | "latest"): StoryFigure {
  const state = { ...defaultMapState(context.scope), year };
  return { context, slice, state, model: figureModel(context, slice, state) };
}

interface StoryMapProps extends StoryFigure {
  readonly world: World;
  /** The words for the keyboard. */
  readonly label: string;
}

/** The map of a story, what its colours or circles stand for below it; it refers to the outlines of the page. */
export function StoryMap({ world, label, ...figure }: StoryMapProps) {
  const { context, model } = figure;
  const bubbles = context.indicator.form === "bubbles";
  return (
    <div class="map-frame">
      <static-map class="map-stage" label={label}>
        <FigureMap world={world} outlines="use" problems={[]} {...figure} />
      </static-map>
      {bubbles ? (
        <PeopleSizes translator={context.translator} world={world} />
      ) : (
        <FigureLegend context={context} model={model} />
      )}
    </div>
  );
}

/** Returns the figures of a map as a table: areas with one, highest first, or by name where an order would mislead. */
export function mapTable({ context, model }: StoryFigure): ChartTable {
  const { indicator, translator } = context;
  const { t } = translator;
  const byPlace = new Map(context.areas.map(({ code }, index) => [code, index]));
  const place = (code: (typeof context.areas)[number]["code"]): number => known(byPlace.get(code), `place of ${code}`);
  const rows = indicator.ranked ? model.rows : model.rows.toSorted((a, b) => place(a.area.code) - place(b.area.code));
  return {
    head: [t("ui.table.area"), t(`indicator.${indicator.id}.unit`), t("ui.table.year")],
    rows: [
      ...rows.map(({ area, cell }) => [
        area.name,
        plainText(translator, indicator, cell),
        yearWithFlag(translator, cell.period, cell.status)
      ]),
      ...model.missing.map(({ name }) => [name, absenceText(translator, indicator), ""])
    ]
  };
}
