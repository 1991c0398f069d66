import {
  incomeKinds,
  type ErrorBand,
  type GroupCoverage,
  type Incomes,
  type ProjectionKind
} from "../model/backtestResult.ts";
import { boundsByArea, meanByArea } from "./areaWeights.ts";
import { logit } from "./logit.ts";
import { horizons, levelIn, type ProjectionTest } from "./projectionErrors.ts";
import { modelFrom, projectBy, type Trend } from "./trend.ts";

/** The share of errors that a band holds at least. */
export const bandShare = 0.8;

/** Where the levels of a kind begin, per cent: as many as there are countries to tell them apart. */
const levelsOfKind: Readonly<Record<Incomes, Readonly<Record<"fresh" | "stale", readonly number[]>>>> = {
  poorer: { fresh: [0], stale: [0] },
  "upper-middle": { fresh: [0, 50], stale: [0] },
  high: { fresh: [0, 50, 75, 90], stale: [0] }
};

/** Areas without which a horizon has no band: of so many, the others still give one when an area is left out. */
export const fewestAreas = 10;

/** A test, and the income group of its area today. */
export interface KindTest extends ProjectionTest {
  readonly incomes: Incomes;
}

/** Returns of what kind a projection is. */
export function kindOf(incomes: Incomes, { origin, last }: Trend): ProjectionKind {
  return { incomes, stale: last.period < origin };
}

/** Returns the bands of a trend's own kind and level, the nearest horizon first. */
export function bandsOfTrend(bands: readonly ErrorBand[], incomes: Incomes, trend: Trend): readonly ErrorBand[] {
  const kind = kindOf(incomes, trend);
  const own = bands.filter((band) => band.incomes === kind.incomes && band.stale === kind.stale);
  const level = levelIn(
    own.map(({ levelFrom }) => levelFrom),
    trend.last.value
  );
  return own.filter(({ levelFrom }) => levelFrom === level).toSorted((a, b) => a.horizon.from - b.horizon.from);
}

/** Returns what came less what the chosen model projected, on the logistic scale. */
export function errorOf({ trend, outcome }: ProjectionTest): number {
  return logit(outcome.value) - logit(projectBy(modelFrom(trend.last), trend, outcome.period));
}

/** The shares that a band is made for, one after the other, until those that it held are enough. */
export const triedShares = [bandShare, 0.82, 0.84, 0.86, 0.88, 0.9] as const;

/**
 * Returns the bands of the chosen models' errors by kind, level and horizon, and how often they held. A kind takes the
 * least share with which bands made from the other areas alone held four of five at every horizon; where none does, the
 * bands end before the first horizon that held less.
 */
export function calibratedBands(tests: readonly KindTest[]): {
  readonly bands: readonly ErrorBand[];
  readonly held: readonly HeldTest[];
} {
  const found = kinds.map((kind) => {
    const own = tests.filter(({ incomes, trend }) => isKind(kind, kindOf(incomes, trend)));
    const tried = triedShares.map((share) => {
      const bands = errorBands(own, share);
      return { bands, held: heldTests(own, bands, share) };
    });
    const enough = tried.find(({ held }) => groupCoverage(held).every(({ coverage }) => coverage >= bandShare));
    const last = enough ?? tried.at(-1) ?? { bands: [], held: [] };
    const bands = bandsThatHold(last.bands, groupCoverage(last.held));
    return { bands, held: last.held.filter(({ horizon }) => bands.some((band) => band.horizon === horizon)) };
  });
  return { bands: found.flatMap(({ bands }) => bands), held: found.flatMap(({ held }) => held) };
}

/**
 * Returns the bands of tests by kind, level and horizon, made for a share of the errors. Those of a horizon are no
 * narrower than the bands before it; the first horizon with fewer than ten areas has none, and none behind it has.
 */
export function errorBands(tests: readonly KindTest[], share: number): readonly ErrorBand[] {
  return kinds.flatMap((kind) => {
    const levels = levelsOf(kind);
    const ofKind = tests.filter(({ incomes, trend }) => isKind(kind, kindOf(incomes, trend)));
    return levels.flatMap((levelFrom) =>
      bandsOfLevel(
        { ...kind, levelFrom },
        ofKind.filter(({ trend }) => levelIn(levels, trend.last.value) === levelFrom),
        share
      )
    );
  });
}

const kinds: readonly ProjectionKind[] = incomeKinds.flatMap((incomes) => [
  { incomes, stale: false },
  { incomes, stale: true }
]);

const isKind = (one: ProjectionKind, other: ProjectionKind): boolean =>
  one.incomes === other.incomes && one.stale === other.stale;

