import type { Palette } from "../model/indicator.ts";

/** How many steps a palette has before the break that matters, on it (0 or 1), and after it. */
export interface PaletteSides {
  readonly first: number;
  readonly centre: 0 | 1;
  readonly second: number;
}

/** The sides of every palette; one with a single direction has all of its steps on the second. */
export const paletteSides: Readonly<Record<Palette, PaletteSides>> = {
  presence: { first: 0, centre: 0, second: 6 },
  absence: { first: 0, centre: 0, second: 6 },
  skills: { first: 0, centre: 0, second: 6 },
  content: { first: 0, centre: 0, second: 6 },
  target: { first: 2, centre: 0, second: 5 },
  parity: { first: 3, centre: 1, second: 3 }
};
