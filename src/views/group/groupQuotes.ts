import type { Indicator, IndicatorId } from "../../model/indicator.ts";
import { groupRule } from "../../stats/groupFigure.ts";
import { statusOfGroup } from "../../stats/statusOfGroup.ts";
import { figureSentence, medianSentence } from "../country/figureSentence.ts";
import { cautionsOf, figureQuoteId, type QuoteLinks } from "../country/quotes.ts";
import { areaSlots, datedText, type AreaWords } from "../country/statement.ts";
import { valueText } from "../figure/describe.ts";
import type { Quote } from "../quote/QuoteBox.tsx";
import { groupIndicator, type GroupFacts, type GroupIndicator } from "./groupFigures.ts";
import { basisText, groupGapLines, type GroupStatement } from "./groupSentences.ts";
import { indicatorFor } from "../../catalog/catalog.ts";

/** Where a group's quotes lead, and whom they credit by the indicator. */
export interface GroupQuoteLinks extends Pick<QuoteLinks, "linkTo"> {
  readonly publishersOf: (indicator: IndicatorId) => string;
}

/** Returns what is quoted of a group's sentence; undefined where it has no figure. */
export function quoteOfGroupStatement(
  words: AreaWords,
  facts: GroupFacts,
  { topic, text, basis, indicator }: GroupStatement,
  links: GroupQuoteLinks
): Quote | undefined {
  if (indicator === undefined) return undefined;
  const entry = groupIndicator(facts, indicator);
  const id = `say-${topic}`;
  return {
    ...restOfQuote(words, facts, entry, links),
    id: `quote-${topic}`,
    subject: words.translator.t(`country.topic.${topic}`),
    sentence: text,
    link: links.linkTo(id),
    // A change rests on other members than the newest figure does: where it leaves out none, it has nothing to add.
    ...((basis !== "" || topic === "trend") && { basis })
  };
}

/** Returns what is quoted of a group's newest figure of an indicator; undefined where none is shown. */
export function quoteOfGroupFigure(
  words: AreaWords,
  facts: Pick<GroupFacts, "members">,
  entry: GroupIndicator,
  links: GroupQuoteLinks
): Quote | undefined {
  const { indicator, newest } = entry;
  if (!newest.figure) return undefined;
  const id = figureQuoteId(indicator.id, "total");
  const { low, high } = newest.figure;
  const cell = { low, high, status: statusOfGroup(newest.figure), period: newest.period } as const;
  const sentence =
    groupRule(indicator).kind === "median"
      ? medianSentence(words, indicator, cell)
      : figureSentence(words, indicator, firstCodes(indicator), cell);
  return { ...restOfQuote(words, facts, entry, links), id, sentence, link: links.linkTo(id) };
}

/** Returns what is quoted of the gap in people of a group. */
export function quoteOfGroupGap(words: AreaWords, facts: GroupFacts, links: GroupQuoteLinks): Quote {
  const { t } = words.translator;
  return {
    ...restOfQuote(words, facts, groupIndicator(facts, indicatorFor("use")), links),
    id: "quote-gap",
    subject: t("gap.title"),
    sentence: groupGapLines(words, facts)
      .map(({ text }) => text)
      .join(" "),
    basis: `${t("group.gap.note")} ${t("gap.basis")}`,
    link: links.linkTo("gap")
  };
}

function restOfQuote(
  words: AreaWords,
  { members }: Pick<GroupFacts, "members">,
  { indicator, newest, history }: GroupIndicator,
  { publishersOf }: GroupQuoteLinks
): Pick<Quote, "subject" | "basis" | "source" | "alternative" | "cautions"> {
  const { t } = words.translator;
  const [first] = history;
  const last = history.at(-1);
  const value = ({ figure }: NonNullable<typeof last>): string =>
    valueText(words.translator, indicator, { ...figure, status: statusOfGroup(figure) });
  const dated = ({ period, figure }: NonNullable<typeof last>): string =>
    datedText(words.translator, { period, status: statusOfGroup(figure) });
  const subject = t(`indicator.${indicator.id}.name`);
  return {
    subject,
    basis: newest.figure ? basisText(words, newest.figure) : "",
    source: t("group.quote.source", { publishers: publishersOf(indicator.id) }),
    alternative:
      first && last
        ? t(first === last ? "quote.alternative.single" : "quote.alternative.series", {
            ...areaSlots(words),
            indicator: subject,
            first: value(first),
            firstYear: dated(first),
            last: value(last),
            lastYear: dated(last)
          })
        : "",
    cautions: cautionsOf(
      indicator.id,
      members.map(({ code }) => code)
    ).map((caution) => t(`caution.${caution}`))
  };
}

function firstCodes({ dimensions }: Indicator): Readonly<Record<string, string>> {
  return Object.fromEntries(dimensions.map(({ id, codes: [first] }) => [id, first]));
}
