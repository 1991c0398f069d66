import type { CompareView } from "../../state/compareState.ts";

/** The lists that a view may ask for, besides the measure and the year. */
export type CompareChoice = "pair" | "x" | "colour" | "from" | "scale" | "across" | "play" | "measures";

/** The lists that each view asks for. */
export type ChoicesByView = Readonly<Record<CompareView, readonly CompareChoice[]>>;
