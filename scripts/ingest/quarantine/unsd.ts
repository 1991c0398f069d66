import type { QuarantineList } from "../quarantine.ts";

/** None: every value of the two series lies in 0–100 %. */
export const unsdQuarantine: QuarantineList = [];
