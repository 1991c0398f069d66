import { firstSentence } from "./countrySentences.ts";
import type { CountryFacts } from "./countryFigures.ts";
import { areaSlots, datedText, type AreaWords } from "./statement.ts";
import { useSeries } from "./useSeries.ts";

/** Returns the sentence over an area's chart: the last figure of the line that it shows; without a line the area in one sentence. */
export function chartSentence(words: AreaWords, facts: CountryFacts): string {
  const use = useSeries(words, facts);
  if (!use) return firstSentence(words, facts);
  const { translator } = words;
  return translator.t("say.use", {
    ...areaSlots(words),
    share: use.latest.low,
    year: datedText(translator, use.latest)
  });
}
