import { render } from "preact";
import { decodeRegionMap } from "../../geo/regionFile.ts";
import type { Box, RegionMap } from "../../geo/world.ts";
import type { AreaForms } from "../../i18n/areaForms.ts";
import { withForms } from "../../i18n/slotForms.ts";
import { createTranslator, type LanguageWords, type Translator } from "../../i18n/translator.ts";
import { groupOfRegion, type MapRegion } from "../../model/mapRegion.ts";
import { known } from "../../model/known.ts";
import { niceAbove } from "../../scales/niceAbove.ts";
import type { Slice } from "../../model/slice.ts";
import type { Companion } from "../../query/companion.ts";
import { decodeCompanion } from "../../query/companionCodec.ts";
import { createReader, fetchText } from "../../query/fetchSlice.ts";
import { defaultMapState, type MapState } from "../../state/mapState.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import { FigureMap } from "../../views/figure/FigureMap.tsx";
import { figureModel } from "../../views/figure/figureModel.ts";
import { figureLists, type FigureLists } from "../../views/figure/figureLists.tsx";
import { figureParts, mapLabel, type FigureParts, type PartProps } from "../../views/figure/figureParts.tsx";
import { PeopleSizes } from "../../views/figure/PeopleSizes.tsx";
import { outcomeIn, RegionFinding, regionLabel, type RegionWords } from "../../views/figure/RegionFinding.tsx";

/** The words about regions in a language, as their file has them. */
interface RegionWordsFile extends LanguageWords {
  readonly regions: Readonly<Record<string, AreaForms>>;
}

/** What stands in a map. */
interface DrawnMap {
  readonly nodes: readonly Node[];
  readonly viewBox: string;
  /** What says how large its circles are, where it has some. */
  readonly sizes: readonly Node[];
}

/** How a part of the world is drawn: in a page, or in a frame of somebody else. */
export interface RegionView {
  readonly region: MapRegion;
  readonly slice: Slice;
  /** The map that the build drew. */
  readonly built: DrawnMap;
  /** The figure with the areas of the region alone. */
  readonly context: FigureContext;
  /** The parts that are drawn otherwise than in the world. */
  readonly parts: Partial<FigureParts & FigureLists>;
  readonly label: (props: PartProps) => string;
  /** Puts its map in place of the one that is there. */
  readonly put: () => void;
}

const readMap = createReader((address) => address, fetchText, decodeRegionMap);
const readWords = createReader(
  (address) => address,
  fetchText,
  (text) => JSON.parse(text) as RegionWordsFile
);

/** Where the outlines of regions are, also for the figures of a kept release. */
const outlinesBeside = (sliceBase: string): string => sliceBase.replace(/(?:r\/[^/]+\/)?data\/[^/]+\/$/, "outlines/");

/** What a view is asked for. */
export interface AskedView {
  readonly figure: HTMLElement;
  readonly context: FigureContext;
  /** The address that a slice's key is put behind. */
  readonly sliceBase: string;
  readonly state: MapState;
  readonly slice: Slice;
  /** The view that is there; undefined while the map is the one that the build drew. */
  readonly before: RegionView | undefined;
}

/** Returns the view of the part of the world that a state asks for, in place of the one before; fetches what it needs. */
export async function viewOf(asked: AskedView): Promise<RegionView | undefined> {
  const { figure, context, slice, before } = asked;
  const { region } = asked.state;
  const svg = figure.querySelector<SVGSVGElement>(".map-stage svg");
  if (!svg) return undefined;
  if (before?.region === region && before.slice === slice) return before;
  const sizes = figure.querySelector("[data-part=sizes]");
  const built = before?.built ?? {
    nodes: [...svg.childNodes],
    sizes: [...(sizes?.childNodes ?? [])],
    viewBox: known(svg.dataset["whole"] ?? svg.getAttribute("viewBox"), "viewBox")
  };
  const put = (map: DrawnMap): void => {
    svg.replaceChildren(...map.nodes);
    svg.setAttribute("viewBox", map.viewBox);
    sizes?.replaceChildren(...map.sizes);
  };
  const common = { region, slice, built };
  if (region === "world") return { ...common, context, parts: {}, label: mapLabel, put: () => put(built) };
  const { map, words, translator } = await readRegion(asked, region);
  const members = new Set<string>(map.anchors.keys());
  const areas = context.areas.filter(({ code }) => members.has(code));
  const own = { ...context, translator, areas, largest: largestIn(slice, members) };
  return {
    ...common,
    context: own,
    parts: partsOf({ ...context, translator }, words),
    label: (props) => regionLabel(words, props),
    put: () => {
      const box = viewBoxOf(map);
      const viewBox = [box.x, box.y, box.width, box.height].join(" ");
      put({ nodes: drawn(own, map, slice), viewBox, sizes: drawnSizes(own, map, box) });
    }
  };
}

