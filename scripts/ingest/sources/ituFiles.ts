import { SourceError } from "../adapter.ts";
import { stemOf } from "../sourceId.ts";

/** What stands in a file of the DataHub. */
export interface ItuFile {
  /** The label of units, which is the same in all series of a file, and wrong in half of them. */
  readonly units: string;
  /** The DataHub's number of each series by its code. */
  readonly series: Readonly<Record<string, number>>;
}

const percent = "%";
const price = "% GNI per capita";

/** By the name of the file, as the DataHub has them: a code or label that is not here belongs to something else. */
export const ituFiles: Readonly<Record<string, ItuFile>> = {
  "individuals-using-the-internet": { units: percent, series: { i99H: 11624 } },
  "households-with-internet-access-at-home": { units: percent, series: { xHH6_IDI: 12047 } },
  "individuals-who-own-a-mobile-telephone": { units: percent, series: { xHH18_IDI: 28027 } },
  "population-coverage-by-mobile-network-technology": {
    units: percent,
    series: { i271pop: 194, i271G: 430, i271GA: 19306, i271G5_pop: 34236 }
  },
  "data-only-mobile-broadband-basket-5-gb": {
    units: price,
    series: { i271mb_5GB$: 36055, i271mb_5GB_GNI: 36056, i271mb_5GB_PPP: 36057 }
  },
  "fixed-broadband-internet-basket-5-gb": {
    units: price,
    series: { i154_FBB5$: 33330, i154_FBB5_GNI: 33331, i154_FBB5_PPP: 33332 }
  },
  "mobile-data-and-voice-low-consumption-basket": {
    units: price,
    series: { i271mb_low_1GB$: 38964, i271mb_low_1GB_GNI: 38965, i271mb_low_1GB_PPP: 38966 }
  },
  "mobile-data-and-voice-high-consumption-basket": {
    units: price,
    series: { i271mb_high_5GB_GNI: 38968, i271mb_high_5GB_PPP: 38969, i271mb_high_5GB$: 38970 }
  },
  "active-mobile-broadband-subscriptions": { units: "count", series: { i271mw: 11632, i911mw: 12066 } },
  "fixed-broadband-subscriptions": { units: "per 100 people", series: { i4213tfbb: 19257, i992b: 19303 } },
  "mobile-cellular-subscriptions": { units: "count", series: { i271: 178, i911: 392 } },
  "individuals-with-ict-skills-by-skill-level": {
    units: percent,
    series: {
      HHU781SF1_HHTotalIndividual: 37371,
      HHU781SF2_HHTotalIndividual: 37372,
      HHU781IDL1_HHTotalIndividual: 37374,
      HHU781IDL2_HHTotalIndividual: 37375,
      HHU781DCC1_HHTotalIndividual: 37377,
      HHU781DCC2_HHTotalIndividual: 37378,
      HHU781CC1_HHTotalIndividual: 37380,
      HHU781CC2_HHTotalIndividual: 37381,
      HHU781PS1_HHTotalIndividual: 37383,
      HHU781PS2_HHTotalIndividual: 37384
    }
  },
  "individuals-with-ict-skills-safety": {
    units: percent,
    series: {
      HHU781l_HHTotalIndividual: 33797,
      HHU781l_HHCMale: 33798,
      HHU781l_HHCFemale: 33799,
      HHU781l_HHCUrbanUsers: 33800,
      HHU781l_HHCRuralUsers: 33803,
      HHU781l_HHCLess15: 33806,
      HHU781l_HHC15to24: 33809,
      HHU781l_HHC25to74: 33812,
      HHU781l_HHCMore74: 33815,
      HHU781m_HHC15to24: 33954,
      HHU781m_HHC25to74: 33957,
      HHU781m_HHCFemale: 33960,
      HHU781m_HHCLess15: 34003,
      HHU781m_HHCMale: 34006,
      HHU781m_HHCMore74: 34007,
      HHU781m_HHCRuralUsers: 34021,
      HHU781m_HHCUrbanUsers: 34030,
      HHU781m_HHTotalIndividual: 34031
    }
  },
  "households-without-internet-by-reason": {
    units: percent,
    series: {
      HHA4213bn_HHTotalHousehold: 16298,
      HHA4213bn_HHCUrban: 16299,
      HHA4213bn_HHCRural: 16300,
      HHA4213be_HHTotalHousehold: 16307,
      HHA4213be_HHCUrban: 16308,
      HHA4213be_HHCRural: 16309,
      HHA4213bc_HHTotalHousehold: 16325,
      HHA4213bc_HHCUrban: 16326,
      HHA4213bc_HHCRural: 16327,
      HHA4213bs_HHTotalHousehold: 16334,
      HHA4213bs_HHCUrban: 16335,
      HHA4213bs_HHCRural: 16336,
      HHA4213bp_HHTotalHousehold: 16343,
      HHA4213bp_HHCUrban: 16344,
      HHA4213bp_HHCRural: 16345,
      HHA4213ba_HHTotalHousehold: 16352,
      HHA4213ba_HHCUrban: 16353,
      HHA4213ba_HHCRural: 16354,
      HHA4213bh_HHTotalHousehold: 16361,
      HHA4213bh_HHCUrban: 16362,
      HHA4213bh_HHCRural: 16363,
      HHA4213br_HHTotalHousehold: 16370,
      HHA4213br_HHCUrban: 16371,
      HHA4213br_HHCRural: 16372,
      HHA4213bd_HHCRural: 32217,
      HHA4213bd_HHCUrban: 32218,
      HHA4213bd_HHTotalHousehold: 32219,
      HHA4213bo_HHCRural: 32226,
      HHA4213bo_HHCUrban: 32227,
      HHA4213bo_HHTotalHousehold: 32228
    }
  },
  "average-download-throughput-fixed-broadband": { units: "bits", series: { i147dl: 34237 } },
  "packet-latency-fixed-broadband": { units: "milliseconds", series: { i147l: 34241 } }
};

/** What a row says of its series. */
interface Said {
  readonly id: string;
  readonly code: string;
  readonly units: string;
}

/** Throws a SourceError where the code of a series, its number or its units are not those that the file of this name holds. */
export function checkItuSeries(file: string, row: number, { id, code, units }: Said): void {
  const expected = ituFiles[stemOf(file)];
  if (expected === undefined) throw new SourceError(file, "is no file whose series are known");
  const number = expected.series[code];
  if (number === undefined) throw new SourceError(file, `row ${row}: series "${code}" is of another file`);
  if (id !== String(number)) throw new SourceError(file, `row ${row}: ${code} has the number "${id}", not ${number}`);
  if (units === expected.units) return;
  throw new SourceError(file, `row ${row}: the units of ${code} are "${units}", not "${expected.units}"`);
}
