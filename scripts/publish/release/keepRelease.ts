import type { KeptRelease, ReleaseList } from "../../../src/model/release.ts";

/** How long and how much is kept: a frozen chart in a newspaper should outlive the news, a repository must stay small. */
export const keptLimits: ReleaseList["limits"] = { months: 36, bytes: 8_000_000 };

/** Bytes of a kept file by its hash. */
export type BytesOf = (sha256: string) => number;

/** Returns the list with one more release, those beyond the limits dropped. One that is there already changes nothing. */
export function withRelease(list: ReleaseList, release: KeptRelease, bytesOf: BytesOf): ReleaseList {
  if (list.releases.some(({ id }) => id === release.id)) return list;
  const all = [release, ...list.releases].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const newest = monthOf(all[0]?.date ?? release.date);
  const recent = all.filter(({ date }) => newest - monthOf(date) <= list.limits.months);
  const kept = [...recent];
  while (kept.length > 1 && bytesOfAll(kept, bytesOf) > list.limits.bytes) kept.pop();
  return { ...list, releases: kept };
}

/** Returns the hashes that a list needs; nothing twice. */
export function hashesOf({ releases, pictures }: Pick<ReleaseList, "releases" | "pictures">): ReadonlySet<string> {
  const hashes = releases.flatMap(({ files }) => Object.values(files));
  return new Set(pictures === undefined ? hashes : [...hashes, pictures]);
}

/** Returns the bytes that releases take, what they share counted once. */
export function bytesOfAll(releases: readonly KeptRelease[], bytesOf: BytesOf): number {
  return [...hashesOf({ releases })].reduce((sum, sha256) => sum + bytesOf(sha256), 0);
}

/** Months since the year 0 of a date such as "2026-07" or "2026-07-15". */
function monthOf(date: string): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return year * 12 + month;
}
