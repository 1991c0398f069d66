import { indicatorOf } from "../../catalog/catalog.ts";
import type { Translator } from "../../i18n/translator.ts";
import { statusOfGroup } from "../../stats/statusOfGroup.ts";
import { datedText } from "../country/statement.ts";
import { TargetName, TargetTable, UntestedTarget } from "../country/TargetTable.tsx";
import { valueText } from "../figure/describe.ts";
import type { GroupFacts, GroupTarget } from "./groupFigures.ts";
import type { IndicatorId } from "../../model/indicator.ts";

interface GroupTargetsProps {
  readonly translator: Translator;
  readonly facts: GroupFacts;
  readonly mapHref: (indicator: IndicatorId) => string;
}

/** How many members of a group meet each target: as ITU's dashboard counts, and to the letter. */
export function GroupTargets({ translator, facts, mapHref }: GroupTargetsProps) {
  const { t, formats } = translator;
  return (
    <>
      <TargetTable
        translator={translator}
        heads={[t("targets.target"), t("group.targets.figure"), t("group.targets.counted"), t("group.targets.strict")]}
      >
        {facts.targets.map((each) => {
          const { target, of, counted, strict } = each;
          const share = (met: number): string =>
            of === 0 ? t("targets.no-data") : t("country.rank.value", { rank: formats.formatNumber(met, 0), of });
          return (
            <tr key={target.id} class={target.kind === "none" ? "untested" : undefined}>
              <TargetName translator={translator} target={target} mapHref={mapHref} />
              {target.kind === "none" || (of === 0 && !each.newest) ? (
                <UntestedTarget translator={translator} target={target} />
              ) : (
                <>
                  <td data-label={t("group.targets.figure")}>
                    <GroupFigureCell translator={translator} target={each} />
                  </td>
                  <td data-label={t("group.targets.counted")}>{share(counted)}</td>
                  <td data-label={t("group.targets.strict")}>{share(strict)}</td>
                </>
              )}
            </tr>
          );
        })}
      </TargetTable>
      <p class="note">{t("group.targets.note")}</p>
    </>
  );
}

function GroupFigureCell({ translator, target }: { readonly translator: Translator; readonly target: GroupTarget }) {
  const { t } = translator;
  const { newest } = target;
  const { indicator } = target.target;
  if (!newest || indicator === undefined) return <>{t("targets.no-data")}</>;
  if (!newest.figure) return <>{t(`group.withheld.${newest.withheld}`)}</>;
  return (
    <>
      {valueText(translator, indicatorOf(indicator), { ...newest.figure, status: statusOfGroup(newest.figure) })}
      <span class="origin">
        {datedText(translator, { period: newest.period, status: statusOfGroup(newest.figure) })}
      </span>
    </>
  );
}
