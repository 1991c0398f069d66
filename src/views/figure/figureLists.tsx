import type { VNode } from "preact";
import { ChosenAreas } from "./ChosenAreas.tsx";
import type { PartProps } from "./figureParts.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { MissingAreas } from "./MissingAreas.tsx";
import { Ranking } from "./Ranking.tsx";

/** The parts of a figure that are drawn once the browser is idle, and that its script loads then. */
export type FigureList = "chosen" | "ranking" | "missing" | "table";

/** What draws each list of a figure. */
export type FigureLists = Readonly<Record<FigureList, (props: PartProps) => VNode>>;

/** Returns the tree of a list; the build writes it, the browser renders it into the same element. */
export const figureLists: FigureLists = {
  chosen: (props) => <ChosenAreas {...props} />,
  ranking: (props) => <Ranking {...props} />,
  missing: (props) => <MissingAreas {...props} />,
  table: (props) => <FigureTable {...props} />
};
