import { sliceKey } from "../../model/dimension.ts";
import type { DimensionCodes } from "../../model/dimension.ts";
import type { Indicator, IndicatorId } from "../../model/indicator.ts";
import type { Observation, Status } from "../../model/observation.ts";

/** Figures of one area and one slice that follow each other and rest on the same: flag, source, survey. */
export interface FigureRun {
  readonly codes: DimensionCodes;
  /** The key of its slice. */
  readonly key: string;
  readonly status: Status;
  readonly source: string;
  readonly origin: string;
  /** Newest first. */
  readonly figures: readonly Observation[];
}

/** Returns an area's figures of an indicator as runs, slice by slice, the newest first. */
export function figureRuns({ dimensions }: Indicator, observations: readonly Observation[]): readonly FigureRun[] {
  const slices = Map.groupBy(observations, (row) => sliceKey(dimensions, row.dimensions));
  return [...slices].flatMap(([key, rows]) => runsOf(key, rows));
}

/** Returns the id of a figure on its receipt, such as "internet-use-2023" or "ict-skills-skill-COMM-2021". */
export function figureAnchor(indicator: IndicatorId, key: string, period: number): string {
  return key === "total" ? `${indicator}-${period}` : `${indicator}-${key}-${period}`;
}

function runsOf(key: string, rows: readonly Observation[]): readonly FigureRun[] {
  const runs: (FigureRun & { readonly figures: Observation[] })[] = [];
  for (const row of rows.toSorted((a, b) => b.period - a.period)) {
    const { status, source, origin = "", dimensions: codes } = row;
    const last = runs.at(-1);
    if (last?.status === status && last.source === source && last.origin === origin) last.figures.push(row);
    else runs.push({ codes, key, status, source, origin, figures: [row] });
  }
  return runs;
}
