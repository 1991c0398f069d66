import { quantile } from "d3-array";
import type { ColumnMeaning } from "../../model/answer.ts";
import type { Indicator } from "../../model/indicator.ts";

const classes = 6;

/**
 * Returns the classes and colours of a column: those of its indicator where it shows one; otherwise six classes with
 * about as many areas in each, at breaks that can be read.
 */
export function answerScale(
  meaning: ColumnMeaning,
  values: readonly unknown[],
  own: Indicator | undefined,
  pattern: Indicator
): Indicator {
  if (own?.form === "choropleth") return own;
  const numbers = values.filter((value) => typeof value === "number").toSorted((a, b) => a - b);
  const breaks = new Set<number>();
  for (let step = 1; step < classes; step += 1) {
    const at = quantile(numbers, step / classes);
    if (at !== undefined) breaks.add(Number(at.toPrecision(2)));
  }
  const inside = [...breaks].filter(
    (each) => numbers.some((low) => low < each) && numbers.some((high) => high >= each)
  );
  const figure = meaning.kind === "figure" ? meaning : { unit: "score" as const, decimals: 2 as const };
  return {
    ...pattern,
    ...figure,
    unit: figure.unit === "law" ? "score" : figure.unit,
    dimensions: [],
    range: false,
    form: "choropleth",
    absence: "no-data",
    palette: own?.palette ?? "presence",
    firstSide: 0,
    closed: "lower",
    breaks: inside.toSorted((a, b) => a - b)
  };
}
