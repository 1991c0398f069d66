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

const nameOfColumn = ({ t }: Translator, column: string): string => t(plainKey(`country.language${column}`));

/** A table of languages and what there is in each. */
function Rows({ translator, areaLanguages, languages, label }: LanguageTableProps & { readonly label: string }) {
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={label}>
      <table class="language-table stacks">
        <thead>
          <tr>
            {["", ".share", ".local", ".articles", ".pages", ".speech", ".platform", ".declaration"].map((column) => (
              <th key={column} scope="col">
                {nameOfColumn(translator, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areaLanguages.map((each) => (
            <LanguageRow key={each.language} translator={translator} spoken={each} languages={languages} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LanguageRowProps extends Pick<LanguageTableProps, "translator" | "languages"> {
  readonly spoken: AreaLanguage;
}

/** A language of a country. What was not found is said, not zero. */
function LanguageRow({ translator, spoken, languages }: LanguageRowProps) {
  const { t } = translator;
  const { language: code, share, local, reason } = spoken;
  const language = languages.get(code);
  const standard = language?.writtenStandard;
  const nameOf = (other: string): string => languages.get(other)?.names[translator.language] ?? other;
  const headed = (column: string, text: string, note?: string | false) => (
    <td data-label={nameOfColumn(translator, column)}>
      {text}
      {note !== undefined && note !== false && <span class="origin"> {note}</span>}
    </td>
  );
  const count = (value: number | undefined, decimals: number, missing: PlainKey): string =>
    value === undefined ? t(missing) : smallNumber(translator, value, decimals);
  return (
    <tr>
      <th scope="row">
        <NameOf translator={translator} names={language?.names ?? {}} code={code} />
        {standard !== undefined && (
          <span class="origin"> {t("country.language.standard", { language: nameOf(standard) })}</span>
        )}
      </th>
      {headed(".share", smallNumber(translator, share, share < 10 ? 1 : 0))}
      {headed(
        ".local",
        t(local ? "country.language.local.yes" : "country.language.local.no"),
        reason !== undefined && t(plainKey(`country.language.reason.${reason}`))
      )}
      {headed(
        ".articles",
        count(language?.wikipediaArticles, 0, "country.language.not-found"),
        language?.botMade === true && t("country.language.bot")
      )}
      {headed(".pages", count(language?.webPagesPer1000Speakers, 1, "country.language.unknown"))}
      {headed(".speech", count(language?.speechHours, 0, "country.language.not-found"))}
      {headed(".platform", t(`country.language.platform.${language?.platformSupport ?? "none"}`))}
      {headed(
        ".declaration",
        t(language?.declarationTranslated === true ? "country.language.yes" : "country.language.no")
      )}
    </tr>
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
