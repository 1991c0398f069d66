import type { Quarantined } from "../../src/model/source.ts";

/** Reviewed value faults of one publisher: `quarantine/{publisher}.ts` each export one such list. */
export type QuarantineList = readonly Quarantined[];

/** Tells whether a value is on the reviewed list. */
export type QuarantineLookup = (source: string, key: string, value: string) => Quarantined | undefined;

/**
 * Returns a lookup by source id, key and value exactly as the file writes them: a value that the publisher has since
 * changed is no longer withheld. Throws where the list names the same value twice.
 */
export function createQuarantineLookup(list: QuarantineList): QuarantineLookup {
  const toKey = (source: string, key: string, value: string): string => `${source}\t${key}\t${value}`;
  const entries = new Map(list.map((entry) => [toKey(entry.source, entry.key, entry.value), entry]));
  if (entries.size !== list.length) throw new Error("the quarantine list names a value twice");
  return (source, key, value) => entries.get(toKey(source, key, value));
}
