import { known } from "../../model/known.ts";
import { fetchText } from "../../query/fetchSlice.ts";
import { parseCompareState, type SubjectId } from "../../state/compareState.ts";
import { withoutEmbedState } from "../../state/embedState.ts";
import { CompareCard } from "../../views/compare/cards/CompareCard.tsx";
import { compareModel } from "../../views/compare/compareModel.ts";
import type { ComparePayload } from "../../views/compare/comparePayload.ts";
import { compareViewEntries } from "../../views/compare/compareViews.ts";
import { measuresIn } from "../../views/compare/SourceLines.tsx";
import { createColours } from "../compareColours.ts";
import { createCompareReader } from "../compareReader.ts";
import { createCompareSources } from "../compareSources.ts";
import { readPayload } from "../readPayload.ts";
import type { AskedPicture } from "./askedPicture.ts";
import { readFrame } from "./readFrame.ts";
import { svgOf } from "./svgOf.ts";

/**
 * Returns a comparison in a state as an SVG that stands alone: from its frame, which has its words in the language that
 * was asked for, and the figures that the state asks for.
 */
export async function pictureOfCompare({ frame, query, page, theme, shape, classes }: AskedPicture): Promise<string> {
  const payload = readPayload(known((await readFrame(frame)).querySelector<HTMLElement>("compare-frame"), "frame"));
  const { breaks, ...given } = payload as ComparePayload;
  const reader = createCompareReader({ ...given, breaks }, fetchText);
  const context = await createCompareSources({ ...given, breaks }).areas();
  const { state } = parseCompareState(withoutEmbedState(query), context.scope);
  const data = await reader.read(state);
  const { assign, colourOf } = createColours();
  assign(state.subjects);
  const entry = compareViewEntries[state.view];
  const own = entry.colourOf?.(context, state);
  const colour = own ?? ((id: SubjectId) => classes?.get(id) ?? colourOf(id));
  const { sources, translator } = context;
  const lines = measuresIn(data).map(({ id }, _, all) => {
    const name = all.length > 1 ? `${translator.t(`indicator.${id}.short`)}: ` : "";
    return name + known(sources[id], id);
  });
  const model = compareModel(context, state, data, colour, breaks);
  const props = { context, state, data, model, source: lines.join(" "), address: page, theme, shape };
  const card = await entry.card();
  return svgOf(CompareCard({ ...props, card }));
}
