/** A value in a year, or with `high` a range from the value on. `estimated` draws the line to and from it dashed. */
export interface LinePoint {
  readonly period: number;
  readonly value: number;
  readonly high?: number | undefined;
  readonly estimated: boolean;
}

/** A run of a line that is drawn in one stroke; a lone point is a run of one. */
export interface LineSegment {
  readonly estimated: boolean;
  readonly points: readonly LinePoint[];
}

/**
 * Returns the runs of a line, ascending by year. A missing year is a gap, and so is a break, which lies before its
 * year. The stretch between two points is an estimate if either is.
 */
export function lineSegments(points: readonly LinePoint[], breaks: readonly number[]): readonly LineSegment[] {
  const sorted = [...points].sort((a, b) => a.period - b.period);
  const segments: { estimated: boolean; points: LinePoint[] }[] = [];
  let run: { estimated: boolean; points: LinePoint[] } | undefined;
  let last: LinePoint | undefined;
  for (const point of sorted) {
    if (!run || last?.period !== point.period - 1 || breaks.includes(point.period)) {
      run = { estimated: point.estimated, points: [point] };
      segments.push(run);
    } else {
      const estimated = point.estimated || last.estimated;
      if (run.points.length === 1) run.estimated = estimated;
      if (run.estimated === estimated) run.points.push(point);
      else segments.push((run = { estimated, points: [last, point] }));
    }
    last = point;
  }
  return segments;
}

/** Returns the measured points that dashed stretches alone lead to and from, in order: the line hides that they are. */
export function hiddenMeasurements(segments: readonly LineSegment[]): readonly LinePoint[] {
  const shown = new Set(
    segments
      .flatMap(({ estimated, points }) => (estimated && points.length > 1 ? [] : points))
      .map(({ period }) => period)
  );
  const measured = segments.flatMap(({ points }) => points.filter(({ estimated }) => !estimated));
  return [...new Map(measured.map((point) => [point.period, point])).values()].filter(
    ({ period }) => !shown.has(period)
  );
}

/** Returns the points within the years, both included: a chart draws nothing beyond its frame. */
export function pointsWithin(
  points: readonly LinePoint[],
  [first, last]: readonly [number, number]
): readonly LinePoint[] {
  return points.filter(({ period }) => period >= first && period <= last);
}

/**
 * Returns the outline of what lies between the bounds of a run, a line upright where it is one year; undefined where
 * the run has no range. `place` gives a value's place as "x y".
 */
export function rangePath(
  points: readonly LinePoint[],
  place: (period: number, value: number) => string
): string | undefined {
  if (points.every(({ value, high = value }) => high === value)) return undefined;
  const low = points.map(({ period, value }) => place(period, value));
  const high = points.map(({ period, value, high: top = value }) => place(period, top)).reverse();
  return `M${[...low, ...high].join("L")}${points.length === 1 ? "" : "Z"}`;
}
