import { projectWorld } from "../geo/projectWorld.ts";
import { store } from "./site.ts";

/** The world of the data, projected once for all pages of the build. */
export const world = projectWorld({ areas: (await store.areas()).map(({ code }) => code) });

/** The same with coarser outlines, for embeds: an embed weighs little, and is seldom wide. */
export const lightWorld = projectWorld({ areas: (await store.areas()).map(({ code }) => code), coarseness: 3.5 });
