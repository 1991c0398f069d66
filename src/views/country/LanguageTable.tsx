import { plainKey, type PlainKey } from "../../i18n/messageKey.ts";
import type { Translator } from "../../i18n/translator.ts";
import { sourceLanguage, type AreaLanguage, type Language } from "../../model/language.ts";

interface LanguageTableProps {
  readonly translator: Translator;
  readonly areaLanguages: readonly AreaLanguage[];
  readonly languages: ReadonlyMap<string, Language>;
}

/** So many languages stand open; the others are folded where there are a few more than that. */
export const languagesOpen = 6;
const languagesWorthFolding = 3;

/** The languages of a country, most speakers first, and what there is in each; those of fewer speakers are folded. */
export function LanguageTable({ translator, areaLanguages, languages }: LanguageTableProps) {
  const { t } = translator;
  const { length } = areaLanguages;
  const open = length < languagesOpen + languagesWorthFolding ? length : languagesOpen;
  const more = t("country.languages.more", { count: length - open });
  const shared = { translator, languages };
  return (
    <>
      <Rows {...shared} areaLanguages={areaLanguages.slice(0, open)} label={t("country.languages")} />
      {open < length && (
        <details class="fold">
          <summary>{more}</summary>
          <Rows {...shared} areaLanguages={areaLanguages.slice(open)} label={more} />
        </details>
      )}
    </>
  );
}

/** A table of languages and what there is in each. What was not found is said, not zero. */
function Rows({ translator, areaLanguages, languages, label }: LanguageTableProps & { readonly label: string }) {
  const { t, language: reader } = translator;
  const count = (value: number | undefined, decimals: number, missing: PlainKey): string =>
    value === undefined ? t(missing) : smallNumber(translator, value, decimals);
  const nameOfColumn = (column: string): string => t(plainKey(`country.language${column}`));
  const nameOf = (code: string): string => languages.get(code)?.names[reader] ?? code;
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={label}>
      <table class="language-table stacks">
        <thead>
          <tr>
            {["", ".share", ".local", ".articles", ".pages", ".speech", ".platform", ".declaration"].map((column) => (
              <th key={column} scope="col">
                {nameOfColumn(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areaLanguages.map(({ language: code, share, local, reason }) => {
            const language = languages.get(code);
            const standard = language?.writtenStandard;
            return (
              <tr key={code}>
                <th scope="row">
                  <NameOf translator={translator} names={language?.names ?? {}} code={code} />
                  {standard !== undefined && (
                    <span class="origin"> {t("country.language.standard", { language: nameOf(standard) })}</span>
                  )}
                </th>
                <td data-label={nameOfColumn(".share")}>{smallNumber(translator, share, share < 10 ? 1 : 0)}</td>
                <td data-label={nameOfColumn(".local")}>
                  {t(local ? "country.language.local.yes" : "country.language.local.no")}
                  {reason !== undefined && (
                    <span class="origin"> {t(plainKey(`country.language.reason.${reason}`))}</span>
                  )}
                </td>
                <td data-label={nameOfColumn(".articles")}>
                  {count(language?.wikipediaArticles, 0, "country.language.not-found")}
                  {language?.botMade === true && <span class="origin"> {t("country.language.bot")}</span>}
                </td>
                <td data-label={nameOfColumn(".pages")}>
                  {count(language?.webPagesPer1000Speakers, 1, "country.language.unknown")}
                </td>
                <td data-label={nameOfColumn(".speech")}>
                  {count(language?.speechHours, 0, "country.language.not-found")}
                </td>
                <td data-label={nameOfColumn(".platform")}>
                  {t(`country.language.platform.${language?.platformSupport ?? "none"}`)}
                </td>
                <td data-label={nameOfColumn(".declaration")}>
                  {t(language?.declarationTranslated === true ? "country.language.yes" : "country.language.no")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface NameOfProps {
  readonly translator: Translator;
  readonly names: Language["names"];
  readonly code: string;
}

/** The name of a language at the start of a line; one that the reader's language has no name for says that it is English. */
function NameOf({ translator: { formats, language: reader }, names, code }: NameOfProps) {
  const name = names[reader];
  if (name === undefined) return <>{code}</>;
  const isForeign = reader !== sourceLanguage && name === names[sourceLanguage];
  return isForeign ? <bdi lang={sourceLanguage}>{name}</bdi> : <>{formats.atStart(name)}</>;
}

/** A number that would print as zero and is more, such as "under 0.1". */
function smallNumber({ t, formats }: Translator, value: number, decimals: number): string {
  const least = 10 ** -decimals;
  if (value <= 0 || value >= least / 2) return formats.formatNumber(value, decimals);
  return t("ui.legend.below", { value: formats.formatNumber(least, decimals) });
}
