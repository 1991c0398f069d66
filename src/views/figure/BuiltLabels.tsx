import type { Bubble } from "../../charts/BubbleMap.tsx";
import { MapLabels } from "../../charts/MapLabels.tsx";
import type { World } from "../../geo/world.ts";
import type { FigureContext } from "./figureContext.ts";
import { mapLabels } from "./mapLabels.ts";

interface BuiltLabelsProps {
  readonly context: FigureContext;
  readonly world: Pick<World, "size">;
  readonly bubbles: readonly Bubble[];
}

/** In units of a map: letters that can be read where 1920 of them are a wide window, and where they are a narrow one. */
const sizes = { wide: 20, narrow: 34 } as const;

/** The names of the largest circles of a map that the build draws; its style sheet shows one of the two. */
export function BuiltLabels({ context, world, bubbles }: BuiltLabelsProps) {
  const view = { x: 0, y: 0, ...world.size };
  const marks = bubbles.map(({ area, x, y, r }) => ({ area, x, y, radius: r }));
  return (
    <>
      {(["wide", "narrow"] as const).map((name) => {
        const fontSize = sizes[name];
        const labels = mapLabels(context, marks, [], { view, fontSize });
        return <MapLabels key={name} labels={labels} fontSize={fontSize} className={name} />;
      })}
    </>
  );
}
