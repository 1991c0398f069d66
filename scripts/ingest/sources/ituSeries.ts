import type { DimensionCodes } from "../../../src/model/dimension.ts";
import type { Unit, IndicatorId } from "../../../src/model/indicator.ts";
import { toIndicatorId } from "../../../src/catalog/catalog.ts";

/** What a series code of the ITU DataHub is: a figure of ours, one level of a skill, or a reason to leave it out. */
export type ItuSeries =
  | { readonly indicator: IndicatorId; readonly unit: Unit; readonly dimensions: DimensionCodes }
  | { readonly dropped: string };

/**
 * Both levels of a skill are read under this indicator, as `level` BASIC (exactly basic) and ABOVE_BASIC: `joinLevels`
 * makes of them what is published.
 */
export const skillLevels = "ict-skills";

const plain: Readonly<Record<string, readonly [indicator: IndicatorId, unit: Unit]>> = {
  i99H: ["internet-use", "percent"],
  xHH6_IDI: ["households-online", "percent"],
  xHH18_IDI: ["mobile-phone-ownership", "percent"],
  i271pop: ["coverage-2g", "percent"],
  i271G: ["coverage-3g", "percent"],
  i271GA: ["coverage-4g", "percent"],
  i271G5_pop: ["coverage-5g", "percent"],
  i911mw: ["mobile-broadband-subscriptions", "per-100"],
  i992b: ["fixed-broadband-subscriptions", "per-100"],
  i911: ["mobile-cellular-subscriptions", "per-100"]
};

const baskets = {
  i271mb_5GB: "data-only-mobile-basket",
  i154_FBB5: "fixed-broadband-basket",
  i271mb_low_1GB: "mobile-data-voice-low-basket",
  i271mb_high_5GB: "mobile-data-voice-high-basket"
};

/** ITU labels all three "% GNI per capita": the unit of a price is the end of its code. */
const priceUnits: readonly (readonly [end: string, idEnd: string, unit: Unit])[] = [
  ["_GNI", "", "share-of-income"],
  ["$", "-usd", "usd"],
  ["_PPP", "-ppp", "ppp"]
];

const reasons: Readonly<Record<string, string>> = {
  bn: "NO_NEED",
  be: "ELSEWHERE",
  bc: "EQUIPMENT_COST",
  bs: "SERVICE_COST",
  bp: "PRIVACY",
  ba: "NOT_AVAILABLE",
  bh: "NOT_ADEQUATE",
  br: "CULTURE",
  bd: "NO_ELECTRICITY",
  bo: "OTHER"
};

const skills: Readonly<Record<string, string>> = {
  SF: "SAFETY",
  IDL: "INFORMATION",
  DCC: "CONTENT",
  CC: "COMMUNICATION",
  PS: "PROBLEM_SOLVING"
};

const all = { sex: "_T", location: "_T", age: "_T" };

const peopleByCodeEnd: Readonly<Record<string, DimensionCodes>> = {
  HHTotalIndividual: all,
  HHCMale: { ...all, sex: "M" },
  HHCFemale: { ...all, sex: "F" },
  HHCUrbanUsers: { ...all, location: "URB" },
  HHCRuralUsers: { ...all, location: "RUR" },
  HHCLess15: { ...all, age: "Y0T14" },
  HHC15to24: { ...all, age: "Y15T24" },
  HHC25to74: { ...all, age: "Y25T74" },
  HHCMore74: { ...all, age: "Y_GE75" }
};

const dropped: Readonly<Record<string, string>> = {
  i271mw: "count-not-needed",
  i4213tfbb: "count-not-needed",
  i271: "count-not-needed",
  i147dl: "not-fit-to-publish",
  i147l: "not-fit-to-publish"
};

function* series(): Generator<readonly [code: string, series: ItuSeries]> {
  for (const [code, [indicator, unit]] of Object.entries(plain)) yield [code, { indicator, unit, dimensions: {} }];
  for (const [start, id] of Object.entries(baskets)) {
    for (const [end, idEnd, unit] of priceUnits)
      yield [`${start}${end}`, { indicator: toIndicatorId(`${id}${idEnd}`), unit, dimensions: {} }];
  }
  for (const [letters, reason] of Object.entries(reasons)) {
    const base = { indicator: "offline-reasons", unit: "percent" } as const;
    // The names of the urban and rural series do not say the reason.
    yield [`HHA4213${letters}_HHTotalHousehold`, { ...base, dimensions: { reason, location: "_T" } }];
    yield [`HHA4213${letters}_HHCUrban`, { ...base, dimensions: { reason, location: "URB" } }];
    yield [`HHA4213${letters}_HHCRural`, { ...base, dimensions: { reason, location: "RUR" } }];
  }
  for (const [letters, skill] of Object.entries(skills)) {
    const base = { indicator: skillLevels, unit: "percent" } as const;
    yield [`HHU781${letters}1_HHTotalIndividual`, { ...base, dimensions: { skill, level: "BASIC" } }];
    yield [`HHU781${letters}2_HHTotalIndividual`, { ...base, dimensions: { skill, level: "ABOVE_BASIC" } }];
  }
  for (const [letter, activity] of [
    ["l", "PRIVACY_SETTINGS"],
    ["m", "SECURITY_MEASURES"]
  ] as const) {
    for (const [end, people] of Object.entries(peopleByCodeEnd)) {
      yield [
        `HHU781${letter}_${end}`,
        { indicator: "safety-skills", unit: "percent", dimensions: { activity, ...people } }
      ];
    }
  }
  for (const [code, reason] of Object.entries(dropped)) yield [code, { dropped: reason }];
}

/** Every series code that we know. Its label and its unit in the file are not to be trusted; its code is. */
export const ituSeries: ReadonlyMap<string, ItuSeries> = new Map(series());
