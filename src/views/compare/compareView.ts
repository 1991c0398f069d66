import type { ComponentChild, VNode } from "preact";
import type { DimensionCodes } from "../../model/dimension.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { CompareState, SubjectId } from "../../state/compareState.ts";
import type { CardPicture } from "./cards/cardPicture.ts";
import type { CompareChoice } from "./compareChoices.ts";
import type { PlotReadings } from "./readings.ts";
import type { CompareContext } from "./compareContext.ts";
import type { CompareData, CompareModel, CompareRow } from "./compareModel.ts";
import type { CompareChartProps, ComparePartProps } from "./compareParts.ts";
import type { IndicatorId } from "../../model/indicator.ts";

/** What a view shows beside the figure of the measure: an earlier one, the first of a pair, one of another indicator, or several. */
export type Beside =
  | { readonly kind: "earlier" }
  | { readonly kind: "pair"; readonly codes: readonly [DimensionCodes, DimensionCodes] }
  | { readonly kind: "other"; readonly indicator: IndicatorId }
  | { readonly kind: "measures"; readonly indicators: readonly IndicatorId[] };

/** What is seen of what was chosen: its figures of all years, the one figure, or that and what stands beside it. */
export type Seen = "years" | "figure" | "both";

/** Two figures of something drawn. */
export interface DrawnFigures {
  readonly id: SubjectId;
  readonly name: string;
  readonly before: DatedCell;
  readonly cell: DatedCell;
}

/** One way to look at a comparison: all that the page, its table, its file and its script know of it. */
export interface CompareViewEntry {
  readonly controls: readonly CompareChoice[];
  readonly seen: Seen;
  readonly beside: (state: CompareState) => Beside;
  /** The most that are drawn, where more could not be told apart; the rest stands in the table. */
  readonly most?: number;
  /** The picture; undefined where the table is all. */
  readonly Chart?: (props: CompareChartProps) => ComponentChild;
  /** What draws it into a card, fetched when a picture is saved. */
  readonly card: () => Promise<CardPicture>;
  /** The table, where it is not one of the measure. */
  readonly Table?: (props: ComparePartProps) => VNode;
  /** True where the picture also shows countries that were not chosen. */
  readonly drawsOthers?: true;
  /** Whether what was chosen is drawn: sentences speak of nothing else. Where it is silent, whatever has a figure. */
  readonly draws?: (row: CompareRow, model: CompareModel) => boolean;
  /** The colours that the marks have where they are not those that what was chosen got, one for each. */
  readonly colourOf?: (context: CompareContext, state: CompareState) => (id: SubjectId) => string;
  /** All that is drawn, where that is more than what was chosen: it stands in the file. */
  readonly others?: (props: ComparePartProps) => readonly DrawnFigures[];
  /** The years that can be played one after the other. */
  readonly played?: (data: CompareData) => readonly number[];
  /** What can be read off each of its pictures. */
  readonly readings?: (props: ComparePartProps) => readonly PlotReadings[];
  /** The figures on the axis of values, where that can be logarithmic. */
  readonly values?: (props: ComparePartProps) => readonly number[];
  /** The sentences that say what is seen, of rows that are drawn. */
  readonly caption: (props: ComparePartProps) => string;
}
