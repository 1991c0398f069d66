import { indicatorOf, toIndicatorId } from "../../catalog/catalog.ts";
import { defaultMapState } from "../../state/mapState.ts";
import { mapLabel } from "../../views/figure/figureParts.tsx";
import { frameTitle } from "../../views/figure/frameTitle.ts";
import { figureProps, mapCard } from "../cards.ts";
import { figureContext } from "../figureContext.ts";
import type { ChartKind } from "./chartKind.ts";

/** The map of an indicator. */
export const mapChart: ChartKind = {
  subjects: async (store) => (await store.indicators()).map(({ id }) => id),
  page: ({ addresses }, subject) => addresses.map(toIndicatorId(subject)),
  heightPixels: (subject) => {
    const { form, dimensions } = indicatorOf(toIndicatorId(subject));
    // Circles have the sizes that they stand for below them, people by group the lists to choose of.
    if (form === "bubbles") return 830;
    return dimensions.length > 0 ? 810 : 710;
  },
  hasChoices: true,
  words: async (site, subject) => {
    const id = toIndicatorId(subject);
    return { title: site.translator.t(`indicator.${id}.name`), alternative: mapLabel(await figureProps(site, id)) };
  },
  frameTitle: async (site, subject) => {
    const { context } = await figureContext(site, toIndicatorId(subject));
    return frameTitle(context, defaultMapState(context.scope));
  },
  card: (site, subject) => mapCard(site, toIndicatorId(subject))
};
