import type { Ages, Observation } from "../model/observation.ts";
import type { AreaCode } from "../model/area.ts";
import type { CarriedFigure } from "../model/carried.ts";
import { datedCells, type Slice } from "../model/slice.ts";
import { licenceClasses, type LicenceClass } from "../model/source.ts";
import type { LicenceOfSource } from "./export/figureTable.ts";
import type { GroupSlice } from "./groupSlices.ts";
import { known } from "../model/known.ts";

/** What a comparison needs beside a slice: the figures of the groups, and the licence of each figure. */
export interface Companion extends GroupSlice {
  /** Rows of the slice's areas separated by ";", a letter for each figure; one letter holds for all that it stands for. */
  readonly licences: string;
  /** What sums take for areas without a figure of a year, for groups of a reader's own. */
  readonly carried: readonly CarriedFigure[];
  /** Of people of what ages a figure is, where the publisher says so, by area and year: "KEN2019". */
  readonly ages: ReadonlyMap<string, Ages>;
}

const letters: Readonly<Record<LicenceClass, string>> = { free: "f", "non-commercial": "n", unclear: "u" };

/** Returns the ages that the observations of a slice name, by area and year. */
export function agesByFigure(observations: readonly Observation[]): Companion["ages"] {
  return new Map(
    observations.flatMap(({ area, period, ages }) => (ages === undefined ? [] : [[`${area}${period}`, ages]]))
  );
}

/** Returns the letters of `licences` for a slice, from the observations that it was made of and no others. */
export function encodeLicences(slice: Slice, observations: readonly Observation[], licenceOf: LicenceOfSource): string {
  const classes = new Map(
    observations.map(({ area, period, source }) => [`${area} ${period}`, letters[licenceOf(source)]])
  );
  const rows = slice.series.map(({ area, cells }) =>
    shortest(
      datedCells(cells, slice.periods).map(({ period }) => {
        const key = `${area} ${period}`;
        return known(classes.get(key), `licence of ${key}`);
      })
    )
  );
  return rows.every((row) => row === rows[0] && row.length === 1) ? rows.slice(0, 1).join("") : rows.join(";");
}

/** Returns the licence class of each figure of an area, in the order of the slice's periods. */
export function licencesOf(
  slice: Slice,
  { licences }: Pick<Companion, "licences">
): ReadonlyMap<AreaCode, readonly (LicenceClass | undefined)[]> {
  const rows = licences.split(";");
  return new Map(
    slice.series.map(({ area, cells }, row) => {
      const own = rows.length === 1 ? licences : known(rows[row], `licences of ${area}`);
      let figure = 0;
      const classes = cells.map((cell) => (cell ? toClass(own.length === 1 ? own : own[figure++]) : undefined));
      return [area, classes];
    })
  );
}

function toClass(letter: string | undefined): LicenceClass {
  return licenceClasses.find((each) => letters[each] === letter) ?? "unclear";
}

function shortest(row: readonly string[]): string {
  return (new Set(row).size === 1 ? row.slice(0, 1) : row).join("");
}
