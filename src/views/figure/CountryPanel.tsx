import type { Translator } from "../../i18n/translator.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import type { KeyFigure } from "../card/keyFigures.ts";
import { quoteWords } from "../quote/QuoteBox.tsx";

/** A figure of a theme, with its place. */
export interface PanelFigure extends KeyFigure {
  /** "172 of 213"; empty where it has none. */
  readonly place: string;
}

interface CountryPanelProps {
  readonly translator: Translator;
  readonly name: string;
  /** One figure of each theme. */
  readonly figures: readonly PanelFigure[];
  readonly mapHref: (indicator: IndicatorId) => string;
  readonly countryHref: string;
  readonly compareHref: string;
}

/**
 * A country beside the map of any indicator. What belongs to that indicator and the state of its map is left open, in
 * elements with a `data-slot`: the script that shows the panel has it.
 */
export function CountryPanel({ translator, name, figures, mapHref, countryHref, compareHref }: CountryPanelProps) {
  const { t } = translator;
  return (
    <div {...quoteWords(translator)}>
      <button type="button" name="close">
        {t("panel.close")}
      </button>
      <h2 id="panel-name" tabIndex={-1}>
        {name}
      </h2>
      <p class="panel-figure">
        <span data-slot="indicator" />
        <b data-slot="value" /> <span data-slot="dated" />
      </p>
      <p class="panel-place" data-place={t("country.rank")} data-slot="place" />
      <div data-slot="line" />
      <h3>{t("panel.themes")}</h3>
      <ThemeFigures translator={translator} figures={figures} mapHref={mapHref} />
      <ul class="panel-links">
        <li>
          <a href={countryHref}>{t("panel.page")}</a>
        </li>
        <li>
          <a data-slot="compare" href={compareHref}>
            {t("site.compare.country")}
          </a>
        </li>
      </ul>
      <OpenQuote translator={translator} />
    </div>
  );
}

/** One figure of each theme, with where it stands. */
function ThemeFigures({
  translator: { t },
  figures,
  mapHref
}: Pick<CountryPanelProps, "translator" | "figures" | "mapHref">) {
  return (
    <dl class="panel-themes">
      {figures.map(({ indicator, name, value, dated, place }) => (
        <div key={indicator}>
          <dt>
            <a href={mapHref(indicator)}>{name}</a>
          </dt>
          <dd>
            {value} {dated !== "" && <span class="origin">{dated}</span>}
            {place !== "" && (
              <span class="origin">
                {t("country.rank")} {place}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The sentence to take away, its source and its link, left open for the script. */
function OpenQuote({ translator: { t } }: Pick<CountryPanelProps, "translator">) {
  return (
    <details class="quote">
      <summary>{t("quote.open")}</summary>
      <quote-box>
        <blockquote data-slot="quote" />
        <dl>
          <div>
            <dt>{t("quote.source")}</dt>
            <dd data-slot="source" />
          </div>
          <div>
            <dt>{t("quote.link")}</dt>
            <dd dir="ltr" data-slot="link" />
          </div>
        </dl>
      </quote-box>
    </details>
  );
}
