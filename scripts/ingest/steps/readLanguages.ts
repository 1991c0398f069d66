import { join } from "node:path";
import { buildLanguages } from "../languages/build.ts";
import { cldrFiles, cldrSourceFile } from "../sources/cldr.ts";
import { SourceError } from "../adapter.ts";
import type { SourceRecord } from "../../../src/model/source.ts";
import type { Withheld } from "../derive/derivation.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import type { Effects } from "../effects.ts";
import type { Languages } from "../languages/build.ts";
import type { SourceSeries } from "../merge.ts";
import type { LoadedFile } from "./readCatalogue.ts";
import { indicators, isIndicatorId } from "../../../src/catalog/catalog.ts";

/** The tables of languages with the sources that they rest on, and the measures as a series. */
export interface LanguagesRead {
  readonly tables: Pick<Languages, "languages" | "areaLanguages">;
  readonly records: readonly SourceRecord[];
  readonly series: SourceSeries;
  readonly withheld: readonly Withheld[];
}

/** The measure that needs no shares of speakers beyond those of the views' languages: nothing of it is left out here. */
const withoutShares = "local-language-page-views";

/** The measures that an area has only if people wrote what its people can read. */
const coverage = indicators.flatMap(({ id, articles }) => (articles === undefined ? [] : [id]));

/** The measure that an area has only if a crawl can tell enough of its languages. */
const depth = "best-language-depth";

/** An area that a measure leaves out has no figure in any of the measures that rest on shares of speakers. */
function withheldFigures({ observations, withheld, notDetected, unread }: Languages): readonly Withheld[] {
  const periods = new Map<IndicatorId, number>(
    observations.flatMap(({ indicator, period }) =>
      isIndicatorId(indicator) && indicator !== withoutShares ? [[indicator, period] as const] : []
    )
  );
  const shares = [...periods].flatMap(([indicator, period]) =>
    Object.entries(withheld).flatMap(([reason, areas]) => areas.map((area) => ({ indicator, area, period, reason })))
  );
  const unknown = coverage.flatMap((indicator) => {
    const period = periods.get(indicator);
    if (period === undefined) return [];
    return unread.map((area): Withheld => ({ indicator, area, period, reason: "editions-of-programs" }));
  });
  const period = periods.get(depth);
  if (period === undefined) return [...shares, ...unknown];
  const undetected = notDetected.map((area): Withheld => ({
    indicator: depth,
    area,
    period,
    reason: "languages-not-detected"
  }));
  return [...shares, ...unknown, ...undetected];
}

/** Builds the tables of languages from the files of the source folder and the CLDR packages below `packages`. */
export async function readLanguages(
  loaded: readonly LoadedFile[],
  packages: string,
  effects: Effects
): Promise<LanguagesRead> {
  const content = new Map(loaded.map(({ file, content: bytes }) => [file.file, bytes]));
  for (const path of cldrFiles) content.set(path, await effects.readFile(join(packages, path)));
  const cldr = cldrSourceFile(content);
  const built = await buildLanguages(content, [...loaded.map(({ file }) => file), cldr]);
  const records = [...loaded, { file: cldr, asCatalogued: true }].map(({ file, asCatalogued }) => {
    const rows = built.counts.get(file.file);
    if (rows === undefined) throw new SourceError(file.file, "was not counted");
    return { ...file, asCatalogued, rows };
  });
  return {
    tables: built,
    records,
    series: { file: cldr, observations: built.observations },
    withheld: withheldFigures(built)
  };
}
