import type { VNode } from "preact";
import type { AreaCode } from "../../model/area.ts";
import type { Slice } from "../../model/slice.ts";
import type { MapForm, MapState } from "../../state/mapState.ts";
import type { ChangeTold } from "./change/changeContext.ts";
import { changeParts } from "./change/ChangeParts.tsx";
import { changeLabel, changeOfArea } from "./change/changeText.ts";
import type { FigureContext } from "./figureContext.ts";
import { figureLists, type FigureLists } from "./figureLists.tsx";
import { figureModel } from "./figureModel.ts";
import { figureParts, mapLabel, type FigureParts, type PartProps } from "./figureParts.tsx";
import { frameTitle } from "./frameTitle.ts";
import { circled, shownForm } from "./mapForm.ts";
import { RegionFinding, regionLabel, type RegionWords } from "./RegionFinding.tsx";

/** How the parts of a figure are drawn, and its map and areas are said, where that is not as in the built one. */
export interface ViewParts {
  readonly parts: Partial<FigureParts & FigureLists>;
  readonly label: (props: PartProps) => string;
  /** What a frame of it is called. */
  readonly title: typeof frameTitle;
  /** The sentence of an area; undefined where it is that of its figure. */
  readonly describe: ((area: AreaCode, name: string) => string) | undefined;
}

/** What a view is put into words from. */
interface ToldView {
  /** The figure with all areas of the world. */
  readonly world: FigureContext;
  readonly state: MapState;
  readonly slice: Slice;
  readonly words: RegionWords;
  readonly told: ChangeTold | undefined;
}

/** Returns the parts of a view: of a region, of a change, of two years, of other marks. */
export function viewParts({ world, state, slice, words, told }: ToldView): ViewParts {
  const isRegion = state.region !== "world";
  const plain = told ? changeParts(told) : isRegion ? regionParts(world, words) : {};
  const find = plain.finding ?? figureParts.finding;
  const form = shownForm(world.indicator, state.form);
  const circles = form === "people" ? circleParts(world, plain) : {};
  const finding = (props: PartProps): VNode => (
    <>
      {state.beside !== undefined && find(inYear(props, slice, state.beside))}
      {find(props)}
      {form !== "land" && <p class="basis">{formNote(props, form)}</p>}
    </>
  );
  return {
    parts: { ...plain, ...circles, finding },
    label: told ? (props) => changeLabel(told, props) : isRegion ? (props) => regionLabel(words, props) : mapLabel,
    title: isRegion
      ? (of, state) => frameTitle(of, state, of.translator.formats.atStart(words.region.name))
      : frameTitle,
    describe: told && ((area, name) => changeOfArea(world.translator, told, area, name))
  };
}

/** Returns what the marks of a map are in words, and how many areas have none. */
export function formNote({ context }: Pick<PartProps, "context">, form: Exclude<MapForm, "land">): string {
  const { t } = context.translator;
  const count = form === "people" ? uncircled(context).length : 0;
  return [t(`ui.view.${form}.note`), ...(count > 0 ? [t("ui.view.people.none", { count })] : [])].join(" ");
}

function uncircled({ areas }: FigureContext): FigureContext["areas"] {
  return areas.filter(({ people }) => people === undefined);
}

/** Of circles the legend counts those that are drawn, and who has none is named among what is missing. */
function circleParts(world: FigureContext, { legend, missing }: ViewParts["parts"]): ViewParts["parts"] {
  const { t } = world.translator;
  return {
    legend: (props) => (legend ?? figureParts.legend)(circled(props)),
    missing: (props) => {
      const without = uncircled(props.context);
      return (
        <>
          {(missing ?? figureLists.missing)(props)}
          {without.length > 0 && <p>{t("ui.view.people.none", { count: without.length })}</p>}
          {without.length > 0 && <p class="names">{without.map(({ name }) => name).join(" · ")}</p>}
        </>
      );
    }
  };
}

function inYear(props: PartProps, slice: Slice, year: number): PartProps {
  const state = { ...props.state, year };
  return { ...props, state, model: figureModel(props.context, slice, state), problems: [] };
}

/** The table, and what the address chose, are of the whole world also in a region. */
function regionParts(world: FigureContext, words: RegionWords): ViewParts["parts"] {
  const ofWorld = (props: PartProps): PartProps => ({
    ...props,
    context: world,
    model: figureModel(world, props.slice, props.state)
  });
  return {
    finding: (props) => <RegionFinding {...props} words={words} />,
    chosen: (props) => figureLists.chosen(ofWorld(props)),
    table: (props) => figureLists.table(ofWorld(props))
  };
}
