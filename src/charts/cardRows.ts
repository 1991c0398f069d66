import type { CardFrame, CardShape } from "./ChartCard.tsx";

/** As many rows can be read one below the other in a card of each shape. */
export const mostCardRows: Readonly<Record<CardShape, number>> = { wide: 14, tall: 24 };

/** The room for the name of a row, in units of the card. */
export const rowNamesWidth = 330;

/** A row of a card with its place: the middle of it, and the height that it has. */
export interface CardRow<T> {
  readonly row: T;
  readonly middle: number;
  readonly step: number;
}

/** Returns the rows one below the other, as tall as the frame allows. */
export function rowsOf<T>(rows: readonly T[], { top, bottom }: CardFrame, tallest = 44): readonly CardRow<T>[] {
  const step = Math.min(tallest, (bottom - top) / Math.max(1, rows.length));
  return rows.map((row, index) => ({ row, middle: Math.round(top + (index + 0.5) * step), step }));
}
