import { type PlainKey } from "../../i18n/messageKey.ts";
import type { Translator } from "../../i18n/translator.ts";
import { sourceLanguage } from "../../model/language.ts";

/** What a journalist needs to quote a figure: everything in words, nothing to look up. */
export interface Quote {
  /** Unique in the page. */
  readonly id: string;
  /** What it is about, in a few words: it tells one of many quotes in a page from the others. */
  readonly subject: string;
  /** The exact sentence, with its year and flag. */
  readonly sentence: string;
  /** Whether the figure was measured or estimated, and how old that is; empty where it says nothing new. */
  readonly basis: string;
  /** The publisher, and the survey or agency that it names. */
  readonly source: string;
  /** The part of the source that is in English where the page is not: an agency in its publisher’s words. */
  readonly foreign?: string;
  /** The address of the sentence, with its host. */
  readonly link: string;
  /** The chart beside the sentence in words, for readers who do not see it. */
  readonly alternative: string;
  readonly cautions: readonly string[];
}

interface QuoteBoxProps {
  readonly translator: Translator;
  readonly quote: Quote;
  /** The ids under which the page says the cautions of many quotes once; without them the quote says its own. */
  readonly cautionIds?: readonly string[] | undefined;
}

/** The words of the script's button, on an element around many quotes. */
export function quoteWords({ t }: Translator): Readonly<Record<`data-${QuoteWord}`, string>> {
  return {
    "data-copy": t("quote.copy"),
    "data-copied": t("quote.copied"),
    "data-failed": t("quote.failed"),
    "data-note": t("quote.note", { label: "[1]", text: "[2]" })
  };
}

type QuoteWord = "copy" | "copied" | "failed" | "note";

/**
 * A figure to quote, folded; the whole of it is text that can be selected, and a script adds a button that copies, and in
 * the place of a link to cautions what they say. An element around it carries `quoteWords`.
 */
export function QuoteBox({ translator, quote, cautionIds }: QuoteBoxProps) {
  const { t } = translator;
  const { id, subject, sentence, basis, source, foreign, link, alternative, cautions } = quote;
  const [firstId, ...moreIds] = cautionIds ?? [];
  const rows: readonly (readonly [PlainKey, string])[] = [
    ["quote.basis", basis],
    ["quote.source", source],
    ["quote.link", link],
    ["quote.alternative", alternative],
    ["quote.caution", cautionIds === undefined ? cautions.join(" ") : ""]
  ];
  return (
    <details class="quote">
      <summary>
        {t("quote.open")} <span class="hidden">{subject}</span>
      </summary>
      <quote-box id={id}>
        <blockquote>{sentence}</blockquote>
        <dl>
          {rows
            .filter(([, text]) => text !== "")
            .map(([key, text]) => (
              <div key={key}>
                <dt>{t(key)}</dt>
                <dd dir={key === "quote.link" ? "ltr" : undefined}>
                  {key === "quote.source" && foreign ? <WithForeign text={text} foreign={foreign} /> : text}
                </dd>
              </div>
            ))}
        </dl>
        {firstId !== undefined && (
          <p data-more={moreIds.length > 0 ? moreIds.join(" ") : undefined}>
            <a href={`#${firstId}`}>{t("quote.caution")}</a>
          </p>
        )}
      </quote-box>
    </details>
  );
}

/** A text with a part in English, which a screen reader has to know. */
function WithForeign({ text, foreign }: { readonly text: string; readonly foreign: string }) {
  const at = text.indexOf(foreign);
  if (at < 0) throw new Error(`"${foreign}" is not in "${text}"`);
  return (
    <>
      {text.slice(0, at)}
      <bdi lang={sourceLanguage}>{foreign}</bdi>
      {text.slice(at + foreign.length)}
    </>
  );
}
