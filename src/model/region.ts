import type { AreaCode } from "./area.ts";
import type { IndicatorId } from "./indicator.ts";
import type { Status } from "./observation.ts";

/** A region of an area as a survey drew it: the borders of another survey may be others. */
export interface Region {
  /** The publisher's code, such as "KENr101". */
  readonly code: string;
  readonly area: AreaCode;
  /** As the publisher writes it; empty where it names none. */
  readonly name: string;
}

/** A figure of a region. */
export interface RegionFigure {
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  /** The code of the region. */
  readonly region: string;
  /** The year of the survey. */
  readonly period: number;
  readonly value: number;
  readonly status: Status;
  /** The ids of the source files, joined by "+". */
  readonly source: string;
}
