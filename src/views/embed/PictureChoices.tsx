import { cardSizes, type CardShape } from "../../charts/ChartCard.tsx";
import { plainKey } from "../../i18n/messageKey.ts";
import type { Translator } from "../../i18n/translator.ts";
import { colourThemes, type ColourTheme } from "../../scales/palettes.ts";

interface PictureChoicesProps {
  readonly translator: Translator;
  /** The one that is chosen at first; light where a script has yet to say. */
  readonly theme?: ColourTheme;
}

const shapes = Object.keys(cardSizes) as readonly CardShape[];

/** The shape and the colours that a picture is saved in. */
export function PictureChoices({ translator: { t }, theme }: PictureChoicesProps) {
  return (
    <>
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
          {colourThemes.map((each) => (
            <option key={each} value={each} selected={theme === undefined ? undefined : each === theme}>
              {t(plainKey(`builder.appearance.${each}`))}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
