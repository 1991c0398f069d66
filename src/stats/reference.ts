import { median } from "d3-array";
import type { AreaCode } from "../model/area.ts";
import type { Slice } from "../model/slice.ts";
import { cellsInYear } from "./cellsInYear.ts";

/** Fewer figures than this have no median worth printing. */
export const fewestForMedian = 5;

/** The middle of the figures of a group, and how many there are. */
export interface MedianOf {
  readonly value: number;
  readonly areas: number;
}

/** Returns the median of the members' figures of one year; undefined for fewer than five. */
export function medianInYear(
  slice: Slice,
  period: number,
  isMember: (area: AreaCode) => boolean
): MedianOf | undefined {
  return medianOf([...cellsInYear(slice, period)].filter(([area]) => isMember(area)).map(([, { low }]) => low));
}

/** Returns the median of every area's latest figure; undefined for fewer than five. */
export function medianOfLatest(slice: Slice): MedianOf | undefined {
  return medianOf(slice.series.flatMap(({ cells }) => cells.findLast((cell) => cell !== undefined)?.low ?? []));
}

function medianOf(values: readonly number[]): MedianOf | undefined {
  const value = values.length < fewestForMedian ? undefined : median(values);
  return value === undefined ? undefined : { value, areas: values.length };
}
