import { jsonInPage } from "../jsonInPage.ts";
import type { Messages } from "../../i18n/message.ts";
import { targetShare, targetYear } from "../../stats/peopleToConnect.ts";
import { progressTowards, type ProgressFacts } from "../../stats/progress.ts";
import { affordableShareOfIncome } from "../../stats/priceCut.ts";
import { indicatorOf, indicatorFor } from "../../catalog/catalog.ts";
import { valueText } from "../figure/describe.ts";
import { latestOf, type CountryFacts } from "./countryFigures.ts";
import { gapLines } from "./gapLines.ts";
import { QuoteBox } from "../quote/QuoteBox.tsx";
import { quoteOfGap, type QuoteLinks } from "./quotes.ts";
import { toGapPayload } from "./gapPayload.ts";
import { areaSlots, datedText, type AreaWords } from "./statement.ts";

interface GapProps {
  readonly words: AreaWords;
  readonly country: CountryFacts;
  readonly facts: ProgressFacts;
  readonly messages: Messages;
  readonly links: QuoteLinks;
}

/** How many people a day, how fast, and when: for 95 % by 2030, and for the reader's own target where a script runs. */
export function Gap({ words, country, facts, messages, links }: GapProps) {
  const { t } = words.translator;
  const target = { share: targetShare, year: targetYear };
  const progress = progressTowards(facts, target);
  if (!progress)
    return (
      <>
        <p>{t("gap.unknown", areaSlots(words))}</p>
        <PriceGap words={words} country={country} />
      </>
    );
  const payload = jsonInPage(toGapPayload(words, facts, messages));
  const lines = gapLines(words, progress, target, facts);
  const quote = quoteOfGap(words, country, lines, links);
  return (
    <gap-sliders>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: payload }} />
      <ul class="gap">
        {lines.map(({ id, text }) => (
          <li key={id} data-line={id}>
            {text}
          </li>
        ))}
      </ul>
      <PriceGap words={words} country={country} />
      <p class="note">{t("gap.model")}</p>
      {quote && <QuoteBox translator={words.translator} quote={quote} />}
    </gap-sliders>
  );
}

/** How far the price of mobile data lies from 2 % of income; nothing where there is no price. */
function PriceGap({ words, country }: Pick<GapProps, "words" | "country">) {
  const { t } = words.translator;
  const price = latestOf(country, indicatorFor("price"));
  const cut = latestOf(country, indicatorFor("price-cut"));
  if (!price || cut?.period !== price.period) return null;
  const kind = price.low <= affordableShareOfIncome ? "within" : "above";
  return (
    <p>
      {t(`gap.price.${kind}`, {
        ...areaSlots(words),
        value: valueText(words.translator, indicatorOf(indicatorFor("price")), price),
        dated: datedText(words.translator, price),
        cut: cut.low
      })}
    </p>
  );
}
