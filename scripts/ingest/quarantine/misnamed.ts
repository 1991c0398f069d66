import type { SourceObservation } from "../adapter.ts";
import type { SeriesId } from "../weeklyUse.ts";

/** A name in a publisher's column of sources that cannot be the country's own: the figure stays, its source is unknown. */
export interface MisnamedOrigin {
  readonly indicator: SeriesId;
  readonly area: string;
  readonly period: number;
  readonly origin: string;
  /** Whose agency it is. */
  readonly of: string;
}

/** Reviewed: each stands in the row next to its own country's in the publisher's list, or names another country's agency. */
export const misnamedOrigins: readonly MisnamedOrigin[] = [
  { indicator: "internet-use", area: "CHN", period: 2024, origin: "Instituto Nacional de Estadisticas", of: "CHL" },
  {
    indicator: "internet-use",
    area: "CIV",
    period: 2023,
    origin: "Departamento Administrativo Nacional de Estadistica (DANE)",
    of: "COL"
  },
  {
    indicator: "internet-use",
    area: "ECU",
    period: 2020,
    origin: "Instituto Nacional de Estadística y Geografía (INEGI)",
    of: "MEX"
  }
];

/** Returns a figure without a name that is not its country's: what nobody named was not measured by anybody known. */
export function withOwnOrigin(observation: SourceObservation): SourceObservation {
  const { indicator, area, period, origin, status } = observation;
  const isMisnamed = misnamedOrigins.some(
    (each) => each.origin === origin && each.area === area && each.period === period && each.indicator === indicator
  );
  return isMisnamed ? { ...observation, origin: "", status: status === "A" ? "_U" : status } : observation;
}
