import { Stryker } from "@stryker-mutator/core";
import type { Mutant, MutantResult } from "@stryker-mutator/api/core";
import { keyOfMutant, listMutants } from "./listMutants.ts";
import { placesOption } from "./onlySampled.ts";
import { filesOfRoom, roomNamed } from "./rooms.ts";
import { sampleOf } from "./sample.ts";

/** What became of the sample of a room. */
export interface RoomResult {
  readonly room: string;
  /** How many mutants the room has. */
  readonly all: number;
  /** Those of the sample that were run. */
  readonly results: readonly MutantResult[];
  /** How many of the sample did not come back; 0 where all is well. */
  readonly lost: number;
}

export interface SampleOptions {
  readonly size: number;
  readonly seed: number;
  /** Leaves out what runs once, at import: each of these needs all tests, and most of the time. */
  readonly ignoreStatic: boolean;
}

/** Lines of a range start at 1, columns at 0. */
function rangeOf({ fileName, location: { start, end } }: Mutant): string {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

const placeOf = ({ location: { start, end } }: Mutant): string =>
  [start.line + 1, start.column, end.line + 1, end.column].join(" ");

/**
 * Draws a sample of the mutants of a room, and runs it through Stryker with the settings of stryker.config.json, against
 * the room's own tests: what only those of another room notice counts as unnoticed.
 */
export async function runSample(room: string, { size, seed, ignoreStatic }: SampleOptions): Promise<RoomResult> {
  const own = roomNamed(room);
  const mutants = await listMutants(filesOfRoom(own));
  const sample = sampleOf(mutants, size, seed);
  const wanted = new Set(sample.map((mutant) => keyOfMutant(mutant)));
  process.env["MUTATED_TESTS"] = own.tests;
  const run = await new Stryker({
    mutate: [...new Set(sample.map(rangeOf))],
    [placesOption]: [...new Set(sample.map(placeOf))].join(";"),
    ignorers: ["only-sampled"],
    plugins: ["@stryker-mutator/*", "./scripts/mutation/onlySampled.ts"],
    // The processes that run the tests load the plugins too.
    testRunnerNodeArgs: ["--import", "tsx"],
    incremental: false,
    ignoreStatic,
    reporters: ["progress-append-only"]
  }).runMutationTest();
  const results = run.filter((mutant) => wanted.has(keyOfMutant(mutant, 1)));
  const lost = sample.length - results.length;
  return { room, all: mutants.length, results, lost };
}
