import { Choropleth } from "../../charts/Choropleth.tsx";
import { Legend } from "../../charts/Legend.tsx";
import type { World } from "../../geo/world.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import { paletteClass } from "../../scales/classes.ts";
import { ageOf, type Knowledge } from "../../stats/knowledge.ts";
import { ageCounts } from "../../stats/knowledgeTable.ts";
import { ageFills, ageText, datedAges, describeArea } from "./ages.ts";

interface AgeMapProps {
  readonly translator: Translator;
  readonly world: World;
  /** The name of the indicator. */
  readonly indicator: string;
  readonly knowledge: Knowledge;
  readonly areas: readonly AreaCode[];
  readonly nameOf: (area: AreaCode) => string;
  readonly snapshotYear: number;
}

/** A map of how long ago each area was last measured: the older, the darker; estimates dotted, no figure hatched. */
export function AgeMap({ translator, world, indicator, knowledge, areas, nameOf, snapshotYear }: AgeMapProps) {
  const { t } = translator;
  const counts = ageCounts(knowledge, areas, snapshotYear);
  return (
    <Choropleth
      world={world}
      label={t("gaps.map.label", { indicator, ...counts })}
      className={paletteClass("absence")}
      classOf={(area) => ageFills[ageOf(knowledge.areas.get(area), snapshotYear)]}
      describe={(area) => describeArea(translator, nameOf, area, knowledge.areas.get(area))}
    />
  );
}

type AgeLegendProps = Pick<AgeMapProps, "translator" | "knowledge" | "areas" | "snapshotYear">;

/** The classes of age with the number of areas in each. */
export function AgeLegend({ translator, knowledge, areas, snapshotYear }: AgeLegendProps) {
  const { t, formats } = translator;
  const counts = ageCounts(knowledge, areas, snapshotYear);
  const text = (value: number): string => formats.formatNumber(value, 0);
  return (
    <Legend
      title={t("gaps.legend")}
      countLabel={t("ui.legend.countries")}
      className={paletteClass("absence")}
      steps={datedAges.map((age) => ({
        fill: ageFills[age],
        label: ageText(translator, age, snapshotYear),
        share: (100 * counts[age]) / areas.length,
        count: text(counts[age])
      }))}
      keys={(["estimated", "none"] as const).map((age) => ({
        fill: ageFills[age],
        label: ageText(translator, age, snapshotYear),
        count: text(counts[age])
      }))}
    />
  );
}
