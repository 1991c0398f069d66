import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Knowledge } from "../../stats/knowledge.ts";
import { peopleOf } from "../../stats/peopleOf.ts";

interface WithoutFigureProps {
  readonly translator: Translator;
  /** The name of the indicator. */
  readonly indicator: string;
  readonly knowledge: Knowledge;
  readonly areas: readonly AreaCode[];
  readonly nameOf: (area: AreaCode) => string;
  readonly population: ReadonlyMap<AreaCode, number>;
}

/** The areas without any figure by name, each with its people where they are known. */
export function WithoutFigure({ translator, indicator, knowledge, areas, nameOf, population }: WithoutFigureProps) {
  const { t, formats } = translator;
  const without = areas.filter((area) => !knowledge.areas.has(area));
  if (without.length === 0) return <p>{t("gaps.without.nobody")}</p>;
  const people = peopleOf(without, population);
  const names = without.map((area) => {
    const own = population.get(area);
    const name = nameOf(area);
    return own === undefined ? name : t("gaps.without.area", { area: name, people: own });
  });
  return (
    <p class="names">
      {t("gaps.without", { count: without.length, indicator, people })} {formats.formatList(names)}
    </p>
  );
}
