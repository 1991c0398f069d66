import { plainKey } from "../../i18n/messageKey.ts";
import type { Translator } from "../../i18n/translator.ts";
import { cardSizes, type CardShape } from "../../charts/ChartCard.tsx";
import { colourThemes } from "../../scales/palettes.ts";

interface SavePictureProps {
  readonly translator: Translator;
  /** The address of the picture that the build has drawn; undefined where it has drawn none. */
  readonly built: string | undefined;
}

const shapes = Object.keys(cardSizes) as readonly CardShape[];

/** What is seen as a picture to save, folded; it is drawn when a button is pressed. Without script there is that of the build. */
export function SavePicture({ translator, built }: SavePictureProps) {
  const { t } = translator;
  return (
    <details class="save">
      <summary>{t("save.open")}</summary>
      <form>
        <p>{t("save.intro")}</p>
        <fieldset disabled>
          <label>
            <span>{t("save.shape")}</span>
            <select name="shape">
              {shapes.map((shape) => (
                <option key={shape} value={shape}>
                  {t(`save.shape.${shape}`, cardSizes[shape])}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{t("builder.appearance")}</span>
            <select name="theme">
              {colourThemes.map((theme) => (
                <option key={theme} value={theme}>
                  {t(plainKey(`builder.appearance.${theme}`))}
                </option>
              ))}
            </select>
          </label>
          <p class="chosen">
            {(["png", "png2", "svg"] as const).map((format) => (
              <button key={format} type="button" name="save" value={format}>
                {t(`save.${format}`)}
              </button>
            ))}
          </p>
        </fieldset>
        {built !== undefined && (
          <p class="note">
            <a href={built} download>
              {t("save.built")}
            </a>
          </p>
        )}
        <p role="status" />
      </form>
    </details>
  );
}
