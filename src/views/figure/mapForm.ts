import type { AreaCode } from "../../model/area.ts";
import type { DrawnIndicator } from "../../model/indicator.ts";
import { niceAbove } from "../../scales/niceAbove.ts";
import type { MapForm } from "../../state/mapState.ts";
import type { FigureContext } from "./figureContext.ts";
import { figureModel } from "./figureModel.ts";
import type { PartProps } from "./figureParts.tsx";

/** A figure with the marks that its map has. */
export interface DrawnForm {
  readonly context: FigureContext;
  /** People by area, where circles are as large as they are many. */
  readonly people: ReadonlyMap<AreaCode, number> | undefined;
}

/** Returns the form that a map has where one is asked for: counts are circles of their own. */
export function shownForm({ form }: Pick<DrawnIndicator, "form">, asked: MapForm): MapForm {
  return form === "bubbles" && asked === "people" ? "land" : asked;
}

/** Returns a figure with the marks of a form; equal tiles are the same also for counts. */
export function inForm(context: FigureContext, asked: MapForm): DrawnForm {
  const { indicator, areas } = context;
  const form = shownForm(indicator, asked);
  if (form === "tiles")
    return { context: { ...context, indicator: { ...indicator, form: "choropleth" } }, people: undefined };
  if (form === "land") return { context, people: undefined };
  const people = new Map(areas.flatMap(({ code, people }) => (people === undefined ? [] : [[code, people] as const])));
  return { context: { ...context, largest: niceAbove(Math.max(0, ...people.values())) }, people };
}

/** Returns what a legend counts on a map of circles as large as the people: the areas alone whose people are known. */
export function circled(props: PartProps): PartProps {
  const areas = props.context.areas.filter(({ people }) => people !== undefined);
  const context: FigureContext = { ...props.context, areas, counted: "ui.legend.circles" };
  return { ...props, context, model: figureModel(context, props.slice, props.state) };
}
