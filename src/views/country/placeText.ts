import type { Translator } from "../../i18n/translator.ts";
import type { Place } from "../../stats/place.ts";

/** Returns "172 of 213", or "170–175 of 213" where figures of other years leave the place open. */
export function placeText({ t, formats }: Translator, { best, worst, of }: Place): string {
  const [first, last] = [formats.formatNumber(best, 0), formats.formatNumber(worst, 0)];
  const rank = best === worst ? first : formats.formatRange(first, last);
  return t("country.rank.value", { rank, of });
}
