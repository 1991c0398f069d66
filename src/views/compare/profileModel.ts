import type { AreaCode } from "../../model/area.ts";
import { isAreaCode } from "../../model/area.ts";
import { allAreas } from "../../model/seriesBreak.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { Place, PlaceIn } from "../../stats/place.ts";
import { decodeBreaks, type ComparedBreaks } from "../../state/breakCodes.ts";
import type { CompareState, SubjectId } from "../../state/compareState.ts";
import { placesOfSlice } from "../country/places.ts";
import { fewestForRank } from "../figure/describe.ts";
import type { CompareContext } from "./compareContext.ts";
import { cellAt, toSubjects, type CompareFigures, type ComparedSubject } from "./comparedSubjects.ts";

/** A figure of a profile, with its place among all countries. */
export interface ProfileFigure {
  readonly figures: CompareFigures;
  readonly subject: ComparedSubject;
  readonly cell: DatedCell | undefined;
  readonly place: Place | undefined;
}

/** What was chosen with its figures of all measures, in their order. */
export interface ProfileRow {
  readonly id: SubjectId;
  readonly name: string;
  readonly className: string;
  readonly figures: readonly ProfileFigure[];
}

/** Returns a row for each that was chosen, in the order of choosing. Groups have no place. */
export function profileOf(
  context: CompareContext,
  state: Pick<CompareState, "subjects" | "year">,
  measures: readonly CompareFigures[],
  colourOf: (id: SubjectId) => string,
  breaks: ComparedBreaks
): readonly ProfileRow[] {
  const columns = measures.map((figures) => ({
    figures,
    subjects: toSubjects(context, figures, state.subjects, colourOf),
    placeIn: placesOf(figures, breaks)
  }));
  return state.subjects.map((id, index) => {
    const cells = columns.flatMap(({ figures, subjects, placeIn }): readonly ProfileFigure[] => {
      const subject = subjects[index];
      if (!subject) return [];
      const cell = cellAt(subject, figures.slice, state.year);
      const place = cell && isAreaCode(id) ? placeIn?.(cell.period, id) : undefined;
      return [{ figures, subject, cell, place: place && place.of >= fewestForRank ? place : undefined }];
    });
    const [first] = cells;
    return { id, name: first?.subject.name ?? id, className: colourOf(id), figures: cells };
  });
}

/** The places of a measure, by the rule of the countries' pages. */
function placesOf({ indicator, slice }: CompareFigures, breaks: ComparedBreaks): PlaceIn | undefined {
  const own = decodeBreaks(breaks, indicator.id);
  const breaksOf = (area: AreaCode) =>
    own.filter((each) => each.area === area || each.area === allAreas).sort((a, b) => a.period - b.period);
  return placesOfSlice(indicator, slice, breaksOf);
}
