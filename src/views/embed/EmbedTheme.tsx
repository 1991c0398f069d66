import { ChartDefs } from "../../charts/ChartDefs.tsx";
import type { World } from "../../geo/world.ts";
import { FigureMap } from "../figure/FigureMap.tsx";
import { plainText } from "../figure/describe.ts";
import { figureParts, type PartProps } from "../figure/figureParts.tsx";
import { findingText } from "../figure/Finding.tsx";
import { EmbedTable } from "./EmbedTable.tsx";
import type { IndicatorId } from "../../model/indicator.ts";
import { absenceText } from "../figure/flagText.ts";

interface EmbedThemeProps {
  readonly world: World;
  readonly lead: PartProps;
  readonly others: readonly PartProps[];
  readonly mapHref: (indicator: IndicatorId) => string;
  /** The address of an area's page. */
  readonly areaHref: (area: string) => string;
}

/** A theme for other sites: its first map with its table, and what its other figures say. */
export function EmbedTheme({ world, lead, others, mapHref, areaHref }: EmbedThemeProps) {
  const { indicator, translator } = lead.context;
  const { t } = translator;
  return (
    <>
      <ChartDefs palettes={[indicator.palette]} />
      <div class="embed-map">
        <static-map
          class="map-stage"
          country={areaHref("{area}")}
          label={t("ui.map.keys", { indicator: t(`indicator.${indicator.id}.name`) })}
        >
          <div class="map-view">
            <FigureMap world={world} {...lead} />
          </div>
        </static-map>
        {figureParts.legend(lead)}
      </div>
      <dl class="key-figures">
        {[lead, ...others].map(({ context, model, state }) => (
          <div key={context.indicator.id}>
            <dt>
              <a href={mapHref(context.indicator.id)}>{t(`indicator.${context.indicator.id}.name`)}</a>
            </dt>
            <dd>{findingText(context, model, state)}</dd>
          </div>
        ))}
      </dl>
      <EmbedTable label={t("map.table")}>
        <PlainTable {...lead} />
      </EmbedTable>
    </>
  );
}

/** The areas of a map with their figures, in the order of the figures; those without stand last. */
function PlainTable({ context: { indicator, translator }, model }: PartProps) {
  const { t, formats } = translator;
  return (
    <table class="figure-table">
      <thead>
        <tr>
          {(["ui.table.area", `indicator.${indicator.id}.unit`, "ui.table.year", "ui.table.status"] as const).map(
            (key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            )
          )}
        </tr>
      </thead>
      <tbody>
        {model.rows.map(({ area, cell }) => (
          <tr key={area.code}>
            <th scope="row">{area.name}</th>
            <td>{plainText(translator, indicator, cell)}</td>
            <td>{formats.formatYear(cell.period)}</td>
            <td>{cell.status === "A" ? "" : t(`status.${cell.status}`)}</td>
          </tr>
        ))}
        {model.missing.map(({ code, name }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td class="none">{absenceText(translator, indicator)}</td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
