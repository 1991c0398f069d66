import type { SourceFile } from "../adapter.ts";
import type { Present } from "./readPresent.ts";

/** Tables that each publisher's figures do not make alone: a run makes them, or they stay. */
const isShared = (path: string): boolean => /^(observations|vintages)\//.test(path);

const publisherOf = (file: string): string => file.split("/")[0] ?? file;

/**
 * Returns what the data hold of publishers of which no file was read: their folder is not there, so their figures stay as
 * they are. Undefined where every publisher was read. A file that is gone from a publisher that was read is gone.
 */
export function ofAbsentPublishers(
  present: Present,
  files: readonly Pick<SourceFile, "file">[],
  readBeside: readonly string[]
): Present | undefined {
  const read = new Set([...files.map(({ file }) => publisherOf(file)), ...readBeside]);
  const sources = present.manifest.sources.filter(({ file }) => !read.has(publisherOf(file)));
  if (sources.length === 0) return undefined;
  const absent = new Set(sources.map(({ id }) => id));
  const rests = (source: string): boolean => source.split("+").some((id) => absent.has(id));
  const figures = new Map(
    [...present.figures]
      .map(([id, rows]) => [id, rows.filter(({ source }) => rests(source))] as const)
      .filter(([, rows]) => rows.length > 0)
  );
  return {
    manifest: {
      ...present.manifest,
      sources,
      quarantined: present.manifest.quarantined.filter(({ source }) => absent.has(source))
    },
    figures,
    withheld: present.withheld.filter(({ indicator }) => figures.has(indicator)),
    differences: present.differences.filter(({ source, otherSource }) => rests(source) || rests(otherSource)),
    outputs: present.outputs.filter(({ path }) => !isShared(path))
  };
}
