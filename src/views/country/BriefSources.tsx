import { formatVintage, isDated } from "../../i18n/dates.ts";
import { licenceName } from "../../i18n/licenceName.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { SourceRecord } from "../../model/source.ts";
import { inLanguage } from "../../i18n/publisherNames.ts";
import { known } from "../../model/known.ts";

interface BriefSourcesProps {
  readonly translator: Translator;
  readonly sources: readonly SourceRecord[];
  /** The address of the page, with its host. */
  readonly link: string;
}

/** Where the figures of a page come from, one line a publication with its editions, and where the page is found. */
export function BriefSources({ translator, sources, link }: BriefSourcesProps) {
  const { t, language, formats } = translator;
  const byCredit = Map.groupBy(
    inLanguage(language, sources),
    ({ attribution, licence }) => `${attribution} ${licence}`
  );
  const editionsOf = (same: readonly SourceRecord[]): readonly string[] =>
    [...new Set(same.flatMap(({ vintage, attribution }) => (attribution.includes(vintage) ? [] : [vintage])))]
      .toSorted()
      .map((each) => formatVintage(language, each));
  const newest = sources
    .flatMap(({ vintage }) => (isDated(vintage) ? [vintage] : []))
    .toSorted()
    .at(-1);
  return (
    <div class="brief-sources">
      <ul>
        {[...byCredit].map(([credit, same]) => {
          const { attribution, licence } = known(same[0], credit);
          const slots = { attribution, licence: licenceName(translator, licence) };
          const editions = editionsOf(same);
          return (
            <li key={credit}>
              {editions.length > 0
                ? t("brief.source", { ...slots, vintage: formats.formatList(editions) })
                : t("brief.source.undated", slots)}
            </li>
          );
        })}
      </ul>
      {newest !== undefined && <p class="brief-date">{t("brief.date", { date: formatVintage(language, newest) })}</p>}
      <p class="brief-link">
        {t("brief.link")}{" "}
        <a href={link} dir="ltr">
          {link}
        </a>
      </p>
    </div>
  );
}