/** Fetches the map of a region, what is said of it, and the figures of its group. */
async function readRegion(
  { context, sliceBase, slice }: AskedView,
  region: Exclude<MapRegion, "world">
): Promise<{ readonly map: RegionMap; readonly words: RegionWords; readonly translator: Translator }> {
  const outlines = outlinesBeside(sliceBase);
  const [map, file, companion] = await Promise.all([
    readMap(`${outlines}${region}.json`),
    readWords(`${outlines}words-${context.translator.language}.json`),
    readCompanion(`${sliceBase}${slice.key}.compare.json`)
  ]);
  return { map, words: wordsOf(file, region, slice, companion), translator: withWords(context.translator, file) };
}

/** The translator of a page that also says what a file has words for. */
function withWords(translator: Translator, file: RegionWordsFile): Translator {
  const own = createTranslator(file);
  const t: typeof own.t = (key, ...slots) => (key in file.messages ? own : translator).t(key, ...slots);
  return { ...translator, t };
}

/** The figures of groups beside a slice; a kept release has none. */
async function readCompanion(address: string): Promise<Companion | undefined> {
  try {
    return decodeCompanion(await fetchText(address));
  } catch {
    return undefined;
  }
}

function wordsOf(
  file: RegionWordsFile,
  region: MapRegion,
  slice: Slice,
  companion: Companion | undefined
): RegionWords {
  return {
    says: withForms(createTranslator(file)),
    region: known(file.regions[region], `words for ${region}`),
    outcomeOf: outcomeIn(slice, companion?.series.get(groupOfRegion[region]))
  };
}

/** The table, and what the address chose, are of the whole world also in a region. */
function partsOf(world: FigureContext, words: RegionWords): RegionView["parts"] {
  const ofWorld = (props: PartProps): PartProps => ({
    ...props,
    context: world,
    model: figureModel(world, props.slice, props.state)
  });
  return {
    finding: (props) => <RegionFinding {...props} words={words} />,
    chosen: (props) => figureParts.chosen(ofWorld(props)),
    table: (props) => figureLists.table(ofWorld(props))
  };
}

/** Draws the map of a region with its latest figures: what it shows of a year is painted afterwards. */
function drawn(context: FigureContext, world: RegionMap, slice: Slice): readonly Node[] {
  const state = defaultMapState(context.scope);
  const model = figureModel(context, slice, state);
  const place = document.createElement("div");
  render(<FigureMap {...{ world, context, slice, model, state }} problems={[]} words={false} />, place);
  const svg = known(place.querySelector("svg"), "map");
  const around = document.createElementNS(svg.namespaceURI, "path");
  around.setAttribute("class", "around");
  around.setAttribute("d", world.around);
  return [around, ...svg.childNodes];
}

/** Draws what the circles stand for, in a window that is as wide as the map or shows a part of it. */
function drawnSizes({ translator, largest }: FigureContext, { size }: RegionMap, { height }: Box): readonly Node[] {
  const width = size.width * (innerWidth > narrowest ? 1 : height / size.height);
  const place = document.createElement("div");
  render(<PeopleSizes translator={translator} world={{ size: { width, height } }} largest={largest} />, place);
  return [...place.childNodes];
}

/** In pixels: a window no wider than this shows the region without what is beside it. */
const narrowest = 600;

/** Returns the count of the largest bubble of a region: round, and the same in every year. */
function largestIn({ series }: Slice, members: ReadonlySet<string>): number {
  const counts = series
    .filter(({ area }) => members.has(area))
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.low] : [])));
  return niceAbove(Math.max(0, ...counts));
}

/** A wide window leaves room for the legend beside the region; a narrow one shows the region alone. */
function viewBoxOf({ size, fit }: RegionMap): Box {
  const middle = Math.round(fit.x + fit.width / 2 - size.width / 2);
  const whole: Box = { x: innerWidth < 1300 ? middle : 0, y: 0, ...size };
  return innerWidth > narrowest ? whole : fit;
}
