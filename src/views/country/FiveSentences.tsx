import { QuoteBox } from "../quote/QuoteBox.tsx";
import type { CountryFacts } from "./countryFigures.ts";
import { countryStatements } from "./countrySentences.ts";
import { quoteOf, statementId, type QuoteLinks } from "./quotes.ts";
import type { AreaWords } from "./statement.ts";

interface FiveSentencesProps {
  readonly words: AreaWords;
  readonly facts: CountryFacts;
  readonly links: QuoteLinks;
}

/** An area in five sentences, each under its topic, with what there is to quote. */
export function FiveSentences({ words, facts, links }: FiveSentencesProps) {
  const { t } = words.translator;
  return (
    <ol class="five">
      {countryStatements(words, facts).map((statement) => {
        const quote = quoteOf(words, facts, statement, links);
        return (
          <li key={statement.topic} id={statementId(statement.topic)}>
            <h3>{t(`country.topic.${statement.topic}`)}</h3>
            <div>
              <p>{statement.text}</p>
              {statement.basis !== undefined && <p class="note">{statement.basis}</p>}
              {quote && <QuoteBox translator={words.translator} quote={quote} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
