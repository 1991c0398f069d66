import { createReader, fetchText } from "../../query/fetchSlice.ts";
import { decodeBreaks, type ComparedBreaks } from "../../state/breakCodes.ts";
import { breakFinder } from "../../stats/comparable.ts";
import { changesOfAreas } from "../../stats/changesOfAreas.ts";
import { changeContext, type ChangeTold } from "../../views/figure/change/changeContext.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import type { RegionWords } from "../../views/figure/RegionFinding.tsx";
import type { AskedView } from "./askedView.ts";

const readBreaks = createReader(
  (address) => address,
  fetchText,
  (text) => JSON.parse(text) as ComparedBreaks
);

/** Fetches the breaks of an indicator, and returns the change that a state asks for, and what its map is drawn from. */
export async function readChange({
  context,
  sliceBase,
  slice,
  state: { from, year },
  words: { says, region }
}: AskedView & { readonly words: RegionWords }): Promise<{
  readonly told: ChangeTold;
  readonly context: FigureContext;
}> {
  const { indicator } = context;
  const find = breakFinder(decodeBreaks(await readBreaks(`${sliceBase}breaks.json`), indicator.id));
  const years = [Number(from), Number(year)] as const;
  const changes = changesOfAreas(slice, years, (area) => find(indicator.id, area), indicator.decimals);
  return { told: { indicator, changes, years, region, says }, context: changeContext(context, changes) };
}
