import { createHash } from "node:crypto";
import type { Release } from "../model/release.ts";
import type { Manifest } from "../model/source.ts";

/**
 * Returns the release that the data of a manifest are. The hash is the SHA-256 of one line per file, "{sha256}  {path}",
 * in the order of the paths, as `sha256sum` would print them.
 */
export function releaseOf({ sources, outputs }: Pick<Manifest, "sources" | "outputs">): Release {
  const lines = Object.entries(outputs)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { sha256 }]) => `${sha256}  ${path}\n`);
  const hash = createHash("sha256").update(lines.join("")).digest("hex");
  const dates = sources.map(({ vintage }) => vintage).filter((vintage) => /^\d{4}-\d{2}(-\d{2})?$/.test(vintage));
  const date = dates.toSorted().at(-1);
  if (date === undefined) throw new Error("no source of the data has a date");
  return { id: `${date}-${hash.slice(0, 12)}`, date, hash };
}
