import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import type { StrykerOptions } from "@stryker-mutator/api/core";
import type { Ignorer, NodePath } from "@stryker-mutator/api/ignore";

/** The option of Stryker that holds the places of a sample: line, column, line and column of each, joined by spaces. */
export const placesOption = "sampledPlaces";

/** A node as the parser gives it; the types of Stryker's plugins leave it open. */
interface LocatedPath extends NodePath {
  readonly node?: {
    readonly loc?: {
      readonly start: { readonly line: number; readonly column: number };
      readonly end: { readonly line: number; readonly column: number };
    };
  };
}

const numberOf = (line: number, column: number): number => line * 10_000 + column;

/**
 * Leaves out what lies inside a place of the sample and is none: a range of Stryker's takes in all that stands in it.
 * Places of other files are not told apart, so that a few mutants more may run; they are not counted.
 */
function onlySampled(options: StrykerOptions): Ignorer {
  const places = String(options[placesOption])
    .split(";")
    .map((place) => {
      const [line = NaN, column = NaN, lastLine = NaN, lastColumn = NaN] = place.split(" ").map(Number);
      return { from: numberOf(line, column), to: numberOf(lastLine, lastColumn) };
    });
  return {
    shouldIgnore: ({ node }: LocatedPath) => {
      if (node?.loc === undefined) return undefined;
      const [from, to] = [node.loc.start, node.loc.end].map(({ line, column }) => numberOf(line, column));
      const holds = places.some(
        (place) => from !== undefined && to !== undefined && place.from >= from && place.to <= to
      );
      return holds ? undefined : "is not in the sample";
    }
  };
}
onlySampled.inject = tokens(commonTokens.options);

/** What Stryker loads of this file. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.Ignore, "only-sampled", onlySampled)];
