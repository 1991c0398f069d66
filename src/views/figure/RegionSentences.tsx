import type { MapRegion } from "../../model/mapRegion.ts";
import type { FigureContext } from "./figureContext.ts";
import { regionRowId } from "./MapBar.tsx";

/** A region in the table: its name, the sentence of its map, and its page where it has one. */
export interface RegionRow {
  readonly region: MapRegion;
  readonly name: string;
  readonly says: string;
  readonly href: string | undefined;
}

interface RegionSentencesProps {
  readonly context: FigureContext;
  readonly rows: readonly RegionRow[];
}

/** What the map of each region says of its latest figures: for whom cannot choose a region on the map. */
export function RegionSentences({ context: { indicator, translator }, rows }: RegionSentencesProps) {
  const { t } = translator;
  return (
    <table class="region-table stacks">
      <caption>{t("map.regions.caption", { indicator: t(`indicator.${indicator.id}.name`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("map.regions.region")}</th>
          <th scope="col">{t("map.regions.figure")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ region, name, says, href }) => (
          <tr key={region} id={regionRowId(region)}>
            <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
            <td>{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
