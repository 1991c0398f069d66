import type { FigureContext } from "./figureContext.ts";

/** Years that a slider names, besides the first: the multiples of this. */
const step = 5;

/** So many places of the slider a name needs for itself, of all that there are. */
const room = 0.12;

/**
 * The years below the slider, as bare numbers: on a phone there is no room for more. Its last place is the latest figure
 * of each area; it runs the way that the language is written.
 */
export function YearTicks({ scope: { periods }, translator }: FigureContext) {
  const isFar = (index: number): boolean => index > room * periods.length && index < (1 - room / 2) * periods.length;
  const named = periods.flatMap((period, index) =>
    index === 0 || (period % step === 0 && isFar(index)) ? [{ period, share: index / periods.length }] : []
  );
  return (
    <svg class="year-ticks" aria-hidden="true">
      {named.map(({ period, share }) => {
        const place = Math.round(1000 * (translator.direction === "rtl" ? 1 - share : share)) / 10;
        return (
          <text key={period} x={`${place}%`} y="12">
            {period}
          </text>
        );
      })}
    </svg>
  );
}
