import { compareViews, type CompareView } from "../../state/compareState.ts";
import type { ChoicesByView } from "./compareChoices.ts";
import type { CompareViewEntry } from "./compareView.ts";
import { bars } from "./views/bars.tsx";
import { dots } from "./views/dots.tsx";
import { lines } from "./views/lines.tsx";
import { multiples } from "./views/multiples.tsx";
import { profile } from "./views/profile.ts";
import { scatter } from "./views/scatter.tsx";
import { slope } from "./views/slope.tsx";
import { table } from "./views/table.ts";

/** The views of a comparison. */
export const compareViewEntries: Readonly<Record<CompareView, CompareViewEntry>> = {
  lines,
  bars,
  dots,
  scatter,
  slope,
  multiples,
  profile,
  table
};

/** The lists that each view asks for, as the page carries them for its script. */
export const compareControls = Object.fromEntries(
  compareViews.map((view) => [view, compareViewEntries[view].controls])
) as ChoicesByView;
