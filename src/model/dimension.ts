/** The dimensions that an indicator may have, named as its column and its URL parameter. */
export const dimensionIds = [
  "sex",
  "location",
  "age",
  "reason",
  "skill",
  "level",
  "activity",
  "band",
  "law",
  "wealth"
] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** True for the name of a dimension. */
export function isDimensionId(text: string): text is DimensionId {
  return (dimensionIds as readonly string[]).includes(text);
}

/** The total of a dimension. */
export const total = "_T";

/** A code for each dimension that an indicator has, such as `{ sex: "F" }`. */
export type DimensionCodes = Readonly<Partial<Record<DimensionId, string>>>;

/** A dimension of an indicator and its codes in the order of display; the first is the default. */
export interface Dimension {
  readonly id: DimensionId;
  readonly codes: readonly [string, ...string[]];
}

/**
 * Returns the name of the slice that holds these codes: "total" where every code is the default, otherwise the
 * others, such as "location-RUR" or "sex-F.location-RUR". It is safe in a path and in a file name.
 */
export function sliceKey(dimensions: readonly Dimension[], codes: DimensionCodes): string {
  const parts = dimensions.flatMap(({ id, codes: [first] }) => {
    const code = codes[id] ?? first;
    return code === first ? [] : [`${id}-${code}`];
  });
  return parts.length === 0 ? "total" : parts.join(".");
}
