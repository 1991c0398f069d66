import { plainKey } from "../../i18n/messageKey.ts";
import type { Translator } from "../../i18n/translator.ts";
import { siteLanguages, type SiteLanguage } from "../../model/language.ts";
import { appearances, embedParts } from "../../state/embedState.ts";
import type { ChartView } from "../addresses.ts";
import { SavePicture } from "./SavePicture.tsx";
import { embedCode, embedWays, type EmbedTarget, type EmbedWay } from "./embedCode.ts";

/** A chart with those figures alone that are free to reuse, in a language that may not be that of the page. */
export interface FreeChart {
  readonly language: SiteLanguage;
  /** What the language calls itself. */
  readonly name: string;
  readonly target: EmbedTarget;
}

interface EmbedBuilderProps {
  readonly translator: Translator;
  readonly view: ChartView | "compare";
  /** The subject as in the names of its pictures. */
  readonly subject: string;
  /** The path of the chart's frame below the language. */
  readonly frame: string;
  /** True where the reader chooses what the chart shows: the year, the countries, the list. */
  readonly hasChoices: boolean;
  /** True where what is seen can be saved as a picture. */
  readonly savesPicture: boolean;
  readonly target: EmbedTarget;
  /** The same chart with those figures alone that are free to reuse; undefined where it is all free, or hardly. */
  readonly free?: FreeChart | undefined;
  /** The base path of the site. */
  readonly base: string;
  /** The path of the chart's page below the language. */
  readonly page: string;
  /** What the chart shows as its page opens, in each language. */
  readonly titles: Readonly<Record<string, string>>;
  /** What the picture of a chart with choices shows, in each language; of others the preview tells it. */
  readonly alternatives: Readonly<Record<string, string>>;
  /** The words in its title for which a chosen year stands in, in each language. */
  readonly latest: Readonly<Record<string, string>>;
  /** The pictures that there are; undefined where the build draws none. */
  readonly picture: "png" | "svg" | undefined;
  /** The languages in which the newest release keeps the chart. */
  readonly frozenIn: readonly SiteLanguage[];
  /** The release that a frozen chart is pinned to, with its date in words; undefined where it is not frozen in the language of the page. */
  readonly release: { readonly id: string; readonly date: string } | undefined;
  readonly languageNames: Readonly<Record<string, string>>;
}

const widths = ["phone", "column", "full"] as const;

/**
 * What can be taken of a chart, folded: its picture to save, and the ways to embed it, with what can be chosen, which waits
 * for the script, and the code of the page as it is.
 */
export function EmbedBuilder(props: EmbedBuilderProps) {
  const { translator, view, subject, frame, target, free, base, page, picture, release, savesPicture } = props;
  const { t } = translator;
  return (
    <embed-builder
      view={view}
      subject={subject}
      frame={frame}
      base={base}
      page={page}
      release={release?.id}
      picture={picture}
      copied={t("quote.copied")}
      failed={t("quote.failed")}
      busy={t("save.busy")}
      saved={t("save.saved", { name: "…" })}
      unsaved={t("save.failed")}
    >
      {savesPicture && <SavePicture translator={translator} built={target.isBuilt ? target.image : undefined} />}
      <details>
        <summary>{t("builder.open")}</summary>
        <p>
          {t("builder.intro")} {release && t("builder.frozen")}
        </p>
        <noscript>
          <p>{t("builder.static")}</p>
        </noscript>
        <form>
          <Choices {...props} />
          <Preview translator={translator} />
          <label class="alternative">
            <span>{t("builder.alternative")}</span>
            <textarea name="alternative" rows={3}>
              {target.alternative}
            </textarea>
          </label>
          <Codes translator={translator} target={target} />
          {free && <FreeCodes translator={translator} free={free} />}
          <p class="note" data-built="true" hidden={!target.isBuilt}>
            {t("builder.picture")} {picture === "svg" && t("builder.picture.svg")}
          </p>
          <p class="note" data-built="false" hidden={target.isBuilt}>
            {t("builder.picture.host")}{" "}
            <button type="button" name="save">
              {t("builder.picture.save")}
            </button>
          </p>
          <p role="status" />
        </form>
      </details>
    </embed-builder>
  );
}

