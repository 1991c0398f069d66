import type { Observation } from "../model/observation.ts";
import { once } from "./once.ts";
import { strictestLicence, type LicenceClass, type Manifest, type SourceRecord } from "../model/source.ts";

/** Returns the ids in a column `source`. */
export function sourceIds(source: string): readonly string[] {
  return source.split("+").filter((id) => id !== "");
}

/** Returns what gives the licence class of a column `source`; one that the manifest does not know is unclear. */
export function licenceReader({ sources }: Manifest): (source: string) => LicenceClass {
  const classes = new Map(sources.map(({ id, licenceClass }) => [id, licenceClass]));
  const read = once((source: string) => strictestLicence(sourceIds(source).map((id) => classes.get(id) ?? "unclear")));
  // Of a source alone: what is remembered by all that a `map` hands on is remembered by the whole list.
  return (source) => read(source);
}

/** Returns the terms of rows: the area of each, and the class of its licence. */
export function licensed(
  rows: readonly Pick<Observation, "area" | "source">[],
  manifest: Manifest
): readonly { readonly area: string; readonly licence: LicenceClass }[] {
  const licenceOf = licenceReader(manifest);
  return rows.map(({ area, source }) => ({ area, licence: licenceOf(source) }));
}

/** Returns the source files behind observations, the one with the most figures first. */
export function sourcesOf(
  observations: readonly Pick<Observation, "source">[],
  { sources }: Manifest
): readonly SourceRecord[] {
  const texts = new Map<string, number>();
  for (const { source } of observations) texts.set(source, (texts.get(source) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [source, count] of texts)
    for (const id of sourceIds(source)) counts.set(id, (counts.get(id) ?? 0) + count);
  return sources
    .flatMap((source) => {
      const count = counts.get(source.id);
      return count === undefined ? [] : [{ source, count }];
    })
    .sort((a, b) => b.count - a.count)
    .map(({ source }) => source);
}
