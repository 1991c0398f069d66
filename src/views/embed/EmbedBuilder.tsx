import type { Translator } from "../../i18n/translator.ts";
import { siteLanguages } from "../../model/language.ts";
import { appearances, embedParts } from "../../state/embedState.ts";
import type { ChartView } from "../addresses.ts";
import { embedCode, embedWays, type EmbedTarget } from "./embedCode.ts";

interface EmbedBuilderProps {
  readonly translator: Translator;
  readonly view: ChartView;
  readonly subject: string;
  readonly target: EmbedTarget;
  /** The base path of the site. */
  readonly base: string;
  /** The path of the chart's page below the language. */
  readonly page: string;
  /** What the chart shows as its page opens, in each language. */
  readonly titles: Readonly<Record<string, string>>;
  /** What the picture of a map shows, in each language; of other charts the preview tells it. */
  readonly alternatives: Readonly<Record<string, string>>;
  /** The words in the title of a map for which a chosen year stands in, in each language. */
  readonly latest: Readonly<Record<string, string>>;
  /** The pictures that there are. */
  readonly picture: "png" | "svg";
  /** The release that a frozen chart is pinned to, with its date in words. */
  readonly release: { readonly id: string; readonly date: string } | undefined;
  readonly languageNames: Readonly<Record<string, string>>;
}

const widths = ["phone", "column", "full"] as const;

/** The ways to embed a chart, folded: with what can be chosen, which waits for the script, and the code of the page as it is. */
export function EmbedBuilder(props: EmbedBuilderProps) {
  const {
    translator,
    view,
    subject,
    target,
    base,
    page,
    titles,
    latest,
    picture,
    release,
    languageNames,
    alternatives
  } = props;
  const { t, language } = translator;
  const codes = embedCode(target);
  const choose = (name: string, options: readonly (readonly [string, string])[], chosen: string) => (
    <label>
      <span>{t(`builder.${name}`)}</span>
      <select name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <embed-builder
      view={view}
      subject={subject}
      base={base}
      page={page}
      release={release?.id}
      picture={picture}
      copied={t("quote.copied")}
      failed={t("quote.failed")}
    >
      <details>
        <summary>{t("builder.open")}</summary>
        <p>
          {t("builder.intro")} {release && t("builder.frozen")}
        </p>
        <noscript>
          <p>{t("builder.static")}</p>
        </noscript>
        <form>
          <fieldset disabled>
            {view === "map" &&
              choose(
                "show",
                embedParts.map((part) => [part, t(`builder.show.${part}`)]),
                "map"
              )}
            {view === "map" && choose("year", [["latest", t("builder.year.latest")]], "latest")}
            <label>
              <span>{t("builder.language")}</span>
              <select name="language">
                {siteLanguages.map((each) => (
                  <option
                    key={each}
                    value={each}
                    selected={each === language}
                    data-title={titles[each]}
                    data-alternative={alternatives[each]}
                    data-latest={view === "map" ? latest[each] : undefined}
                  >
                    {languageNames[each] ?? each}
                  </option>
                ))}
              </select>
            </label>
            {release &&
              choose(
                "figures",
                [
                  ["live", t("builder.figures.live")],
                  ["frozen", t("builder.figures.frozen", { date: release.date })]
                ],
                "live"
              )}
            {choose(
              "appearance",
              appearances.map((each) => [each, t(`builder.appearance.${each}`)]),
              "auto"
            )}
            {choose(
              "size",
              ["auto", "fixed"].map((each) => [each, t(`builder.size.${each}`)]),
              "auto"
            )}
            <label>
              <span>{t("builder.size.fixed")}</span>
              <input type="number" name="height" min={200} max={2000} step={10} value={target.heightPixels} />
            </label>
            {view === "map" && (
              <div class="countries">
                <label>
                  <span>{t("builder.countries")}</span>
                  <input
                    name="country"
                    list="builder-countries"
                    placeholder={t("builder.countries.add")}
                    autocomplete="off"
                  />
                </label>
                <p class="problem" role="status" data-unclear={t("builder.countries.unclear")} />
                <datalist id="builder-countries" />
                <p class="chosen" data-remove={t("builder.countries.remove", { area: "…" })} />
              </div>
            )}
          </fieldset>
          <div class="preview" hidden>
            <h3>{t("builder.preview")}</h3>
            <p>
              {widths.map((width) => (
                <button key={width} type="button" name="width" value={width} aria-pressed={width === "column"}>
                  {t(`builder.preview.${width}`)}
                </button>
              ))}
            </p>
            <div class="preview-frame column" />
          </div>
          <label class="alternative">
            <span>{t("builder.alternative")}</span>
            <textarea name="alternative" rows={3}>
              {target.alternative}
            </textarea>
          </label>
          {embedWays.map((way) => (
            <div key={way} class="code">
              <label>
                <span>{t(`builder.way.${way}`)}</span>
                <textarea name={way} rows={3} readOnly dir="ltr">
                  {codes[way]}
                </textarea>
              </label>
              <button type="button" name="copy" value={way} disabled>
                {t("quote.copy")}
              </button>
            </div>
          ))}
          <p class="note">
            {t("builder.picture")} {picture === "svg" && t("builder.picture.svg")}
          </p>
          <p role="status" />
        </form>
      </details>
    </embed-builder>
  );
}
