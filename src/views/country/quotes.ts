import { indicatorOf } from "../../catalog/catalog.ts";
import { seriesBreaks } from "../../catalog/seriesBreaks.ts";
import type { AreaCode } from "../../model/area.ts";
import { valueText } from "../figure/describe.ts";
import type { Quote } from "../quote/QuoteBox.tsx";
import { totalOf, type CountryFacts } from "./countryFacts.ts";
import type { CountryFigure } from "./countryModel.ts";
import { areaSlots, datedText, type AreaWords, type Statement } from "./statement.ts";

/** Where a quote leads, and whom it credits. */
export interface QuoteLinks {
  /** The address of an id of this page, with its host. */
  readonly linkTo: (id: string) => string;
  /** The publisher of a column `source`. */
  readonly publisherOf: (source: string) => string;
}

/** Returns what is quoted of a statement; undefined where it has no figure. */
export function quoteOf(
  words: AreaWords,
  facts: CountryFacts,
  statement: Statement,
  { linkTo, publisherOf }: QuoteLinks
): Quote | undefined {
  const { t } = words.translator;
  const { topic, text, indicator: id, basis } = statement;
  if (id === undefined) return undefined;
  const figure = totalOf(facts, id) ?? facts.figures.find(({ indicator }) => indicator.id === id)?.figures[0];
  if (!figure) return undefined;
  const publisher = publisherOf(figure.origin.source);
  const { origin } = figure.origin;
  return {
    id: quoteId(topic),
    sentence: text,
    basis: basis ?? (figure.latest.status === "A" ? t("quote.basis.survey") : t(`status.${figure.latest.status}.long`)),
    source: origin === "" ? publisher : t("quote.source.by", { publisher, origin }),
    link: linkTo(statementId(topic)),
    alternative: alternativeText(words, id, figure),
    cautions: cautionsOf(id, facts.code).map((caution) => t(`caution.${caution}`))
  };
}

/** Returns the id of a statement in the page. */
export function statementId(topic: string): string {
  return `say-${topic}`;
}

function quoteId(topic: string): string {
  return `quote-${topic}`;
}

/** Returns the series in words, for those who do not see its line. */
function alternativeText(words: AreaWords, id: string, { history, latest }: CountryFigure): string {
  const { t } = words.translator;
  const indicator = indicatorOf(id);
  const [first = latest] = history;
  return t(history.length < 2 ? "quote.alternative.single" : "quote.alternative.series", {
    ...areaSlots(words),
    indicator: t(`indicator.${id}.name`),
    first: valueText(words.translator, indicator, first),
    firstYear: datedText(words.translator, first),
    last: valueText(words.translator, indicator, latest),
    lastYear: datedText(words.translator, latest)
  });
}

/** Returns the cautions of an indicator, without those that speak of a break in another area's series. */
export function cautionsOf(id: string, area: AreaCode): readonly string[] {
  const elsewhere = new Set(
    seriesBreaks.filter((each) => each.area !== "*" && each.area !== area).map(({ reason }) => reason)
  );
  return indicatorOf(id).cautions.filter((caution) => !elsewhere.has(caution));
}
