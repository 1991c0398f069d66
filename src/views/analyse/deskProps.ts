import type { DatedIndicator } from "../../model/datedIndicator.ts";
import type { AnswerView, Question, RangeFilter } from "../../model/question.ts";
import type { ClassChoice } from "../../model/classChoice.ts";
import type { RowFilter } from "../../model/rowFilter.ts";
import type { ScatterColour } from "../../model/scatterColour.ts";
import type { AnswerContext } from "./answerContext.ts";
import type { DeskModel } from "./deskModel.ts";
import type { OwnActions } from "./ownModel.ts";
import type { WorkspaceActions } from "./WorkspaceForm.tsx";
import type { TakeActions, TakeAwayProps } from "./TakeAway.tsx";

/** What the reader can do on the desk. */
export interface DeskActions extends TakeActions {
  readonly run: () => void;
  /** Gives the query its lines, without another change. */
  readonly format: () => void;
  readonly stop: () => void;
  readonly choose: (mode: DeskModel["mode"]) => void;
  readonly ask: (question: Question) => void;
  readonly remove: (column: number) => void;
  readonly brush: (column: number, range: RangeFilter | undefined, settled: boolean) => void;
  readonly look: (view: AnswerView) => void;
  /** Sorts by a column, the other way round when it was sorted by it, unless it is to be kept. */
  readonly sortBy: (column: string, keep?: boolean) => void;
  readonly across: (column: string) => void;
  readonly colour: (colour: ScatterColour) => void;
  readonly classes: (classes: ClassChoice) => void;
  readonly own: OwnActions;
  readonly workspace: WorkspaceActions;
  /** Fetches the outlines of the world. */
  readonly fetchMap: () => void;
  /** Adds the areas of a pasted list to those that are asked of. */
  readonly pickAreas: (text: string) => void;
  /** Asks for the rows of the answer that fit, by a query that takes the place of the one in the editor. */
  readonly filterRows: (filter: RowFilter) => void;
  /** Looks at another of the answers to several statements. */
  readonly turnTo: (place: number) => void;
  /** Asks what the columns of a table hold. */
  readonly describe: (table: string) => void;
  /** Puts a query that was run before into the editor. */
  readonly recall: (sql: string) => void;
  readonly forgetHistory: () => void;
  /** The element that holds the editor, once it is drawn. */
  readonly editorAt: (host: HTMLElement | null) => void;
}

export interface DeskViewProps {
  readonly context: AnswerContext;
  readonly indicators: ReadonlyMap<string, DatedIndicator>;
  /** Code and name of every area. */
  readonly areas: ReadonlyMap<string, string>;
  /** The measures of the reader's own tables that can be asked for. */
  readonly own: readonly string[];
  readonly model: DeskModel;
  readonly actions: DeskActions;
  /** What each column of the question is called, and how a value of it is written. */
  readonly labels: readonly string[];
  readonly format: (column: number, value: number) => string;
  /** What there is to take away of the answer. */
  readonly take: Omit<TakeAwayProps, "translator" | "actions">;
}
