import type { LegendKey, LegendStep } from "../../charts/Legend.tsx";
import type { AreaCode } from "../../model/area.ts";
import type { ChangeTold } from "../figure/change/changeContext.ts";
import { changeLegend } from "../figure/change/ChangeParts.tsx";
import { changeFinding, changeLabel, changeMiddle, changeOfArea } from "../figure/change/changeText.ts";
import { describeArea } from "../figure/describe.ts";
import { dimensionText } from "../figure/dimensionText.ts";
import { legendEntries } from "../figure/FigureLegend.tsx";
import { mapLabel, type PartProps } from "../figure/figureParts.tsx";
import { findingText } from "../figure/Finding.tsx";
import { circled, shownForm } from "../figure/mapForm.ts";
import { regionLabel, regionText, type RegionWords } from "../figure/RegionFinding.tsx";
import { formNote } from "../figure/viewParts.tsx";
import { headline } from "./headline.ts";
import { yearsText } from "./yearsText.ts";

/** What is told on a map beside its figures. */
export interface ToldOnMap {
  /** What is said of the region that is drawn; undefined for the world. */
  readonly region?: RegionWords | undefined;
  /** The change that is drawn in place of the figures. */
  readonly told?: ChangeTold | undefined;
  /** The same in the year of a second map. */
  readonly beside?: PartProps | undefined;
}

/** The legend of a picture. */
export interface CardLegendWords {
  readonly title: string;
  readonly steps: readonly LegendStep[];
  readonly keys: readonly LegendKey[];
}

/** A map in words, as its page says it. */
export interface MapWords {
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  readonly subtitleLines: number | undefined;
  readonly label: string;
  readonly legend: CardLegendWords;
  /** The sentence of an area, by its code and name; of the second map where that is asked for. */
  readonly describe: (area: AreaCode, name: string, of: PartProps) => string;
}

/** Returns what the picture of a map says: the sentences, the classes and the chosen areas that its page has. */
export function mapWords(props: PartProps, { region, told, beside }: ToldOnMap): MapWords {
  const { context, state } = props;
  const { translator } = context;
  const { t, formats } = translator;
  const indicator = told?.indicator ?? context.indicator;
  const form = shownForm(indicator, state.form);
  const finding = (of: PartProps): string =>
    told ? changeFinding(told, of) : region ? regionText(region, of) : findingText(of.context, of.model, of.state);
  return {
    kicker: [
      t(`indicator.${indicator.id}.name`),
      dimensionText(translator, indicator, state.codes),
      region ? formats.atStart(region.region.name) : ""
    ]
      .filter((part) => part !== "")
      .join(" · "),
    title: headline([...(beside ? [finding(beside)] : []), finding(props)].join(" ")),
    subtitle: [
      t("card.subtitle", {
        measure: t(`indicator.${indicator.id}.measure`),
        years: told ? changeMiddle(told, props) : beside ? "" : yearsText(context, props.model)
      }).trim(),
      ...(form === "land" ? [] : [formNote(props, form)])
    ].join(" "),
    subtitleLines: told !== undefined || form !== "land" ? 5 : undefined,
    label: told ? changeLabel(told, props) : region ? regionLabel(region, props) : mapLabel(props),
    legend: legendOf(form === "people" ? circled(props) : props, told, beside !== undefined),
    describe: (area, name, { context, model }) =>
      told
        ? changeOfArea(translator, told, area, name)
        : describeArea(translator, context.indicator, name, model.cells.get(area))
  };
}

/** The counts of a legend are of one map: beside a second one it has none. */
function legendOf(props: PartProps, told: ChangeTold | undefined, isPair: boolean): CardLegendWords {
  const { context, model } = props;
  const legend = told
    ? changeLegend(told, props)
    : { title: context.translator.t(`indicator.${context.indicator.id}.unit`), ...legendEntries(context, model) };
  if (!isPair) return legend;
  return {
    ...legend,
    steps: legend.steps.map((step) => ({ ...step, count: "" })),
    keys: legend.keys.map(({ fill, label }) => ({ fill, label }))
  };
}
