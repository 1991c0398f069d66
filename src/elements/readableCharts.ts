import type { ChartReadings } from "./chartReadings.ts";
import type { ComparePicture } from "./comparePainter.ts";

/** Pictures that can be reached by key, and whose values can be read. */
export interface ReadableCharts {
  /** Is told each time that the pictures were drawn, with what was drawn: nothing for what the build wrote. */
  readonly drawn: (picture: ComparePicture | undefined) => void;
}

/**
 * Makes the pictures of an element readable: what tells their values is fetched when one is first pointed at or reached.
 * `draw` draws what the build wrote once more, and tells `drawn` of it.
 */
export function createReadableCharts(
  chart: HTMLElement,
  signal: AbortSignal,
  draw: () => Promise<unknown>
): ReadableCharts {
  let readings: ChartReadings | undefined;
  let picture: ComparePicture | undefined;
  let pointer: PointerEvent | undefined;
  const start = async (): Promise<void> => {
    if (readings) return;
    const { createReadings } = await import("./chartReadings.ts");
    const isWithin = chart.contains(document.activeElement);
    readings ??= createReadings(chart, signal);
    if (picture) readings.set(picture.readings());
    else await draw();
    if (pointer) readings.point(pointer);
    if (isWithin) chart.querySelector<HTMLElement>("[tabindex]")?.focus();
  };
  const wake = (event: Event): void => {
    if (readings) return;
    if (event instanceof PointerEvent) pointer = event;
    // Without what tells the values, the picture and its table stand as they are; the page says so.
    start().catch((fault: unknown) => {
      readings = undefined;
      throw fault;
    });
  };
  for (const type of ["pointerover", "pointermove", "pointerdown", "focusin"])
    chart.addEventListener(type, wake, { signal });
  return {
    drawn: (now) => {
      picture = now;
      for (const plot of chart.querySelectorAll<HTMLElement>(".line-chart, .scatter-plot")) plot.tabIndex = 0;
      if (now) readings?.set(now.readings());
    }
  };
}
