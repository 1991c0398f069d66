import type { QuarantineList } from "../quarantine.ts";

const source = "itu-global-cybersecurity-index";

/**
 * The zeros of the last two editions. Nobody scores nothing in 2024, so these are missing; the zeros of 2020 stand at
 * the end of ITU's ranking and may be scores.
 */
export const cybersecurityIndexQuarantine: QuarantineList = [
  { source, key: "2024 El Salvador", value: "0", reason: "zero-is-missing" },
  { source, key: "2024 Palau", value: "0", reason: "zero-is-missing" },
  { source, key: "2020 Micronesia", value: "0", reason: "zero-unclear" },
  { source, key: "2020 Yemen", value: "0", reason: "zero-unclear" },
  { source, key: "2020 Vatican", value: "0", reason: "zero-unclear" }
];
