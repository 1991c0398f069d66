import type { Translator } from "../../i18n/translator.ts";
import type { AreaLanguage, Language } from "../../model/language.ts";

interface LanguageTableProps {
  readonly translator: Translator;
  readonly areaLanguages: readonly AreaLanguage[];
  readonly languages: ReadonlyMap<string, Language>;
}

/** The languages of a country, most speakers first, and what there is in each. What was not found is said, not zero. */
export function LanguageTable({ translator, areaLanguages, languages }: LanguageTableProps) {
  const { t, language: reader } = translator;
  const count = (value: number | undefined, decimals: number, missing: string): string =>
    value === undefined ? t(missing) : smallNumber(translator, value, decimals);
  const nameOf = (code: string): string => languages.get(code)?.names[reader] ?? code;
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={t("country.languages")}>
      <table class="language-table">
        <thead>
          <tr>
            {["", ".share", ".local", ".articles", ".pages", ".speech", ".platform", ".declaration"].map((column) => (
              <th key={column} scope="col">
                {t(`country.language${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areaLanguages.map(({ language: code, share, local }) => {
            const language = languages.get(code);
            const standard = language?.writtenStandard;
            return (
              <tr key={code}>
                <th scope="row">
                  {nameOf(code)}
                  {standard !== undefined && (
                    <span class="origin"> {t("country.language.standard", { language: nameOf(standard) })}</span>
                  )}
                </th>
                <td>{smallNumber(translator, share, share < 10 ? 1 : 0)}</td>
                <td>{t(local ? "country.language.local.yes" : "country.language.local.no")}</td>
                <td>
                  {count(language?.wikipediaArticles, 0, "country.language.not-found")}
                  {language?.botMade === true && <span class="origin"> {t("country.language.bot")}</span>}
                </td>
                <td>{count(language?.webPagesPer1000Speakers, 1, "country.language.unknown")}</td>
                <td>{count(language?.speechHours, 0, "country.language.not-found")}</td>
                <td>{t(`country.language.platform.${language?.platformSupport ?? "none"}`)}</td>
                <td>{t(language?.declarationTranslated === true ? "country.language.yes" : "country.language.no")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A number that would print as zero and is more, such as "under 0.1". */
function smallNumber({ t, formats }: Translator, value: number, decimals: number): string {
  const least = 10 ** -decimals;
  if (value <= 0 || value >= least / 2) return formats.formatNumber(value, decimals);
  return t("ui.legend.below", { value: formats.formatNumber(least, decimals) });
}
