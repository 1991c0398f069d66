import type { Translator } from "../../i18n/translator.ts";
import { total, type DimensionCodes } from "../../model/dimension.ts";
import type { DrawnIndicator } from "../../model/indicator.ts";

/** Returns whom or what the codes select, such as "Women · Rural areas"; empty where all of them are totals. */
export function dimensionText(
  { t }: Pick<Translator, "t">,
  { dimensions }: Pick<DrawnIndicator, "dimensions">,
  codes: DimensionCodes
): string {
  const parts = dimensions.flatMap(({ id }) => {
    const code = codes[id];
    return code === undefined || code === total ? [] : [t(`code.${id}.${code}`)];
  });
  return parts.join(" · ");
}