function levelsOf({ incomes, stale }: ProjectionKind): readonly number[] {
  return levelsOfKind[incomes][stale ? "stale" : "fresh"];
}

function bandsOfLevel(
  level: Omit<ErrorBand, "horizon" | "low" | "high" | "tests" | "areas">,
  tests: readonly KindTest[],
  share: number,
  fewest = fewestAreas
): readonly ErrorBand[] {
  const bands: ErrorBand[] = [];
  let [low, high] = [0, 0];
  for (const horizon of horizons) {
    const own = tests.filter((test) => test.horizon === horizon);
    const areas = new Set(own.map(({ area }) => area)).size;
    const errors = own.map((test) => ({ area: test.area, value: errorOf(test) }));
    const bounds = areas < fewest ? undefined : boundsByArea(errors, share);
    if (!bounds) break;
    [low, high] = [Math.min(low, bounds.low), Math.max(high, bounds.high)];
    bands.push({ ...level, horizon, low, high, tests: own.length, areas });
  }
  return bands;
}

/** A test whose range was made from the other areas alone, and the bands that it had. */
export interface HeldTest extends KindTest {
  readonly bands: readonly ErrorBand[];
  readonly isHeld: boolean;
}

/** Returns each test with the bands that the other areas give its trend; tests of a horizon without bands are left out. */
export function heldTests(tests: readonly KindTest[], bands: readonly ErrorBand[], share: number): readonly HeldTest[] {
  return [...Map.groupBy(tests, ({ area }) => area)].flatMap(([area, own]) => {
    const others = bandsWithout(tests, area, own, share);
    return own.flatMap((test): readonly HeldTest[] => {
      const known = bandsOfTrend(bands, test.incomes, test.trend);
      if (!known.some(({ horizon }) => horizon === test.horizon)) return [];
      const ownBands = bandsOfTrend(others, test.incomes, test.trend);
      const band = ownBands.find(({ horizon }) => horizon === test.horizon);
      const error = errorOf(test);
      return [{ ...test, bands: ownBands, isHeld: band !== undefined && band.low <= error && error <= band.high }];
    });
  });
}

/** The bands of the other areas, of the kinds and levels that an area's own tests are of. */
function bandsWithout(
  tests: readonly KindTest[],
  area: string,
  own: readonly KindTest[],
  share: number
): readonly ErrorBand[] {
  const placeOf = ({ incomes, trend }: KindTest): string => {
    const kind = kindOf(incomes, trend);
    return `${kind.incomes} ${String(kind.stale)} ${String(levelIn(levelsOf(kind), trend.last.value))}`;
  };
  const places = new Set(own.map(placeOf));
  const byPlace = Map.groupBy(
    tests.filter((test) => test.area !== area && places.has(placeOf(test))),
    placeOf
  );
  return [...byPlace.values()].flatMap((others) => {
    const [first] = others;
    if (!first) return [];
    const kind = kindOf(first.incomes, first.trend);
    const levelFrom = levelIn(levelsOf(kind), first.trend.last.value);
    return bandsOfLevel({ ...kind, levelFrom }, others, share, fewestAreas - 1);
  });
}

/** Returns how often the bands would have held by the groups that the site shows, each area counting once. */
export function groupCoverage(tests: readonly HeldTest[]): readonly GroupCoverage[] {
  return incomeKinds.flatMap((incomes) =>
    [false, true].flatMap((stale) =>
      horizons.flatMap((horizon): readonly GroupCoverage[] => {
        const own = tests.filter(
          (test) => test.incomes === incomes && kindOf(incomes, test.trend).stale === stale && test.horizon === horizon
        );
        return own.length === 0 ? [] : [{ incomes, stale, horizon, ...coverageOf(own) }];
      })
    )
  );
}

/** Returns how often the bands of tests would have held, each area counting once. */
export function coverageOf(
  tests: readonly Pick<HeldTest, "area" | "isHeld">[]
): Pick<GroupCoverage, "coverage" | "tests" | "areas"> {
  return {
    coverage: meanByArea(tests.map(({ area, isHeld }) => ({ area, value: Number(isHeld) }))),
    tests: tests.length,
    areas: new Set(tests.map(({ area }) => area)).size
  };
}

/** Returns the bands of the horizons at which their kind was held often enough, and those behind none that was not. */
function bandsThatHold(bands: readonly ErrorBand[], groups: readonly GroupCoverage[]): readonly ErrorBand[] {
  const failed = groups.filter(({ coverage }) => coverage < bandShare);
  return bands.filter(
    (band) => !failed.some((group) => isKind(group, band) && group.horizon.from <= band.horizon.from)
  );
}
