import { isGoneForAYear } from "../../model/refresh.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { UnfetchedSource } from "../../model/refresh.ts";

/** Returns a sentence for each source that could not be had: its figures stand as they were, and since it was asked. */
export function unfetchedSentences({ t }: Translator, unfetched: readonly UnfetchedSource[]): readonly string[] {
  return unfetched.map(({ file, publisher, asked }) =>
    t("data.unfetched", { file, publisher, asked: { date: asked } })
  );
}

/** Returns a sentence for each source that could not be had for a year. */
export function goneSentences({ t }: Translator, unfetched: readonly UnfetchedSource[]): readonly string[] {
  return unfetched
    .filter(isGoneForAYear)
    .map(({ file, publisher, since }) => t("gaps.source-gone", { file, publisher, since: { date: since } }));
}
