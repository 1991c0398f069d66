import { drawWorld, measureWorld } from "../geo/projectWorld.ts";
import { store } from "../site/site.ts";

const measured = measureWorld({ areas: (await store.areas()).map(({ code }) => code) });

/** The world of the data, projected once for all pages of the build. */
export const world = drawWorld(measured);

/** The same with coarser outlines, for embeds: an embed weighs little, and is seldom wide. */
export const lightWorld = drawWorld(measured, 7);
