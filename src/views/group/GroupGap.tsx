import { QuoteBox, type Quote } from "../quote/QuoteBox.tsx";
import { groupGapLines } from "./groupSentences.ts";
import type { GroupFacts } from "./groupFigures.ts";
import type { AreaWords } from "../country/statement.ts";

interface GroupGapProps {
  readonly words: AreaWords;
  readonly facts: GroupFacts;
  readonly quote: Quote | undefined;
}

/** How many people a day the members of a group must bring online, how fast people came, and when trends arrive. */
export function GroupGap({ words, facts, quote }: GroupGapProps) {
  const { t } = words.translator;
  return (
    <>
      <ul class="gap">
        {groupGapLines(words, facts).map(({ id, text }) => (
          <li key={id} data-line={id}>
            {text}
          </li>
        ))}
      </ul>
      <p class="note">
        {t("group.gap.note")} {t("gap.model")}
      </p>
      {quote && <QuoteBox translator={words.translator} quote={quote} />}
    </>
  );
}
