import type { VNode } from "preact";
import { fetchText } from "../query/fetchSlice.ts";
import type { CompareState, SubjectId } from "../state/compareState.ts";
import type { StateProblem } from "../state/address.ts";
import { CompareChart } from "../views/compare/CompareChart.tsx";
import type { CompareContext } from "../views/compare/compareContext.ts";
import { CompareFinding, CompareNotes } from "../views/compare/CompareFinding.tsx";
import { compareFrameTitle } from "../views/compare/compareFrameTitle.ts";
import { compareModel, type CompareData } from "../views/compare/compareModel.ts";
import type { ComparePayload } from "../views/compare/comparePayload.ts";
import { CompareTable } from "../views/compare/CompareTable.tsx";
import type { PlotReadings } from "../views/compare/readings.ts";
import type { FigureTable } from "../query/export/figureTable.ts";
import { measuresIn } from "../views/compare/SourceLines.tsx";
import { compareViewEntries } from "../views/compare/compareViews.ts";
import { createCompareReader } from "./compareReader.ts";

/** What is drawn: a state with its figures, and what in the address could not be used. */
export interface Painted {
  readonly context: CompareContext;
  readonly state: CompareState;
  readonly data: CompareData;
  readonly problems: readonly StateProblem[];
  readonly colourOf: (id: SubjectId) => string;
}

/** The parts of the page that follow the figures, by the names that the build gave them. */
export interface ComparePicture {
  readonly parts: readonly (readonly [name: string, tree: VNode | null])[];
  /** What it shows, in one line. */
  readonly title: string;
  /** The colours of the marks. */
  readonly colourOf: (id: SubjectId) => string;
  /** The years that can be played one after the other. */
  readonly played: readonly number[];
  /** What can be read off its pictures. */
  readonly readings: () => readonly PlotReadings[];
  /** Returns what is seen as a table, with every digit; throws where these cannot be had. */
  readonly file: () => Promise<FigureTable>;
}

/** Reads the figures of a state and draws them. */
export interface ComparePainter {
  /** Returns the figures of a state; throws where one of its files cannot be had. */
  readonly read: (state: CompareState) => Promise<CompareData>;
  readonly paint: (painted: Painted) => ComparePicture;
}

/** Returns what draws every view; it is fetched when the first other state is asked for. */
export function createComparePainter(payload: ComparePayload): ComparePainter {
  const { read, licences } = createCompareReader(payload, fetchText);
  return {
    read,
    paint: (painted) => {
      const { context, state, data, problems } = painted;
      const entry = compareViewEntries[state.view];
      const colourOf = entry.colourOf?.(context, state) ?? painted.colourOf;
      const model = compareModel(context, state, data, colourOf, payload.breaks);
      const props = { context, state, data, model };
      return {
        parts: [
          ["finding", CompareFinding({ ...props, problems })],
          ["chart", CompareChart(props)],
          ["notes", CompareNotes(props)],
          ["table", CompareTable(props)]
        ],
        title: compareFrameTitle(props),
        colourOf,
        played: entry.played?.(data) ?? [],
        readings: () => entry.readings?.(props) ?? [],
        file: async () => {
          const [{ compareFile }, { readExactFigures }] = await Promise.all([
            import("./compareFile.ts"),
            import("./exactFigures.ts")
          ]);
          const exact = measuresIn(data).map(async (indicator) => {
            const csv = await fetchText(`${payload.dataBase}${indicator.id}.csv`);
            return [indicator, readExactFigures(indicator, csv)] as const;
          });
          return compareFile(props, { licences, exact: new Map(await Promise.all(exact)) });
        }
      };
    }
  };
}
