import type { Translator } from "../../i18n/translator.ts";
import type { Status } from "../../model/observation.ts";
import { flagText } from "../figure/flagText.ts";

/** Returns "2024" or "2024, estimate". */
export function yearWithFlag({ t, formats }: Translator, period: number, status: Status): string {
  return status === "A"
    ? formats.formatYear(period)
    : t("story.dated", { year: period, status: flagText({ t, formats }, status) });
}
