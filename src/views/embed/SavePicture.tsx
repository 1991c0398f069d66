import type { Translator } from "../../i18n/translator.ts";
import { PictureChoices } from "./PictureChoices.tsx";

interface SavePictureProps {
  readonly translator: Translator;
  /** The address of the picture that the build has drawn; undefined where it has drawn none. */
  readonly built: string | undefined;
}

/** What is seen as a picture to save, folded; it is drawn when a button is pressed. Without script there is that of the build. */
export function SavePicture({ translator, built }: SavePictureProps) {
  const { t } = translator;
  return (
    <details class="save">
      <summary>{t("save.open")}</summary>
      <form>
        <p>{t("save.intro")}</p>
        <fieldset disabled>
          <PictureChoices translator={translator} />
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
