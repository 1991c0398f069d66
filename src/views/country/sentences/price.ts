import { formatValue } from "../../../i18n/formatValue.ts";
import type { Indicator } from "../../../model/indicator.ts";
import { affordableShareOfIncome } from "../../../stats/priceCut.ts";
import { latestOf, type CountryFacts } from "../countryFigures.ts";
import { areaSlots, datedText, sentence, type AreaWords, type Statement } from "../statement.ts";
import { sourceText } from "../silence.ts";
import { indicatorFor } from "../../../catalog/catalog.ts";

/** The price that the site holds against the 2 % target. */
export const priceIndicator = indicatorFor("price");

/** Returns what mobile data cost against the target of 2 %, beside the middle of the group in the same year. */
export function priceStatement(words: AreaWords, facts: CountryFacts): Statement {
  const { t } = words.translator;
  const slots = areaSlots(words);
  const price = latestOf(facts, priceIndicator);
  const entry = facts.figures.find(({ indicator }) => indicator.id === priceIndicator);
  if (!price || !entry)
    return {
      topic: "price",
      text: t("say.price.none", { ...slots, source: sourceText(words.translator, facts, priceIndicator) }),
      indicator: undefined,
      cells: []
    };
  const share = (value: number): string => formatValue(words.translator, entry.indicator, value);
  const middle = facts.group.median(priceIndicator, price.period);
  const cut = latestOf(facts, indicatorFor("price-cut"));
  const kind = meetsPriceTarget(price.low) ? "within" : "above";
  const main = t(`say.price.${kind}`, {
    ...slots,
    value: share(price.low),
    year: datedText(words.translator, price),
    cut: cut?.period === price.period ? cut.low : Number.NaN
  });
  const tail = middle && t("say.price.group", { ...slots, median: share(middle.value) });
  const caution = differenceText(words, facts);
  const text = [sentence(words, main, tail), ...(caution === undefined ? [] : [caution])].join(" ");
  const numbers = {
    year: price.period,
    value: price.low,
    cut: kind === "above" && cut?.period === price.period ? cut.low : undefined,
    median: middle?.value
  };
  return { topic: "price", text, indicator: priceIndicator, cells: [price], numbers };
}

/** The caution where the published share is far from what price and income give: one of them is of another currency. */
function differenceText({ translator: { t } }: AreaWords, facts: CountryFacts): string | undefined {
  if (!facts.priceDifference) return undefined;
  const { recomputed, incomePeriod } = facts.priceDifference;
  return t("say.price.differs", {
    recomputed,
    incomeYear: incomePeriod
  });
}

/** True for a price, as printed, of at most 2 % of monthly income. */
export function meetsPriceTarget(share: number): boolean {
  return share <= affordableShareOfIncome;
}

/** The price in a clause of the first sentence. */
export function priceClause(words: AreaWords, indicator: Indicator, facts: CountryFacts): string | undefined {
  const price = latestOf(facts, priceIndicator);
  if (!price) return undefined;
  const { t } = words.translator;
  return t(`say.one.price.${meetsPriceTarget(price.low) ? "within" : "above"}`, {
    ...areaSlots(words),
    value: formatValue(words.translator, indicator, price.low),
    year: datedText(words.translator, price)
  });
}
