import { formatVintage } from "../../i18n/dates.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { SourceRecord } from "../../model/source.ts";
import { reuseText, type Reuse } from "./reuse.ts";
import { inLanguage } from "../../i18n/publisherNames.ts";

/**
 * Returns the line under a figure: who publishes the data, each with the newest date of its files, and what may be
 * done with the rows that are seen. `sources` as `sourcesOf` returns them.
 */
export function sourceText(translator: Translator, sources: readonly SourceRecord[], reuse: Reuse): string {
  return translator.t("map.source.line", {
    sources: creditsText(translator, sources),
    licence: reuseText(translator, reuse)
  });
}

/** Returns who publishes the data, each with the newest date of its files. */
export function creditsText({ t, language }: Translator, sources: readonly SourceRecord[]): string {
  const byPublisher = Map.groupBy(inLanguage(language, sources), ({ attribution }) => attribution);
  const credits = [...byPublisher].map(([attribution, files]) => {
    const vintage = files.map((file) => file.vintage).reduce((newest, each) => (each > newest ? each : newest));
    // The number of a version stands in the name already.
    if (attribution.endsWith(vintage)) return attribution;
    return t("map.source.credit", { attribution, vintage: formatVintage(language, vintage) });
  });
  return credits.reduce((first, second) => t("map.source.join", { first, second }));
}
