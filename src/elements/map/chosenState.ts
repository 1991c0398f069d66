import { isDimensionId } from "../../model/dimension.ts";
import { known } from "../../model/known.ts";
import { mapForms, type MapScope, type MapState } from "../../state/mapState.ts";
import { withCode } from "../../state/withCode.ts";

/** Returns the state after something of a map was chosen by a name and a value of its controls; the same where they say nothing. */
export function chosenState(
  figure: ParentNode,
  state: MapState,
  scope: MapScope,
  name: string,
  value: string
): MapState {
  const year = scope.periods.find((period) => String(period) === value);
  switch (name) {
    case "region":
      return { ...state, region: scope.regions.find((region) => region === value) ?? state.region };
    case "view":
      return { ...state, form: mapForms.find((form) => form === value) ?? state.form };
    case "beside":
      return { ...state, beside: year, from: undefined };
    case "from":
      return {
        ...state,
        beside: undefined,
        from: year,
        ...(year !== undefined && { year: laterYear(figure, state, year) })
      };
    default:
      return isDimensionId(name) ? withCode(state, scope, name, value) : state;
  }
}

/** The year that is shown, where it is later; otherwise the last that most areas have a figure of, or the last of all. */
function laterYear(figure: ParentNode, { year }: MapState, from: number): number {
  if (year !== "latest" && year > from) return year;
  const { full, last } = known(figure.querySelector<HTMLElement>("select[name=from]"), "years").dataset;
  return Number(Number(full) > from ? full : last);
}
