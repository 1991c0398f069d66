import { wholeCoverage } from "../figure/Finding.tsx";
import { BarrierList, Split } from "../country/Fingerprint.tsx";
import { areaSlots, type AreaWords } from "../country/statement.ts";
import type { GroupFacts } from "./groupFigures.ts";
import type { IndicatorId } from "../../model/indicator.ts";

interface GroupBarriersProps {
  readonly words: AreaWords;
  readonly facts: GroupFacts;
  readonly mapHref: (indicator: IndicatorId) => string;
}

/** What keeps the people of a group offline, and how far apart its members are. */
export function GroupBarriers({ words, facts, mapHref }: GroupBarriersProps) {
  const { t } = words.translator;
  const { barriers } = facts;
  const { split } = barriers;
  return (
    <>
      {split ? (
        <>
          <Split words={words} facts={barriers} mapHref={mapHref} counted={split.areas} />
          <p class="note">
            {t("group.split.basis", {
              count: split.areas,
              coverage: wholeCoverage(split.coverage, 1)
            })}
          </p>
        </>
      ) : (
        <p>{t("group.split.none", areaSlots(words))}</p>
      )}
      <h3 class="scales">{t("group.scales")}</h3>
      <p class="note">{t("group.scales.note")}</p>
      <BarrierList
        words={words}
        facts={barriers}
        mapHref={mapHref}
        missing={({ indicator, key }) => t(`group.withheld.${barriers.whyNot(indicator, key)}`)}
      />
    </>
  );
}
