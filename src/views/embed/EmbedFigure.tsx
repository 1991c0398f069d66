import { ChartDefs } from "../../charts/ChartDefs.tsx";
import type { World } from "../../geo/world.ts";
import { FigureControls } from "../figure/FigureControls.tsx";
import { FigureMap } from "../figure/FigureMap.tsx";
import { PeopleSizes } from "../figure/PeopleSizes.tsx";
import { figureLists } from "../figure/figureLists.tsx";
import { figureParts, type PartProps } from "../figure/figureParts.tsx";
import type { FigurePayload } from "../figure/figurePayload.ts";
import { jsonInPage } from "../jsonInPage.ts";
import { EmbedTable } from "./EmbedTable.tsx";

interface EmbedFigureProps extends PartProps {
  readonly world: World;
  readonly payload: FigurePayload;
}

/** The figure of an indicator for other sites: map or list, then sentence and controls, and its table, folded. */
export function EmbedFigure({ world, payload, ...props }: EmbedFigureProps) {
  const { context } = props;
  const { indicator, translator } = context;
  const { t } = translator;
  return (
    <indicator-figure embedded>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: jsonInPage(payload) }} />
      <ChartDefs palettes={[indicator.palette]} />
      <div class="embed-map">
        <div class="map-stage">
          <div class="map-view">
            <FigureMap world={world} words={false} {...props} />
          </div>
        </div>
        <div data-part="legend">{figureParts.legend(props)}</div>
        {indicator.form === "bubbles" && (
          <div data-part="sizes">
            <PeopleSizes translator={translator} world={world} />
          </div>
        )}
      </div>
      <div data-part="finding" aria-live="polite">
        {figureParts.finding(props)}
      </div>
      <FigureControls context={context} id="figure" />
      <p class="problem" data-part="problem" role="status" />
      <div class="embed-chosen" data-part="chosen">
        {figureLists.chosen(props)}
      </div>
      {/* Only an address can ask for it, which takes the script. */}
      <div class="embed-list" data-part="ranking" />
      <EmbedTable label={t("map.table")}>
        <div data-part="table">{figureLists.table(props)}</div>
      </EmbedTable>
    </indicator-figure>
  );
}
