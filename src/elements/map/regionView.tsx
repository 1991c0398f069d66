import { render } from "preact";
import { decodeRegionMap } from "../../geo/regionFile.ts";
import type { Box, RegionMap } from "../../geo/world.ts";
import type { AreaForms } from "../../i18n/areaForms.ts";
import { withForms } from "../../i18n/slotForms.ts";
import { createTranslator, type LanguageWords } from "../../i18n/translator.ts";
import { groupOfRegion, type MapRegion } from "../../model/mapRegion.ts";
import { known } from "../../model/known.ts";
import type { Slice } from "../../model/slice.ts";
import type { Companion } from "../../query/companion.ts";
import { decodeCompanion } from "../../query/companionCodec.ts";
import { createReader, fetchText } from "../../query/fetchSlice.ts";
import { defaultMapState, type MapState } from "../../state/mapState.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import { FigureMap } from "../../views/figure/FigureMap.tsx";
import { figureModel } from "../../views/figure/figureModel.ts";
import { figureParts, mapLabel, type FigureParts, type PartProps } from "../../views/figure/figureParts.tsx";
import { outcomeIn, RegionFinding, regionLabel, type RegionWords } from "../../views/figure/RegionFinding.tsx";

/** The words about regions in a language, as their file has them. */
interface RegionWordsFile extends LanguageWords {
  readonly regions: Readonly<Record<string, AreaForms>>;
}

/** What stands in a map. */
interface DrawnMap {
  readonly nodes: readonly Node[];
  readonly viewBox: string;
}

/** How a part of the world is drawn: in a page, or in a frame of somebody else. */
export interface RegionView {
  readonly region: MapRegion;
  readonly slice: Slice;
  /** The map that the build drew. */
  readonly built: DrawnMap;
  /** The figure with the areas of the region alone. */
  readonly context: FigureContext;
  readonly parts: FigureParts;
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
  const built = before?.built ?? {
    nodes: [...svg.childNodes],
    viewBox: known(svg.dataset["whole"] ?? svg.getAttribute("viewBox"), "viewBox")
  };
  const put = ({ nodes, viewBox }: DrawnMap): void => {
    svg.replaceChildren(...nodes);
    svg.setAttribute("viewBox", viewBox);
  };
  const common = { region, slice, built };
  if (region === "world") return { ...common, context, parts: figureParts, label: mapLabel, put: () => put(built) };
  const { map, words } = await readRegion(asked, region);
  const members = new Set<string>(map.anchors.keys());
  const own = { ...context, areas: context.areas.filter(({ code }) => members.has(code)) };
  return {
    ...common,
    context: own,
    parts: partsOf(context, words),
    label: (props) => regionLabel(words, props),
    put: () => put({ nodes: drawn(own, map, slice), viewBox: viewBoxOf(map) })
  };
}

/** Fetches the map of a region, what is said of it, and the figures of its group. */
async function readRegion(
  { context, sliceBase, slice }: AskedView,
  region: Exclude<MapRegion, "world">
): Promise<{ readonly map: RegionMap; readonly words: RegionWords }> {
  const outlines = outlinesBeside(sliceBase);
  const [map, file, companion] = await Promise.all([
    readMap(`${outlines}${region}.json`),
    readWords(`${outlines}words-${context.translator.language}.json`),
    readCompanion(`${sliceBase}${slice.key}.compare.json`)
  ]);
  return { map, words: wordsOf(file, region, slice, companion) };
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
function partsOf(world: FigureContext, words: RegionWords): FigureParts {
  const ofWorld = (props: PartProps): PartProps => ({
    ...props,
    context: world,
    model: figureModel(world, props.slice, props.state)
  });
  return {
    ...figureParts,
    finding: (props) => <RegionFinding {...props} words={words} />,
    chosen: (props) => figureParts.chosen(ofWorld(props)),
    table: (props) => figureParts.table(ofWorld(props))
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

/** A wide window leaves room for the legend beside the region; a narrow one shows the region alone. */
function viewBoxOf({ size, fit }: RegionMap): string {
  const middle = Math.round(fit.x + fit.width / 2 - size.width / 2);
  const whole: Box = { x: innerWidth < 1300 ? middle : 0, y: 0, ...size };
  const { x, y, width, height } = innerWidth > 600 ? whole : fit;
  return [x, y, width, height].join(" ");
}
