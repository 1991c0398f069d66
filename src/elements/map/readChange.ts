import type { Slice } from "../../model/slice.ts";
import { createReader, fetchText } from "../../query/fetchSlice.ts";
import { decodeBreaks, type ComparedBreaks } from "../../state/breakCodes.ts";
import type { MapState } from "../../state/mapState.ts";
import { breakFinder } from "../../stats/comparable.ts";
import { changesOfAreas } from "../../stats/changesOfAreas.ts";
import { changeContext, type ChangeTold } from "../../views/figure/change/changeContext.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import type { RegionWords } from "../../views/figure/RegionFinding.tsx";

const readBreaks = createReader(
  (address) => address,
  fetchText,
  (text) => JSON.parse(text) as ComparedBreaks
);

/** A figure whose change is asked for. */
interface ChangedFigure {
  readonly context: FigureContext;
  readonly sliceBase: string;
  readonly slice: Slice;
  readonly state: Pick<MapState, "from" | "year">;
  readonly words: RegionWords;
}

/** Fetches the breaks of an indicator, and returns the change that a state asks for, and what its map is drawn from. */
export async function readChange({
  context,
  sliceBase,
  slice,
  state: { from, year },
  words: { says, region }
}: ChangedFigure): Promise<{
  readonly told: ChangeTold;
  readonly context: FigureContext;
}> {
  const { indicator } = context;
  const find = breakFinder(decodeBreaks(await readBreaks(`${sliceBase}breaks.json`), indicator.id));
  const years = [Number(from), Number(year)] as const;
  const changes = changesOfAreas(slice, years, (area) => find(indicator.id, area), indicator.decimals);
  return { told: { indicator, changes, years, region, says }, context: changeContext(context, changes) };
}
