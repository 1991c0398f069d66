import { indicatorOf, indicatorFor } from "../../catalog/catalog.ts";
import { seriesBreaks } from "../../catalog/seriesBreaks.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Indicator, IndicatorId } from "../../model/indicator.ts";
import { valueText } from "../figure/describe.ts";
import { dimensionText } from "../figure/dimensionText.ts";
import type { Quote } from "../quote/QuoteBox.tsx";
import { figureSentence } from "./figureSentence.ts";
import { gapQuoteSentence, type GapLine } from "./gapLines.ts";
import { totalOf, type CountryFacts } from "./countryFigures.ts";
import type { CountryFigure } from "./countryModel.ts";
import { areaSlots, datedText, type AreaWords, type Statement } from "./statement.ts";
import { originName } from "../../i18n/publisherNames.ts";

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
  const { topic, text, indicator: id, basis } = statement;
  if (id === undefined) return undefined;
  const figure = totalOf(facts, id) ?? facts.figures.find(({ indicator }) => indicator.id === id)?.figures[0];
  if (!figure) return undefined;
  return {
    ...restOfQuote(words, facts, indicatorOf(id), figure, publisherOf),
    id: quoteId(topic),
    subject: words.translator.t(`country.topic.${topic}`),
    sentence: text,
    basis: basis ?? flagBasis(words, figure),
    link: linkTo(statementId(topic))
  };
}

/** Returns what is quoted of one figure of an indicator: the latest of its slice. */
export function quoteOfFigure(
  words: AreaWords,
  facts: Pick<CountryFacts, "code">,
  indicator: Indicator,
  figure: CountryFigure,
  { linkTo, publisherOf }: QuoteLinks
): Quote {
  const id = figureQuoteId(indicator.id, figure.key);
  return {
    ...restOfQuote(words, facts, indicator, figure, publisherOf),
    id,
    sentence: figureSentence(words, indicator, figure.codes, figure.latest),
    basis: flagBasis(words, figure),
    link: linkTo(id)
  };
}

/** Returns what is quoted of the gap in people; undefined without a figure of Internet use. */
export function quoteOfGap(
  words: AreaWords,
  facts: CountryFacts,
  lines: readonly GapLine[],
  { linkTo, publisherOf }: QuoteLinks
): Quote | undefined {
  const use = totalOf(facts, indicatorFor("use"));
  if (!use) return undefined;
  return {
    ...restOfQuote(words, facts, indicatorOf(indicatorFor("use")), use, publisherOf),
    id: "quote-gap",
    subject: words.translator.t("gap.title"),
    sentence: gapQuoteSentence(lines),
    basis: words.translator.t("gap.basis"),
    link: linkTo("gap")
  };
}

function restOfQuote(
  words: AreaWords,
  { code }: Pick<CountryFacts, "code">,
  { id }: Indicator,
  figure: CountryFigure,
  publisherOf: QuoteLinks["publisherOf"]
): Pick<Quote, "subject" | "source" | "foreign" | "alternative" | "cautions"> {
  const { t, language } = words.translator;
  const publisher = publisherOf(figure.origin.source);
  const { text: origin, lang } = originName(language, figure.origin.origin);
  return {
    subject: subjectOf(words, id, figure),
    source: origin === "" ? publisher : t("quote.source.by", { publisher, origin }),
    ...(lang && { foreign: origin }),
    alternative: alternativeText(words, id, figure),
    cautions: cautionsOf(id, [code]).map((caution) => t(`caution.${caution}`))
  };
}

/** A survey is spoken of only where one is named: many figures have no flag and no origin either. */
function flagBasis(
  { translator: { t } }: AreaWords,
  { latest: { status }, origin: { origin } }: CountryFigure
): string {
  if (status !== "A") return t(`status.${status}.long`);
  return t(origin === "" ? "quote.basis.unnamed" : "quote.basis.survey");
}

/** Returns the id of a figure's quote in the page. */
export function figureQuoteId(indicator: IndicatorId, key: string): string {
  return key === "total" ? `q-${indicator}` : `q-${indicator}.${key}`;
}

/** Returns the id of a statement in the page. */
export function statementId(topic: string): string {
  return `say-${topic}`;
}

function quoteId(topic: string): string {
  return `quote-${topic}`;
}

/** Returns an indicator's name, with whom its figure is about where that is not everybody. */
function subjectOf({ translator }: AreaWords, id: IndicatorId, { codes }: CountryFigure): string {
  const group = dimensionText(translator, indicatorOf(id), codes);
  const name = translator.t(`indicator.${id}.name`);
  return group === "" ? name : `${name} · ${group}`;
}

/** Returns the series in words, for those who do not see its line: of what, and of whom where not of all. */
function alternativeText(words: AreaWords, id: IndicatorId, figure: CountryFigure): string {
  const { history, latest } = figure;
  const { t } = words.translator;
  const indicator = indicatorOf(id);
  const [first = latest] = history;
  return t(history.length < 2 ? "quote.alternative.single" : "quote.alternative.series", {
    ...areaSlots(words),
    indicator: subjectOf(words, id, figure),
    first: valueText(words.translator, indicator, first),
    firstYear: datedText(words.translator, first),
    last: valueText(words.translator, indicator, latest),
    lastYear: datedText(words.translator, latest)
  });
}

/** Returns the cautions of an indicator, without those that speak of a break in the series of an area not among these. */
export function cautionsOf(id: IndicatorId, areas: readonly AreaCode[]): readonly string[] {
  const elsewhere = new Set<string>(
    seriesBreaks
      .filter((each) => each.area !== "*" && !areas.some((area) => area === each.area))
      .map(({ reason }) => reason)
  );
  return indicatorOf(id).cautions.filter((caution) => !elsewhere.has(caution));
}
