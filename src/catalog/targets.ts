import type { IndicatorId } from "../model/indicator.ts";
/** A published target and the indicator that it can be held against; none where the site has no figure of it. */
export interface Target {
  /** The id of its text. */
  readonly id: string;
  readonly publisher: "itu" | "broadband-commission";
  /** The day or year of publication, ISO. */
  readonly published: string;
  /** The year by which it is to be reached. */
  readonly year: number;
  readonly indicator: IndicatorId | undefined;
  /** A share that should be 100 %, a ratio that should be 1, or a share of income of at most 2 %. */
  readonly kind: "share" | "parity" | "price" | "none";
  /** Whether its figures are awaited: without them it is a target that nothing here tests, and says why. */
  readonly awaited?: true;
}

const itu = { publisher: "itu", published: "2022-04-19", year: 2030 } as const;

/**
 * ITU's aspirational targets for 2030 and the Broadband Commission's for 2025. Those that the site's data cannot test
 * stand here too: no data is a state of its own.
 */
export const targets: readonly Target[] = [
  { ...itu, id: "use", indicator: "internet-use", kind: "share" },
  { ...itu, id: "households", indicator: "households-online", kind: "share" },
  { ...itu, id: "phones", indicator: "mobile-phone-ownership", kind: "share" },
  { ...itu, id: "coverage", indicator: "coverage-4g", kind: "share" },
  { ...itu, id: "parity-phones", indicator: "phone-ownership-gender-parity", kind: "parity" },
  { ...itu, id: "price-mobile", indicator: "data-only-mobile-basket", kind: "price" },
  { ...itu, id: "price-fixed", indicator: "fixed-broadband-basket", kind: "price" },
  { ...itu, id: "parity-use", indicator: "internet-use-gender-parity", kind: "parity", awaited: true },
  { ...itu, id: "skills", indicator: undefined, kind: "none" },
  { ...itu, id: "schools", indicator: undefined, kind: "none" },
  {
    id: "commission",
    publisher: "broadband-commission",
    published: "2018",
    year: 2025,
    indicator: "data-only-mobile-basket",
    kind: "price"
  }
];

/** Returns the targets as data can test them that have figures of these indicators: an awaited one without is untested. */
export function targetsAmong(known: ReadonlySet<IndicatorId>): readonly Target[] {
  return targets.map((target) => {
    const { awaited, indicator } = target;
    const isTested = !awaited || (indicator !== undefined && known.has(indicator));
    return isTested ? target : { ...target, indicator: undefined, kind: "none" };
  });
}
