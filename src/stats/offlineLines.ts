import type { AreaCode } from "../model/area.ts";
import type { UseFigure } from "./offlineSum.ts";

/** What a figure of people offline in a year rests on. */
export type RestsOn = "measured" | "estimated" | "carried";

/** One area in the sum of people offline: its people, its share of users, and what comes of them. */
export interface OfflineLine {
  readonly area: AreaCode;
  readonly people: number;
  readonly use: UseFigure;
  readonly offline: number;
  readonly restsOn: RestsOn;
}

/** Returns the lines that `offlineSum` adds up, by people offline, most first; areas without a figure that counts have none. */
export function offlineLines(
  period: number,
  population: ReadonlyMap<AreaCode, number>,
  used: ReadonlyMap<AreaCode, UseFigure>
): readonly OfflineLine[] {
  const lines = [...population].flatMap(([area, people]): readonly OfflineLine[] => {
    const figure = used.get(area);
    if (!figure) return [];
    return [
      { area, people, use: figure, offline: people * (1 - figure.value / 100), restsOn: basisOf(figure, period) }
    ];
  });
  return lines.toSorted((a, b) => b.offline - a.offline);
}

function basisOf({ period: own, status }: UseFigure, period: number): RestsOn {
  if (own < period) return "carried";
  return status === "E" || status === "_U" ? "estimated" : "measured";
}
