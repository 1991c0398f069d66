import type { VNode } from "preact";
import type { AreaCode } from "../../model/area.ts";
import type { Slice } from "../../model/slice.ts";
import type { MapState } from "../../state/mapState.ts";
import type { ChangeTold } from "./change/changeContext.ts";
import { changeParts } from "./change/ChangeParts.tsx";
import { changeLabel, changeOfArea } from "./change/changeText.ts";
import type { FigureContext } from "./figureContext.ts";
import { figureLists, type FigureLists } from "./figureLists.tsx";
import { figureModel } from "./figureModel.ts";
import { figureParts, mapLabel, type FigureParts, type PartProps } from "./figureParts.tsx";
import { frameTitle } from "./frameTitle.ts";
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
  const { t } = world.translator;
  const isRegion = state.region !== "world";
  const plain = told ? changeParts(told) : isRegion ? regionParts(world, words) : {};
  const find = plain.finding ?? figureParts.finding;
  const { form } = state;
  const finding = (props: PartProps): VNode => (
    <>
      {state.beside !== undefined && find(inYear(props, slice, state.beside))}
      {find(props)}
      {form !== "land" && <p class="basis">{t(`ui.view.${form}.note`)}</p>}
    </>
  );
  return {
    parts: { ...plain, finding },
    label: told ? (props) => changeLabel(told, props) : isRegion ? (props) => regionLabel(words, props) : mapLabel,
    title: isRegion
      ? (of, state) => frameTitle(of, state, of.translator.formats.atStart(words.region.name))
      : frameTitle,
    describe: told && ((area, name) => changeOfArea(world.translator, told, area, name))
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