/** What can be chosen. */
function Choices(props: EmbedBuilderProps) {
  const { translator, hasChoices, target, release } = props;
  const { t } = translator;
  const named = (name: string, values: readonly string[]): readonly Option[] =>
    values.map((each) => [each, t(plainKey(`builder.${name}.${each}`))]);
  return (
    <fieldset disabled>
      {hasChoices && (
        <>
          <Choice translator={translator} name="show" options={named("show", embedParts)} chosen="map" />
          <Choice translator={translator} name="year" options={named("year", ["latest"])} chosen="latest" />
        </>
      )}
      <LanguageChoice {...props} />
      {release && (
        <Choice
          translator={translator}
          name="figures"
          options={[
            ["live", t("builder.figures.live")],
            ["frozen", t("builder.figures.frozen", { date: release.date })]
          ]}
          chosen="live"
        />
      )}
      <Choice translator={translator} name="appearance" options={named("appearance", appearances)} chosen="auto" />
      <Choice translator={translator} name="size" options={named("size", ["auto", "fixed"])} chosen="auto" />
      <label>
        <span>{t("builder.size.fixed")}</span>
        <input type="number" name="height" min={200} max={2000} step={10} value={target.heightPixels} />
      </label>
      {hasChoices && <Countries translator={translator} />}
    </fieldset>
  );
}

/** A value and its name. */
type Option = readonly [value: string, text: string];

interface ChoiceProps {
  readonly translator: Translator;
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: string;
}

function Choice({ translator: { t }, name, options, chosen }: ChoiceProps) {
  return (
    <label>
      <span>{t(plainKey(`builder.${name}`))}</span>
      <select name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The languages, each with what the script writes into the codes in it. */
function LanguageChoice(props: EmbedBuilderProps) {
  const { translator, hasChoices, titles, alternatives, latest, languageNames, release, frozenIn } = props;
  return (
    <label>
      <span>{translator.t("builder.language")}</span>
      <select name="language">
        {siteLanguages.map((each) => (
          <option
            key={each}
            value={each}
            selected={each === translator.language}
            data-live={release && !frozenIn.includes(each) ? "" : undefined}
            data-title={titles[each]}
            data-alternative={alternatives[each]}
            data-latest={hasChoices ? latest[each] : undefined}
          >
            {languageNames[each] ?? each}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PartProps {
  readonly translator: Translator;
}

/** The countries to name below a chart. */
function Countries({ translator: { t } }: PartProps) {
  return (
    <div class="countries">
      <label>
        <span>{t("builder.countries")}</span>
        <input name="country" list="builder-countries" placeholder={t("builder.countries.add")} autocomplete="off" />
      </label>
      <p class="problem" role="status" data-unclear={t("builder.countries.unclear")} />
      <datalist id="builder-countries" />
      <p class="chosen" data-remove={t("builder.countries.remove", { area: "…" })} />
    </div>
  );
}

function Preview({ translator: { t } }: PartProps) {
  return (
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
  );
}

interface CodeBoxProps extends PartProps {
  readonly way: EmbedWay;
  /** Of the field; the button carries it too, and so says what it copies. */
  readonly name: string;
  readonly code: string;
}

function CodeBox({ translator: { t }, way, name, code }: CodeBoxProps) {
  return (
    <div class="code">
      <label>
        <span>{t(`builder.way.${way}`)}</span>
        <textarea name={name} rows={3} readOnly dir="ltr">
          {code}
        </textarea>
      </label>
      <button
        type="button"
        name="copy"
        value={name}
        disabled
        aria-label={`${t("quote.copy")}: ${t(`builder.way.${way}`)}`}
      >
        {t("quote.copy")}
      </button>
    </div>
  );
}

function Codes({ translator, target }: PartProps & Pick<EmbedBuilderProps, "target">) {
  const codes = embedCode(target);
  return (
    <>
      {embedWays.map((way) => (
        <CodeBox key={way} translator={translator} way={way} name={way} code={codes[way]} />
      ))}
    </>
  );
}

/** The frame and the picture of the figures that are free to reuse, as they first open. */
function FreeCodes({ translator, free }: PartProps & { readonly free: FreeChart }) {
  const { t } = translator;
  const { language, name, target } = free;
  const codes = embedCode(target);
  return (
    <details>
      <summary>
        {t("builder.free")}
        {language !== translator.language && (
          <>
            {" · "}
            <bdi lang={language}>{name}</bdi>
          </>
        )}
      </summary>
      <p>{t(target.isBuilt ? "builder.free.note" : "builder.free.note.chart")}</p>
      {(target.isBuilt ? (["iframe", "image"] as const) : (["iframe"] as const)).map((way) => (
        <CodeBox key={way} translator={translator} way={way} name={`free-${way}`} code={codes[way]} />
      ))}
    </details>
  );
}
