import { RankedBars } from "../../charts/RankedBars.tsx";
import { paletteClass } from "../../scales/classes.ts";
import type { MapState } from "../../state/mapState.ts";
import type { FigureContext } from "./figureContext.ts";
import type { FigureModel } from "./figureModel.ts";
import { fullLength, toRankedRow } from "./Ranking.tsx";

interface ChosenAreasProps {
  readonly context: FigureContext;
  readonly model: FigureModel;
  readonly state: MapState;
}

/** The areas that the address names, in its order; those without a figure say so. Nothing where it names none. */
export function ChosenAreas({ context, model, state }: ChosenAreasProps) {
  const { indicator, translator, areas } = context;
  const rows = state.areas.flatMap((code) => model.rows.find(({ area }) => area.code === code) ?? []);
  const without = state.areas.filter((code) => !model.cells.has(code));
  const nameOf = (code: string): string => areas.find((area) => area.code === code)?.name ?? code;
  return (
    <>
      {rows.length > 0 && (
        <RankedBars
          className={paletteClass(indicator.palette)}
          domain={[0, fullLength(context, model.rows)]}
          rows={rows.map((row) => toRankedRow(context, row))}
        />
      )}
      {without.map((code) => (
        <p key={code} class="note">
          {translator.t(`ui.describe.${indicator.absence}`, { area: nameOf(code) })}
        </p>
      ))}
    </>
  );
}
