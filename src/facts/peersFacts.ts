import { indicatorFor } from "../catalog/catalog.ts";
import { datedCells } from "../model/slice.ts";
import type { AreaCode } from "../model/area.ts";
import { nearestPeers, peerMeasures, type PeerMeasure } from "../stats/peers.ts";
import { earlierAt, sameStart, type DatedSeries } from "../stats/timeMachine.ts";
import type { Peer, PeersFacts } from "../views/country/peersModel.ts";
import { once, onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { breaksIn } from "./breaksIn.ts";
import { firstSlice, latestCells } from "./firstSlice.ts";

/** How many peers a page lists. */
const listed = 6;

/** Returns the peers of an economy; undefined for a territory without a population, which is compared with nobody. */
export function peersFacts(store: Store, code: AreaCode): Promise<PeersFacts | undefined> {
  return peersIn(store)(code);
}

const peersIn = onceOf((store: Store) => once((code: AreaCode) => findPeers(store, code)));

async function findPeers(store: Store, code: AreaCode): Promise<PeersFacts | undefined> {
  const [peers, series] = await Promise.all([allPeers(store), useSeries(store)]);
  const own = peers.find((peer) => peer.code === code);
  const history = series.find(({ area }) => area === code);
  if (!own) return undefined;
  const nearest = (measure: PeerMeasure): readonly [PeerMeasure, readonly Peer[]] => [
    measure,
    nearestPeers(own, peers, measure, listed)
  ];
  const byArea = new Map(series.map((each) => [each.area, each]));
  const ordered = nearestPeers(own, peers, "all", peers.length).flatMap((peer) => byArea.get(peer.code) ?? []);
  return {
    own,
    byMeasure: Object.fromEntries(peerMeasures.map(nearest)) as PeersFacts["byMeasure"],
    sameStart: history && sameStart(history, series),
    earlier: own.use ? earlierAt(own.use, ordered) : []
  };
}

const allPeers = onceOf(async (store: Store): Promise<readonly Peer[]> => {
  const [income, urban, people, use] = await Promise.all([
    latestCells(store, indicatorFor("income")),
    latestCells(store, indicatorFor("urban")),
    latestCells(store, indicatorFor("people")),
    latestCells(store, indicatorFor("use"))
  ]);
  return (await store.areas())
    .filter(({ economy }) => economy)
    .map(({ code, smallIsland, landlockedDeveloping }): Peer => {
      const town = urban.get(code)?.low;
      return {
        code,
        income: income.get(code)?.low,
        rural: town === undefined ? undefined : 100 - town,
        people: people.get(code)?.low,
        place: smallIsland ? "island" : landlockedDeveloping ? "landlocked" : "other",
        use: use.get(code)
      };
    });
});

const useSeries = onceOf(async (store: Store): Promise<readonly DatedSeries[]> => {
  const [slice, breaksOf] = await Promise.all([firstSlice(store, indicatorFor("use")), breaksIn(store)]);
  return slice.series.map(({ area, cells }) => ({
    area,
    history: datedCells(cells, slice.periods),
    breaks: breaksOf(indicatorFor("use"), area)
  }));
});
