import type { ComponentChildren } from "preact";
import { plainKey } from "../../i18n/messageKey.ts";
import type { Target } from "../../catalog/targets.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { IndicatorId } from "../../model/indicator.ts";

interface TargetProps {
  readonly translator: Translator;
  readonly target: Target;
}

interface TargetTableProps {
  readonly translator: Translator;
  /** The heads of the columns, that of the targets first. */
  readonly heads: readonly string[];
  /** A row for each target. */
  readonly children: ComponentChildren;
}

/** The table of the targets, below who set them: of an area, or of the members of a group. */
export function TargetTable({ translator: { t }, heads, children }: TargetTableProps) {
  return (
    <>
      <p class="targets-intro">{t("targets.intro", { itu: { date: "2022-04-19" } })}</p>
      <div class="scroll targets-frame" role="region" tabindex={0} aria-label={t("targets.title")}>
        <table class="targets stacks">
          <thead>
            <tr>
              {heads.map((head, index) => (
                <th key={index} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </>
  );
}

/** The head of a target's row: its name, which leads to the map where one tests it, and who set it when. */
export function TargetName({
  translator: { t },
  target: { id, indicator, publisher, published, year },
  mapHref
}: TargetProps & { readonly mapHref: (indicator: IndicatorId) => string }) {
  const name = t(plainKey(`targets.${id}`));
  return (
    <th scope="row">
      {indicator === undefined ? name : <a href={mapHref(indicator)}>{name}</a>}
      <span class="origin target-by">{t(`targets.by.${publisher}`, { date: { date: published }, year })}</span>
    </th>
  );
}

/** The cell of a target that no figure tests, in place of its three: "no data" is a state of its own, said once. */
export function UntestedTarget({ translator: { t, formats }, target: { id, kind } }: TargetProps) {
  return (
    <td colSpan={3}>
      <span class="band">{formats.withStop(t("targets.no-data"))}</span>
      {t(kind === "none" ? `targets.${id}.why` : "targets.no-figure")}
    </td>
  );
}
