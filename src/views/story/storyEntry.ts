import type { LineChartProps } from "../../charts/LineChart.tsx";
import type { RankedBarsProps } from "../../charts/RankedBars.tsx";
import type { StackedBarsProps } from "../../charts/StackedBars.tsx";
import type { StripPlotProps } from "../../charts/StripPlot.tsx";
import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Palette, Theme, IndicatorId } from "../../model/indicator.ts";
import type { Facts } from "./fact.ts";
import type { Phrase } from "./phrase.ts";
import type { StoryId } from "./storyIds.ts";
import type { StoryData } from "./storyData.ts";

/** The numbers behind a chart, in words: a row head and its cells. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a chart draws. A map takes its figures, legend and table from the indicator's own figure. */
export type Drawing =
  | { readonly form: "map"; readonly indicator: IndicatorId; readonly year: number | "latest" }
  | { readonly form: "lines"; readonly props: Omit<LineChartProps, "label">; readonly table: ChartTable }
  | { readonly form: "bars"; readonly props: RankedBarsProps; readonly table: ChartTable }
  | { readonly form: "stack"; readonly props: Omit<StackedBarsProps, "label">; readonly table: ChartTable }
  | { readonly form: "strip"; readonly props: Omit<StripPlotProps, "label">; readonly table: ChartTable };

/** The words and links that a chart is drawn with. */
export interface DrawingWords {
  readonly translator: Translator;
  readonly areaName: (area: AreaCode) => string;
  readonly areaHref: (area: AreaCode) => string;
  readonly languageName: (code: string) => string;
}

/** A chart of a story: `story.{story}.chart.{id}.title` says what is seen, `….measure` what is measured and when. */
export interface StoryChart {
  readonly id: string;
  /** The indicators whose publishers stand under the chart … */
  readonly indicators: readonly IndicatorId[];
  /** … and the source files of tables that are no indicator. */
  readonly sourceFiles?: readonly string[];
  /** The palettes whose estimates it draws. */
  readonly palettes: readonly Palette[];
  readonly draw: (data: StoryData, words: DrawingWords) => Drawing;
}

/** A section: `story.{story}.{id}.title`, its paragraphs, its charts. */
export interface StorySection {
  readonly id: string;
  /** The last part of the key of each paragraph; an object names the fact that chooses the plural. */
  readonly paragraphs: readonly Phrase[];
  readonly charts?: readonly StoryChart[];
}

/** A long page that a class can walk through. Adding one is adding an entry of this kind and its words. */
export interface Story {
  readonly id: StoryId;
  /** The indicators listed at the end, by theme. */
  readonly themes: readonly Theme[];
  readonly facts: (data: StoryData) => Facts;
  /** The chart that stands beside the headline, and not in its section. */
  readonly opening: string;
  readonly sections: readonly StorySection[];
  /** How many questions for a class there are: `story.{story}.question.1` … */
  readonly questions: number;
}
