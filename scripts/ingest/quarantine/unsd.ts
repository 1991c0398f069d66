import type { QuarantineList } from "../quarantine.ts";

const source = "unsd-se-adt-acts";
const reason = "total-and-parts-disagree";

/** Totals that lie more than 10 points above or below both sexes. No value of the two series is outside 0–100 %. */
export const unsdQuarantine: QuarantineList = [
  { source, key: "SE_ADT_ACTS BHR 2015 _T CMFL", value: "68.00001", reason },
  { source, key: "SE_ADT_ACTS BHR 2017 _T TRAF", value: "52.41939", reason },
  { source, key: "SE_ADT_ACTS LVA 2015 _T ARSP", value: "18.90582", reason },
  { source, key: "SE_ADT_ACTS RUS 2017 _T CMFL", value: "34.9", reason },
  { source, key: "SE_ADT_ACTS RUS 2017 _T COPA", value: "22.7", reason }
];
