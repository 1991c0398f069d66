import type { Translator } from "../../i18n/translator.ts";

interface CautionListProps {
  readonly translator: Translator;
  /** What is said, and under which id of the page. */
  readonly cautions: readonly { readonly id: string; readonly text: string }[];
}

/** What is to be read with care in the rows above, each once; a quote leads to the first that is said of it. */
export function CautionList({ translator: { t }, cautions }: CautionListProps) {
  if (cautions.length === 0) return null;
  return (
    <>
      <p class="note">{t("quote.caution")}</p>
      <ul class="cautions">
        {cautions.map(({ id, text }) => (
          <li key={id} class="note" id={id}>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
