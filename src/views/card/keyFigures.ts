import { countryLeads } from "../../catalog/leads.ts";
import type { Translator } from "../../i18n/translator.ts";
import { valueText } from "../figure/describe.ts";
import { latestOf, type CountryFacts } from "../country/countryFigures.ts";
import type { IndicatorId } from "../../model/indicator.ts";

/** One figure of a country, in words. */
export interface KeyFigure {
  readonly indicator: IndicatorId;
  readonly name: string;
  /** The figure with its unit, or that there is none. */
  readonly value: string;
  /** The year, with the flag where there is one; empty without a figure. */
  readonly dated: string;
}

/** Returns the figures that speak for a country, also those that it does not have; not those that the data know nothing of. */
export function keyFigures(
  translator: Translator,
  facts: Pick<CountryFacts, "figures">,
  ids: readonly IndicatorId[] = countryLeads
): readonly KeyFigure[] {
  const { t, formats } = translator;
  return ids.flatMap((id): readonly KeyFigure[] => {
    const entry = facts.figures.find(({ indicator }) => indicator.id === id);
    if (!entry) return [];
    const cell = latestOf(facts, id);
    const name = t(`indicator.${id}.name`);
    if (!cell) return [{ indicator: id, name, value: t("ui.no-data"), dated: "" }];
    const flag = cell.status === "A" ? [] : [t(`status.${cell.status}`)];
    return [
      {
        indicator: id,
        name,
        value: valueText(translator, entry.indicator, cell),
        dated: [formats.formatYear(cell.period), ...flag].join(" · ")
      }
    ];
  });
}
