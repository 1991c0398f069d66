import { indicatorOf, indicatorFor } from "../../catalog/catalog.ts";
import { latestOf, type CountryFacts } from "./countryFigures.ts";
import { languageStatement } from "./sentences/webLanguages.ts";
import { offlineShare, offlineStatement } from "./sentences/offline.ts";
import { priceClause, priceIndicator, priceStatement } from "./sentences/price.ts";
import { skillsStatement } from "./sentences/skills.ts";
import { trendStatement } from "./sentences/trend.ts";
import { areaSlots, datedText, sentence, type AreaWords, type Statement } from "./statement.ts";

/**
 * Returns an area in one sentence: who is offline, and what the Internet costs; or that neither is known. Data that have
 * no prices at all, as those of an older release may, are silent on them: that is no country without a price.
 */
export function firstSentence(words: AreaWords, facts: CountryFacts): string {
  const { t, formats } = words.translator;
  const use = useClause(words, facts);
  const price = priceClause(words, indicatorOf(priceIndicator), facts);
  const slots = areaSlots(words);
  const knowsPrices = facts.figures.some(({ indicator }) => indicator.id === priceIndicator);
  if (use === undefined && price === undefined && knowsPrices) return t("say.one.none", slots);
  const Use = formats.atStart(use ?? t("say.one.use.none", slots));
  if (price !== undefined) return t("say.one", { use: Use, price });
  return knowsPrices ? t("say.one.alone", { use: Use }) : sentence(words, Use);
}

function useClause(words: AreaWords, facts: CountryFacts): string | undefined {
  const cell = latestOf(facts, indicatorFor("use"));
  if (!cell) return undefined;
  const share = offlineShare(cell);
  return words.translator.t(`say.one.use.${share === 0 ? "all" : "offline"}`, {
    ...areaSlots(words),
    share: share,
    year: datedText(words.translator, cell)
  });
}

/** Returns what the data bear of the five: who is offline, the trend, the price, the skills, the languages. */
export function countryStatements(words: AreaWords, facts: CountryFacts): readonly Statement[] {
  return [offlineStatement, trendStatement, priceStatement, skillsStatement, languageStatement].flatMap(
    (state) => state(words, facts) ?? []
  );
}
