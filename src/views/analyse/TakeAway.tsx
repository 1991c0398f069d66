import type { Translator } from "../../i18n/translator.ts";
import { pictureFormats, type PictureFormat } from "../../model/pictureFormat.ts";
import type { ColourTheme } from "../../scales/palettes.ts";
import { PictureChoices } from "../embed/PictureChoices.tsx";

/** The formats in which rows are taken away; Excel reads the letters of a CSV right only where a mark says UTF-8. */
const rowFormats = ["csv", "csv-excel", "xlsx", "json", "parquet", "arrow"] as const;

const nameOfFormat: Readonly<Record<(typeof rowFormats)[number], string>> = {
  csv: "CSV",
  "csv-excel": "CSV (Excel)",
  xlsx: "XLSX",
  json: "JSON",
  parquet: "Parquet",
  arrow: "Arrow"
};

/** The same, and a text with the query and the sources, for the format that has no room for them. */
export type TakeFormat = (typeof rowFormats)[number] | "txt";

/** What the reader can take away of an answer. */
export interface TakeActions {
  readonly take: (format: TakeFormat) => void;
  /** `choices` holds the fields for its shape and its colours. */
  readonly picture: (format: PictureFormat, choices: Element | null) => void;
  readonly freeOnly: (only: boolean) => void;
}

export interface TakeAwayProps {
  readonly translator: Translator;
  readonly actions: TakeActions;
  /** Rows that may not be reused for any purpose; undefined where the answer has no column with the licence. */
  readonly restricted: number | undefined;
  readonly freeOnly: boolean;
  readonly hasPicture: boolean;
  /** The colours in which the page is seen. */
  readonly theme: ColourTheme;
  readonly citation: string;
  readonly snippets: readonly { readonly language: string; readonly code: string }[];
}

/** The answer to take away: files, pictures, the citation, and the lines that load the same rows elsewhere. */
export function TakeAway(props: TakeAwayProps) {
  const { translator, actions, hasPicture, citation, snippets } = props;
  const { t } = translator;
  return (
    <section class="take-away" aria-labelledby="take">
      <h3 id="take" tabindex={-1}>
        {t("analyse.take.title")}
      </h3>
      <FreeRows {...props} />
      <div class="desk-buttons">
        {rowFormats.map((format) => (
          <button key={format} type="button" name={`take-${format}`} onClick={() => actions.take(format)}>
            {nameOfFormat[format]}
          </button>
        ))}
        <button type="button" name="take-txt" onClick={() => actions.take("txt")}>
          {t("analyse.take.about")}
        </button>
      </div>
      {hasPicture && <PictureButtons {...props} />}
      <p class="note">{t("analyse.take.quoted")}</p>
      <h4>{t("analyse.take.cite")}</h4>
      <p class="citation">{citation}</p>
      <details>
        <summary>{t("analyse.take.snippets")}</summary>
        {snippets.map(({ language, code }) => (
          <figure key={language} class="snippet">
            <figcaption>{language}</figcaption>
            <pre dir="ltr" tabindex={0}>
              <code>{code}</code>
            </pre>
          </figure>
        ))}
      </details>
    </section>
  );
}

/** Leaves out what may not be reused for any purpose, where there is such a row; or says that this is not known. */
function FreeRows({ translator: { t }, actions, restricted, freeOnly }: TakeAwayProps) {
  if (restricted === undefined) return <p class="note">{t("analyse.take.unknown")}</p>;
  if (restricted === 0) return null;
  return (
    <p>
      <label>
        <input type="checkbox" name="free-only" checked={freeOnly} onChange={() => actions.freeOnly(!freeOnly)} />{" "}
        {t("analyse.take.free", { count: restricted })}
      </label>
    </p>
  );
}

/** The picture that is seen, in a shape and colours to choose. */
function PictureButtons({ translator, actions, theme }: TakeAwayProps) {
  const { t } = translator;
  return (
    <fieldset class="desk-buttons">
      <legend>{t("save.open")}</legend>
      <PictureChoices translator={translator} theme={theme} />
      {pictureFormats.map((format) => (
        <button
          key={format}
          type="button"
          name={`take-${format}`}
          onClick={({ currentTarget }) => actions.picture(format, currentTarget.parentElement)}
        >
          {t(`save.${format}`)}
        </button>
      ))}
    </fieldset>
  );
}
