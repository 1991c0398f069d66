import type { QuarantineList } from "../quarantine.ts";

const source = "unsd-se-adt-acts";
const reason = "total-and-parts-disagree";

const phones = "unsd-it-mob-own";
const ofAnother = "of-another-area";

/**
 * Totals that lie more than 10 points above or below both sexes; and phones under China that are, to the digit and by
 * their agency, what the ITU has of Taiwan. No value of the two series is outside 0–100 %.
 */
export const unsdQuarantine: QuarantineList = [
  { source: phones, key: "IT_MOB_OWN CHN 2017 _T", value: "97.55", reason: ofAnother },
  { source: phones, key: "IT_MOB_OWN CHN 2017 F", value: "97.5", reason: ofAnother },
  { source: phones, key: "IT_MOB_OWN CHN 2017 M", value: "97.6", reason: ofAnother },
  { source: phones, key: "IT_MOB_OWN CHN 2018 _T", value: "95.6", reason: ofAnother },
  { source: phones, key: "IT_MOB_OWN CHN 2018 F", value: "95.93", reason: ofAnother },
  { source: phones, key: "IT_MOB_OWN CHN 2018 M", value: "95.26", reason: ofAnother },
  { source: phones, key: "IT_MOB_OWN CHN 2019 _T", value: "96.14", reason: ofAnother },
  { source: phones, key: "IT_MOB_OWN CHN 2019 F", value: "94.88", reason: ofAnother },
  { source: phones, key: "IT_MOB_OWN CHN 2019 M", value: "97.45", reason: ofAnother },
  { source, key: "SE_ADT_ACTS BHR 2015 _T CMFL", value: "68.00001", reason },
  { source, key: "SE_ADT_ACTS BHR 2017 _T TRAF", value: "52.41939", reason },
  { source, key: "SE_ADT_ACTS LVA 2015 _T ARSP", value: "18.90582", reason },
  { source, key: "SE_ADT_ACTS RUS 2017 _T CMFL", value: "34.9", reason },
  { source, key: "SE_ADT_ACTS RUS 2017 _T COPA", value: "22.7", reason }
];
