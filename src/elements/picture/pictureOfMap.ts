import { decodeRegionMap } from "../../geo/regionFile.ts";
import type { World } from "../../geo/world.ts";
import type { LanguageWords } from "../../i18n/translator.ts";
import { known } from "../../model/known.ts";
import { sliceKey } from "../../model/dimension.ts";
import { createSliceReader, fetchText } from "../../query/fetchSlice.ts";
import { isPlainMap, parseMapState, type MapState } from "../../state/mapState.ts";
import { MapCard } from "../../views/card/MapCard.tsx";
import { figureModel } from "../../views/figure/figureModel.ts";
import type { PartProps } from "../../views/figure/figureParts.tsx";
import { fromPayload, type FigurePayload } from "../../views/figure/figurePayload.ts";
import { readView } from "../map/readView.ts";
import { namesInTable } from "../readFigure.ts";
import { readPayload } from "../readPayload.ts";
import type { AskedPicture } from "./askedPicture.ts";
import { readFrame } from "./readFrame.ts";
import { svgOf } from "./svgOf.ts";

/**
 * Returns the map of a state as an SVG that stands alone, drawn by what draws the pictures of the build: from the frame
 * of the map, which has its figures, names and source in the language that was asked for.
 */
export async function pictureOfMap({ frame, query, base, page, theme, shape }: AskedPicture): Promise<string> {
  const document = await readFrame(frame);
  const figure = known(document.querySelector<HTMLElement>("indicator-figure"), "figure");
  const payload = readPayload(figure) as FigurePayload;
  const words = JSON.parse(await fetchText(`${base}charts/words-${payload.language}.json`)) as LanguageWords;
  const messages = { ...words.messages, ...payload.messages };
  const context = fromPayload({ ...payload, messages }, namesInTable(figure));
  const { state } = parseMapState(query, context.scope);
  const { sliceBase } = payload;
  const slice = await createSliceReader(sliceBase, fetchText)(sliceKey(context.scope.dimensions, state.codes));
  const view = isPlainMap(state) ? undefined : await readView({ context, sliceBase, slice, state });
  const own = view?.change?.context ?? view?.context ?? context;
  const told = view?.change?.told;
  const inYear = (year: MapState["year"]): PartProps => {
    const [shown, ofYear] = [told?.changes.slice ?? slice, { ...state, year }];
    return { context: own, slice: shown, state: ofYear, model: figureModel(own, shown, ofYear), problems: [] };
  };
  return svgOf(
    MapCard({
      ...inYear(state.year),
      world: view?.map ?? (await readWorld(base)),
      region: state.region === "world" ? undefined : view?.words,
      told,
      beside: state.beside === undefined ? undefined : inYear(state.beside),
      theme,
      shape,
      source: known(document.querySelector(".source"), "source").textContent,
      address: page
    })
  );
}

async function readWorld(base: string): Promise<World> {
  return decodeRegionMap(await fetchText(`${base}engine/world.json`));
}
