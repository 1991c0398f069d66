import type { RegionMap } from "../../geo/world.ts";
import { known } from "../../model/known.ts";
import type { Slice } from "../../model/slice.ts";
import type { MapState } from "../../state/mapState.ts";
import type { ChangeTold } from "../../views/figure/change/changeContext.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import type { RegionWords } from "../../views/figure/RegionFinding.tsx";
import { readChange } from "./readChange.ts";
import { inRegion, outlinesBeside, readCompanion, readMap, readWords, withWords, wordsOf } from "./readRegion.ts";

/** What a state shows that the build did not draw. */
interface AskedMap {
  readonly context: FigureContext;
  /** The address that a slice's key is put behind. */
  readonly sliceBase: string;
  readonly state: MapState;
  readonly slice: Slice;
}

/** What a view is drawn and told from. */
export interface ReadView {
  /** Undefined where it is drawn on the land of the world. */
  readonly map: RegionMap | undefined;
  /** The figure with all areas of the world, and of those of the region alone. */
  readonly world: FigureContext;
  readonly context: FigureContext;
  readonly words: RegionWords;
  readonly change: { readonly told: ChangeTold; readonly context: FigureContext } | undefined;
}

/** Fetches the words, the map of the region or of other marks, the figures of the region's group, and the breaks of a change. */
export async function readView({ context, sliceBase, slice, state }: AskedMap): Promise<ReadView> {
  const { region, form, from } = state;
  const outlines = outlinesBeside(sliceBase);
  const name = form === "tiles" ? "tiles" : region === "world" && form === "land" ? undefined : region;
  const [file, map, companion] = await Promise.all([
    readWords(`${outlines}words-${context.translator.language}.json`),
    name === undefined ? undefined : readMembers(outlines, name, region),
    region === "world" ? undefined : readCompanion(`${sliceBase}${slice.key}.compare.json`)
  ]);
  const world = withPeople({ ...context, translator: withWords(context.translator, file) }, map?.people);
  const own = map ? inRegion(world, map, slice) : world;
  const words = wordsOf(file, region, slice, companion);
  const change = from === undefined ? undefined : await readChange({ context: own, sliceBase, slice, state, words });
  return { map, world, context: own, words, change };
}

/** A frame does not carry the people: they come with the map. */
function withPeople(context: FigureContext, people: RegionMap["people"]): FigureContext {
  if (!people || !context.embedded) return context;
  const counts = new Map(people);
  return { ...context, areas: context.areas.map((area) => ({ ...area, people: counts.get(area.code) })) };
}

/** Fetches a map; of tiles, those of a region alone. */
async function readMembers(outlines: string, name: string, region: MapState["region"]): Promise<RegionMap> {
  const map = await readMap(`${outlines}${name}.json`);
  if (name !== "tiles" || region === "world") return map;
  const { anchors } = await readMap(`${outlines}${region}.json`);
  const members = [...anchors.keys()];
  const shapes = map.shapes.filter(({ area }) => anchors.has(area));
  const own = new Map(members.map((area) => [area, known(map.anchors.get(area), "tile")]));
  return { ...map, shapes, anchors: own, fit: fitOf([...own.values()], map) };
}

/** In units of the map: around the tiles of a region. */
const room = 60;

function fitOf(places: readonly { readonly x: number; readonly y: number }[], { size }: RegionMap): RegionMap["fit"] {
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))];
  const height = Math.max(bottom - top, ((right - left) * size.height) / size.width) + 2 * room;
  const width = Math.max(right - left + 2 * room, 1.3 * height);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
