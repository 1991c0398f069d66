import { BubbleMap, type Bubble } from "../../charts/BubbleMap.tsx";
import { Choropleth } from "../../charts/Choropleth.tsx";
import type { World } from "../../geo/world.ts";
import type { AreaCode } from "../../model/area.ts";
import { classOf, paletteClass } from "../../scales/classes.ts";
import { BuiltLabels } from "./BuiltLabels.tsx";
import { describeArea } from "./describe.ts";
import { mapLabel, type PartProps } from "./figureParts.tsx";
import { countIn, largestCount, markClass } from "./markClass.ts";

interface FigureMapProps extends PartProps {
  readonly world: World;
  /** A small map beside others has no words of its own on the areas. */
  readonly small?: boolean;
  /** False where the words of the areas would be too much to carry; a table beside it has them. */
  readonly words?: boolean;
  /** "use" where `WorldOutlines` has drawn them once for several maps. */
  readonly outlines?: "define" | "use";
  /** People by area, where circles are as large as they are many; otherwise bubbles are counts of the indicator. */
  readonly people?: ReadonlyMap<AreaCode, number> | undefined;
  /** True where the largest circles have their names, once for a wide window and once for a narrow one. */
  readonly named?: boolean;
}

/** The map of a figure: bubbles for counts of people, otherwise the areas in the colour of their class. */
export function FigureMap({
  world,
  small = false,
  words = !small,
  outlines = "define",
  people,
  named = false,
  ...props
}: FigureMapProps) {
  const { context, model } = props;
  const { indicator, translator, areas } = context;
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const describe = (area: AreaCode): string =>
    describeArea(translator, indicator, names.get(area) ?? area, model.cells.get(area));
  const common = {
    world,
    label: mapLabel(props),
    className: paletteClass(indicator.palette) + (small ? " small" : ""),
    classOf: (area: AreaCode) => (context.unlike?.has(area) ? "nc" : markClass(indicator, model.cells.get(area))),
    ...(words && { describe }),
    outlines
  };
  const above = named ? (bubbles: readonly Bubble[]) => <BuiltLabels {...{ context, world, bubbles }} /> : undefined;
  if (people)
    return (
      <BubbleMap
        {...common}
        areas={[...people.keys()]}
        value={(area) => people.get(area)}
        largest={context.largest ?? largestCount}
        above={above}
      />
    );
  if (indicator.form === "bubbles") {
    const shown = model.rows.map(({ area }) => area.code);
    return (
      <BubbleMap
        {...common}
        areas={shown}
        value={(area) => countIn(model.cells.get(area))}
        largest={context.largest ?? largestCount}
        above={above}
      />
    );
  }
  const crossing = model.rows.flatMap(({ area, cell }) =>
    classOf(indicator, cell.low) === classOf(indicator, cell.high) ? [] : [area.code]
  );
  return <Choropleth {...common} thumbnail={small} marks={crossing} />;
}
