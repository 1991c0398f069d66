import { formatVintage } from "../../i18n/dates.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { SourceRecord } from "../../model/source.ts";

interface BriefSourcesProps {
  readonly translator: Translator;
  readonly sources: readonly SourceRecord[];
  /** The address of the page, with its host. */
  readonly link: string;
}

/** Where the figures of a page come from, one line a publisher, and where the page itself is found. */
export function BriefSources({ translator, sources, link }: BriefSourcesProps) {
  const { t, language } = translator;
  const byCredit = new Map(sources.map((source) => [`${source.attribution} ${source.vintage}`, source]));
  return (
    <div class="brief-sources">
      <ul>
        {[...byCredit.values()].map(({ id, attribution, vintage, licence }) => (
          <li key={id}>{t("brief.source", { attribution, vintage: formatVintage(language, vintage), licence })}</li>
        ))}
      </ul>
      <p class="brief-link">
        {t("brief.link")}{" "}
        <a href={link} dir="ltr">
          {link}
        </a>
      </p>
    </div>
  );
}

/** The indicators whose figures stand in the printed brief. */
export const briefIndicators: readonly string[] = [
  "internet-use",
  "data-only-mobile-basket",
  "ict-skills",
  "local-content-coverage-10k",
  "coverage-gap",
  "mobile-phone-ownership",
  "daily-use-among-users",
  "households-online",
  "population"
];
