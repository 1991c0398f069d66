import { isAreaCode, type AreaCode } from "../model/area.ts";
import { known } from "../model/known.ts";
import { cutServices, shutdownCauses, shutdownReaches, type ShutdownEvent } from "../model/shutdown.ts";
import { numberOf, textOf, type Row } from "./parquetFile.ts";

/** Returns the shutdowns by area, in the order of the table; throws for a row that is none. */
export function shutdownsByArea(rows: readonly Row[]): ReadonlyMap<AreaCode, readonly ShutdownEvent[]> {
  return Map.groupBy(rows.map(toShutdown), ({ area }) => area);
}

function toShutdown(row: Row): ShutdownEvent {
  const area = textOf(row, "area");
  if (!isAreaCode(area)) throw new TypeError(`no area: "${area}"`);
  const services = textOf(row, "services").split(";");
  return {
    event: known(numberOf(row, "event"), "event"),
    area,
    period: known(numberOf(row, "period"), "period"),
    start: textOf(row, "start"),
    end: textOf(row, "end") || undefined,
    isStartEstimated: row["start_estimated"] === true,
    cause: oneOf(shutdownCauses, textOf(row, "cause")),
    reach: oneOf(shutdownReaches, textOf(row, "reach")),
    services: cutServices.filter((service) => services.includes(service)),
    source: textOf(row, "source")
  };
}

function oneOf<T extends string>(codes: readonly T[], text: string): T {
  return known(
    codes.find((code) => code === text),
    `code "${text}" of a shutdown`
  );
}
