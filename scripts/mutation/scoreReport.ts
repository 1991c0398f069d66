import { relative } from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import type { RoomResult } from "./runSample.ts";
import { sampledShare } from "./sample.ts";

const noticed: readonly string[] = ["Killed", "Timeout"];
const unnoticed: readonly string[] = ["Survived", "NoCoverage"];

function survivorText({ fileName, location: { start }, mutatorName, replacement, status }: MutantResult): string {
  const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
  const gap = status === "NoCoverage" ? ", which no test runs" : "";
  return `  ${place} ${mutatorName}${gap}: ${replacement.replaceAll(/\s+/g, " ").slice(0, 120)}`;
}

/** Returns the score of a room with its interval, and the mutants that no test noticed. */
export function reportOf({ room, all, results, lost }: RoomResult): readonly string[] {
  const killed = results.filter(({ status }) => noticed.includes(status));
  const survivors = results.filter(({ status }) => unnoticed.includes(status));
  const counted = killed.length + survivors.length;
  if (counted === 0) return [`${room}: none of ${all} mutants was run, ${lost} did not come back`];
  const { percent, low, high } = sampledShare(killed.length, counted);
  return [
    `${room}: ${killed.length} of ${counted} mutants noticed, ${percent.toFixed(1)} % ` +
      `(of all ${all}, with 95 %: ${low.toFixed(1)} to ${high.toFixed(1)} %)`,
    ...(lost === 0 ? [] : [`  ${lost} of the sample did not come back`]),
    ...survivors.map(survivorText)
  ];
}
