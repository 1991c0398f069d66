import { decodeRegionMap } from "../../geo/regionFile.ts";
import type { RegionMap } from "../../geo/world.ts";
import type { AreaForms } from "../../i18n/areaForms.ts";
import { withForms } from "../../i18n/slotForms.ts";
import { createTranslator, type LanguageWords, type Translator } from "../../i18n/translator.ts";
import { known } from "../../model/known.ts";
import { groupOfRegion, type MapRegion } from "../../model/mapRegion.ts";
import type { Slice } from "../../model/slice.ts";
import type { Companion } from "../../query/companion.ts";
import { decodeCompanion } from "../../query/companionCodec.ts";
import { createReader, fetchText } from "../../query/fetchSlice.ts";
import { niceAbove } from "../../scales/niceAbove.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import { outcomeIn, type RegionWords } from "../../views/figure/RegionFinding.tsx";

/** The words about regions in a language, as their file has them. */
export interface RegionWordsFile extends LanguageWords {
  readonly regions: Readonly<Record<string, AreaForms>>;
}

/** Fetches a map that is not the one of a page, once. */
export const readMap = createReader((address) => address, fetchText, decodeRegionMap);
/** Fetches what maps of a language say once another view than the built one is asked for, once. */
export const readWords = createReader(
  (address) => address,
  fetchText,
  (text) => JSON.parse(text) as RegionWordsFile
);

/** Where the outlines of regions are, also for the figures of a kept release and for the free ones alone. */
export const outlinesBeside = (sliceBase: string): string =>
  sliceBase.replace(/(?:r\/[^/]+\/)?data\/(?:free\/)?[^/]+\/$/, "outlines/");

/** Returns the figure with the areas of a map alone; on a part of the world its circles have a scale of their own. */
export function inRegion(context: FigureContext, { anchors }: RegionMap, slice: Slice): FigureContext {
  const members: ReadonlySet<string> = new Set(anchors.keys());
  const areas = context.areas.filter(({ code }) => members.has(code));
  return areas.length === context.areas.length
    ? { ...context, areas }
    : { ...context, areas, largest: largestIn(slice, members) };
}

/** The translator of a page that also says what a file has words for. */
export function withWords(translator: Translator, file: RegionWordsFile): Translator {
  const own = createTranslator(file);
  const t: typeof own.t = (key, ...slots) => (key in file.messages ? own : translator).t(key, ...slots);
  return { ...translator, t };
}

/** The figures of groups beside a slice; a kept release has none. */
export async function readCompanion(address: string): Promise<Companion | undefined> {
  try {
    return decodeCompanion(await fetchText(address));
  } catch {
    return undefined;
  }
}

/** Returns a region in words, with the figures of its group. */
export function wordsOf(
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

/** Returns the count of the largest bubble of a region: round, and the same in every year. */
function largestIn({ series }: Slice, members: ReadonlySet<string>): number {
  const counts = series
    .filter(({ area }) => members.has(area))
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.low] : [])));
  return niceAbove(Math.max(0, ...counts));
}
