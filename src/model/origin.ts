/**
 * What kind of body a publisher names as the origin of a figure: a statistics office or a regulator, a ministry, a
 * telephone company, an international survey or organisation, somebody's estimate, something else. An operator counts its
 * customers; it is no survey.
 */
export const originKinds = ["agency", "ministry", "operator", "international", "estimate", "other"] as const;
export type OriginKind = (typeof originKinds)[number];

/** The kind of each body by its name. */
export type OriginKinds = ReadonlyMap<string, OriginKind>;

/** True for an origin of which every body named is a telephone company: no survey stands behind it. */
export function isOfOperators(kinds: OriginKinds, origin: string): boolean {
  return origin !== "" && origin.split("; ").every((name) => kinds.get(name) === "operator");
}
