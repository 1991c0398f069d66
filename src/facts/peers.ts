import { seriesBreaks } from "../catalog/seriesBreaks.ts";
import type { AreaCode } from "../model/area.ts";
import type { DatedCell } from "../model/slice.ts";
import { nearestPeers, peerMeasures, type PeerMeasure } from "../stats/peers.ts";
import { earlierAt, sameStart, type DatedSeries } from "../stats/timeMachine.ts";
import { cellsOf } from "../views/figure/figureModel.ts";
import type { Peer, PeersFacts } from "../views/country/peersModel.ts";
import { once } from "../query/once.ts";
import { store } from "../site/site.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { indicatorFor } from "../catalog/catalog.ts";
import { datedCells } from "../model/slice.ts";

/** How many peers a page lists. */
const listed = 6;

/** Returns the peers of an economy; undefined for a territory without a population, which is compared with nobody. */
export const peersFacts = once(async (code: AreaCode): Promise<PeersFacts | undefined> => {
  const [peers, series] = await Promise.all([allPeers(), useSeries()]);
  const own = peers.find((peer) => peer.code === code);
  const history = series.find(({ area }) => area === code);
  if (!own) return undefined;
  const nearest = (measure: PeerMeasure): readonly [PeerMeasure, readonly Peer[]] => [
    measure,
    nearestPeers(own, peers, measure, listed)
  ];
  const alike = new Map(nearestPeers(own, peers, "all", peers.length).map((peer, index) => [peer.code, index]));
  const ordered = series
    .filter(({ area }) => alike.has(area))
    .toSorted((a, b) => (alike.get(a.area) ?? 0) - (alike.get(b.area) ?? 0));
  return {
    own,
    byMeasure: Object.fromEntries(peerMeasures.map(nearest)) as PeersFacts["byMeasure"],
    sameStart: history && sameStart(history, series),
    earlier: own.use ? earlierAt(own.use, ordered) : []
  };
});

const allPeers = once(async (): Promise<readonly Peer[]> => {
  const latest = async (id: IndicatorId): Promise<ReadonlyMap<AreaCode, DatedCell>> => {
    const [slice] = await store.slices(id);
    if (!slice) throw new Error(`${id}: no slice`);
    return cellsOf(slice, "latest");
  };
  const [income, urban, people, use] = await Promise.all(
    ([indicatorFor("income"), indicatorFor("urban"), indicatorFor("people"), indicatorFor("use")] as const).map(latest)
  );
  return (await store.areas())
    .filter(({ economy }) => economy)
    .map(({ code, smallIsland, landlockedDeveloping }): Peer => {
      const town = urban?.get(code)?.low;
      return {
        code,
        income: income?.get(code)?.low,
        rural: town === undefined ? undefined : 100 - town,
        people: people?.get(code)?.low,
        place: smallIsland ? "island" : landlockedDeveloping ? "landlocked" : "other",
        use: use?.get(code)
      };
    });
});

const useSeries = once(async (): Promise<readonly DatedSeries[]> => {
  const [slice] = await store.slices(indicatorFor("use"));
  if (!slice) return [];
  return slice.series.map(({ area, cells }) => ({
    area,
    history: datedCells(cells, slice.periods),
    breaks: seriesBreaks.flatMap((each) =>
      each.indicator === indicatorFor("use") && each.area === area ? [each.period] : []
    )
  }));
});
