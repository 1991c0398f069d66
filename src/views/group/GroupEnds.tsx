import { indicatorOf, indicatorFor } from "../../catalog/catalog.ts";
import type { AreaCode } from "../../model/area.ts";
import { oldestRecent } from "../country/sentences/offline.ts";
import { datedText, type AreaWords } from "../country/statement.ts";
import { valueText } from "../figure/describe.ts";
import type { GroupFacts } from "./groupFigures.ts";

interface GroupEndsProps {
  readonly words: AreaWords;
  readonly facts: Pick<GroupFacts, "ends">;
  readonly nameOf: (area: AreaCode) => string;
  readonly countryHref: (area: string) => string;
}

/** The members of a group that are furthest ahead and furthest behind in people online. */
export function GroupEnds({ words, facts: { ends }, nameOf, countryHref }: GroupEndsProps) {
  const { t } = words.translator;
  return (
    <>
      <p class="note">{t("group.ends.note", { year: oldestRecent + 1 })}</p>
      <div class="group-ends">
        {(["ahead", "behind"] as const).map((end) => (
          <div key={end}>
            <h3>{t(`group.ends.${end}`)}</h3>
            <ul class="reasons">
              {ends[end].map(({ code, use }) =>
                use ? (
                  <li key={code}>
                    <span>
                      <a href={countryHref(code)}>{nameOf(code)}</a>
                    </span>
                    <svg class="bar" aria-hidden="true">
                      <rect width={`${String(use.low)}%`} height="100%" />
                    </svg>
                    <span class="value">
                      {valueText(words.translator, indicatorOf(indicatorFor("use")), use)}
                      <span class="origin">{datedText(words.translator, use)}</span>
                    </span>
                  </li>
                ) : null
              )}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}
