import { readFileSync } from "node:fs";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import type { Mutant } from "@stryker-mutator/api/core";
import type { Logger } from "@stryker-mutator/api/logging";

const ignore = (): void => undefined;
const isOff = (): boolean => false;

const silent: Logger = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
  isTraceEnabled: isOff,
  isDebugEnabled: isOff,
  isInfoEnabled: isOff,
  isWarnEnabled: isOff,
  isErrorEnabled: isOff,
  isFatalEnabled: isOff
};

/** Returns every mutant of these files, as Stryker would make them, in a fixed order; nothing is run. */
export async function listMutants(files: readonly string[]): Promise<readonly Mutant[]> {
  const options = { excludedMutations: [], ignorers: [], plugins: null };
  const sources = files.map((name) => ({ name, content: readFileSync(name, "utf8"), mutate: true }));
  const { mutants } = await new Instrumenter(silent).instrument(sources, options);
  return mutants.filter(({ status }) => status === undefined);
}

/** What tells one mutant of a file from all others. Lines and columns begin at `first`: 0 as listed, 1 as Stryker reports. */
export function keyOfMutant(
  { fileName, location: { start, end }, mutatorName, replacement }: Mutant,
  first = 0
): string {
  const file = fileName.replaceAll("\\", "/").replace(/^.*\/(?=src\/)/, "");
  const places = [start.line, start.column, end.line, end.column].map((place) => place - first);
  return [file, ...places, mutatorName, replacement].join(" ");
}
