import type { VNode } from "preact";
import type { Slice } from "../../model/slice.ts";
import type { StateProblem } from "../../state/address.ts";
import type { MapState } from "../../state/mapState.ts";
import { FigureLegend } from "./FigureLegend.tsx";
import { Finding, findingText } from "./Finding.tsx";
import type { FigureContext } from "./figureContext.ts";
import type { FigureModel } from "./figureModel.ts";
import { dimensionText } from "./dimensionText.ts";
import { guessText, yearText } from "./flagText.ts";

/** What every part of a figure is drawn from. */
export interface PartProps {
  readonly context: FigureContext;
  readonly slice: Slice;
  readonly model: FigureModel;
  readonly state: MapState;
  readonly problems: readonly StateProblem[];
}

/** The parts of a figure that are drawn anew for another state, each in an element of its own. */
export type FigurePart = "finding" | "legend";

/** What draws each part of a figure that follows its map at once; `figureLists` has the rest. */
export type FigureParts = Readonly<Record<FigurePart, (props: PartProps) => VNode>>;

/** Returns the tree of a part; the build writes it, the browser renders it into the same element. */
export const figureParts: FigureParts = {
  finding: (props) => <Finding {...props} />,
  legend: (props) => <FigureLegend {...props} />
};

/** Returns the text alternative of the map: what it measures, of whom, when, and the sentence for the world. */
export function mapLabel({ context, model, state }: PartProps): string {
  const { indicator, translator } = context;
  return translator.t("ui.map.label", {
    indicator: translator.formats.formatParts([
      translator.t(`indicator.${indicator.id}.name`),
      dimensionText(translator, indicator, state.codes)
    ]),
    year: yearText(translator, state.year),
    finding: [findingText(context, model, state), ...(model.estimates > 0 ? [guessText(translator, model)] : [])].join(
      " "
    )
  });
}
