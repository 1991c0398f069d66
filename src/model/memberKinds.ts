/**
 * Returns groups such as "region:SSF", "income:LIC" and "ldc" by their kind, those of the UN's lists together: an area
 * is to be in one of each.
 */
export function membersByKind(members: readonly string[]): readonly (readonly string[])[] {
  const kinds = new Map<string, string[]>();
  for (const member of members) {
    const [scheme = "", code] = member.split(":");
    const kind = code === undefined ? "list" : scheme;
    kinds.set(kind, [...(kinds.get(kind) ?? []), member]);
  }
  return [...kinds.values()];
}
