import { delimiter } from "node:path";

const usual = ["../shared/sources", "../shared/more-sources"] as const;

/** Returns the source folders that `SOURCES` names, parted as in `PATH`, or the usual ones. */
export function sourceFolders(named = process.env["SOURCES"]): readonly [string, ...string[]] {
  // A text parts into one text at least.
  return named === undefined ? usual : (named.split(delimiter) as [string, ...string[]]);
}
