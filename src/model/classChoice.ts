/** How the values of a map are parted into classes: as is usual, about as many in each, equally wide, or at these breaks. */
export type ClassChoice =
  | { readonly kind: "usual" }
  | { readonly kind: "quantiles" | "equal"; readonly count: number }
  | { readonly kind: "hand"; readonly breaks: readonly number[] };

export const classKinds = ["usual", "quantiles", "equal", "hand"] as const satisfies readonly ClassChoice["kind"][];

/** How many classes there can be. */
export const classCounts = [2, 3, 4, 5, 6, 7] as const;

const mostBreaks = 6;

/** Returns breaks of a reader's as a choice, in order and each once; undefined where they are none, or more than can be told apart. */
export function choiceOfBreaks(numbers: readonly number[]): ClassChoice | undefined {
  const breaks = [...new Set(numbers)].sort((a, b) => a - b);
  const isFit = breaks.length > 0 && breaks.length <= mostBreaks && breaks.every(Number.isFinite);
  return isFit ? { kind: "hand", breaks } : undefined;
}
