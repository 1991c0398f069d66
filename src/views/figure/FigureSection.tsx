import type { VNode } from "preact";
import { type PlainKey } from "../../i18n/messageKey.ts";
import { ChartDefs } from "../../charts/ChartDefs.tsx";
import type { World } from "../../geo/world.ts";
import { FigureControls } from "./FigureControls.tsx";
import { FigureMap } from "./FigureMap.tsx";
import { PeopleSizes } from "./PeopleSizes.tsx";
import { MapBar, type OtherMaps } from "./MapBar.tsx";
import { MapZoom } from "./MapZoom.tsx";
import { figureLists, type FigureList } from "./figureLists.tsx";
import { figureParts, type PartProps } from "./figureParts.tsx";
import type { FigurePayload } from "./figurePayload.ts";
import { jsonInPage } from "../jsonInPage.ts";
import { RegionSentences, type RegionRow } from "./RegionSentences.tsx";

interface FigureSectionProps extends PartProps {
  readonly world: World;
  readonly payload: FigurePayload;
  /** Who publishes the data, see `sourceText`; the same in every state. */
  readonly source: string;
  /** The maps that can be turned to. */
  readonly others: readonly OtherMaps[];
  /** What the maps of the regions say. */
  readonly regions: readonly RegionRow[];
  /** What can be taken of it: its picture, and the codes to embed it. */
  readonly take: VNode;
}

/** The whole figure as the build writes it: the sentence, the map, its controls; then the lists, and the table, which is closed. */
export function FigureSection({ world, payload, source, others, regions, take, ...props }: FigureSectionProps) {
  const { context } = props;
  const { indicator, translator } = context;
  const { t } = translator;
  return (
    <indicator-figure>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: jsonInPage(payload) }} />
      <ChartDefs palettes={[indicator.palette]} />
      <div data-part="finding" aria-live="polite">
        {figureParts.finding(props)}
      </div>
      <MapBar context={context} others={others} />
      <div class={indicator.form === "bubbles" ? "map-frame of-people" : "map-frame"}>
        <div class="map-stage">
          <div class="map-view">
            <FigureMap world={world} named {...props} />
          </div>
        </div>
        <MapZoom translator={translator} />
        <div data-part="legend">{figureParts.legend(props)}</div>
      </div>
      {indicator.form === "bubbles" && (
        <div data-part="sizes">
          <PeopleSizes translator={translator} world={world} />
        </div>
      )}
      <FigureControls context={context} id="figure" />
      <p class="problem" data-part="problem" role="status" />
      <p class="measure">{t(`indicator.${indicator.id}.measure`)}</p>
      <p class="source">{source}</p>
      <div class="take">{take}</div>
      <Lists {...props} />
      <details class="fold" id="regions">
        <summary>
          <h2>{t("map.regions")}</h2>
        </summary>
        <RegionSentences context={context} rows={regions} />
      </details>
      <details class="fold" id="table">
        <summary>
          <h2>{t("map.table")}</h2>
        </summary>
        <div data-part="table">{figureLists.table(props)}</div>
      </details>
    </indicator-figure>
  );
}

/** The areas in their order, those without a figure, and the field that finds one. */
function Lists(props: PartProps) {
  const { t } = props.context.translator;
  const heading = (part: FigureList, key: PlainKey) => (
    <>
      <h2 id={part}>{t(key)}</h2>
      <div data-part={part}>{figureLists[part](props)}</div>
    </>
  );
  return (
    <div class="figure-lists">
      <div>
        <area-search kinds="area">
          <label for="search-area">{t("ui.search")}</label>
          <input id="search-area" type="search" role="combobox" aria-expanded={false} autocomplete="off" />
        </area-search>
        {heading("ranking", "map.ranking")}
      </div>
      <div>{heading("missing", "map.missing")}</div>
    </div>
  );
}
