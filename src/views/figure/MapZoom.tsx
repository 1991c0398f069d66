import type { Translator } from "../../i18n/translator.ts";

/** The buttons that bring a map nearer, as the build writes them: unseen until the script that listens is there. */
export function MapZoom({ translator: { t } }: { readonly translator: Translator }) {
  return (
    <div class="map-zoom" role="group" aria-label={t("zoom.label")} data-hint={t("zoom.hint")} hidden>
      <p role="status" />
      <button type="button" name="zoom-all">
        {t("zoom.all")}
      </button>
      <button type="button" name="zoom-out" aria-label={t("zoom.out")}>
        −
      </button>
      <button type="button" name="zoom-in" aria-label={t("zoom.in")}>
        +
      </button>
    </div>
  );
}
