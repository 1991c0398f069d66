import { indicatorOf, indicatorFor } from "../../catalog/catalog.ts";
import { RangeRow } from "../../charts/RangeRow.tsx";
import { SplitBar } from "../../charts/SplitBar.tsx";
import type { Translator } from "../../i18n/translator.ts";
import { cliffOf } from "../../stats/articleThreshold.ts";
import type { Bounds } from "../../stats/languageBounds.ts";
import { depthBands } from "../../stats/languageDepth.ts";
import { valueText } from "../figure/describe.ts";
import { languageScopes, type LanguageMeasures, type LanguageScope } from "./languageMeasures.ts";

interface LanguageMeasuresProps {
  readonly translator: Translator;
  readonly measures: LanguageMeasures;
  readonly worldDepth: number;
}

/** Three measures of what there is to read, each as the range that the data allow; international languages by a switch. */
export function LanguageMeasuresParts(props: LanguageMeasuresProps) {
  const { t } = props.translator;
  return (
    <div class="language-measures">
      <label class="switch">
        <input type="checkbox" name="international" /> {t("languages.international")}
      </label>
      <p class="note">{t("languages.bounds")}</p>
      {languageScopes.map((scope) => (
        <div key={scope} data-scope={scope}>
          <h3>{t("languages.a")}</h3>
          <Thresholds scope={scope} {...props} />
          <h3>{t("languages.b")}</h3>
          <Depth scope={scope} {...props} />
        </div>
      ))}
      <h3>{t("languages.c")}</h3>
      <Bands {...props} />
    </div>
  );
}

function Thresholds({ scope, translator, measures }: LanguageMeasuresProps & { readonly scope: LanguageScope }) {
  const { t, numbers } = translator;
  const { articles, coverage } = measures.byScope[scope];
  const cliff = cliffOf(coverage);
  const payload = articles.flatMap((each) => (each.articles === undefined ? [] : [`${each.share}:${each.articles}`]));
  return (
    <>
      <article-threshold
        languages={payload.join(" ")}
        unlisted={String(measures.unlisted)}
        numbers={JSON.stringify(numbers)}
        label={t("languages.slider")}
        words={sliderWords(translator, scope)}
      />
      <dl class="barriers thresholds">
        {coverage.map(({ threshold, ...bounds }) => (
          <div key={threshold}>
            <dt>{t("languages.threshold", { articles: threshold })}</dt>
            <dd>
              <RangeRow
                label={`${t("languages.threshold", { articles: threshold })}: ${shareText(translator, bounds)}`}
                figure={{ low: round(bounds.low), high: round(bounds.high) }}
                estimated
                range={undefined}
                domain={[0, 100]}
              />
              <span class="own-text">{shareText(translator, bounds)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {cliff && (
        <p>
          {t("languages.cliff", {
            before: shareText(translator, cliff.before),
            beforeArticles: cliff.before.threshold,
            after: shareText(translator, cliff.after),
            articles: cliff.after.threshold
          })}
        </p>
      )}
    </>
  );
}

function Depth({ scope, translator, measures, worldDepth }: LanguageMeasuresProps & { readonly scope: LanguageScope }) {
  const { t } = translator;
  const { depth } = measures.byScope[scope];
  if (!depth) return <p>{t("languages.depth.none")}</p>;
  const indicator = indicatorOf(indicatorFor("language-depth"));
  const rounded = { low: round(depth.low), high: round(depth.high), status: "E" } as const;
  return (
    <p>
      {t(`languages.depth.${scope}`, {
        depth: valueText(translator, indicator, rounded),
        world: worldDepth
      })}
    </p>
  );
}

/** The sentence below the slider, a line for each plural of its articles; "[articles]" and "[share]" stand for both. */
function sliderWords({ t, formats, language }: Translator, scope: LanguageScope): string {
  const rules = new Intl.PluralRules(language);
  // Steps of the slider, of every plural that one can have.
  const steps = [1000, 1100, 10_000, 100_000, 110_000, 1_000_000, 1_100_000];
  const lines = steps.map((articles) => {
    const sentence = t(`languages.slider.${scope}`, { articles, share: "[share]" });
    return `${rules.select(articles)}=${sentence.replace(formats.formatNumber(articles, 0), "[articles]")}`;
  });
  return [...new Set(lines)].join("\n");
}

function Bands({ translator, measures: { bands } }: LanguageMeasuresProps) {
  const { t, formats } = translator;
  if (!bands) return <p>{t("languages.depth.none")}</p>;
  const parts = depthBands.map((id, index) => ({ id, value: bands[id], className: `depth-${index}` }));
  const name = (id: string): string => t(`code.band.${id}`);
  const share = (value: number): string => formats.formatPercent(value, 1);
  return (
    <>
      <SplitBar
        label={
          formats.withStop(t("languages.c")) + parts.map(({ id, value }) => `${name(id)}: ${share(value)}`).join("; ")
        }
        parts={parts.filter(({ value }) => value > 0)}
      />
      <ul class="split-key">
        {parts.map(({ id, value, className }) => (
          <li key={id} class={className}>
            {name(id)} <b>{share(value)}</b>
          </li>
        ))}
      </ul>
      <p class="note">{t("languages.c.note")}</p>
    </>
  );
}

function shareText(translator: Translator, { low, high }: Bounds): string {
  const indicator = indicatorOf(indicatorFor("local-content"));
  return valueText(translator, indicator, { low: round(low), high: round(high), status: "E" });
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
