import type { Palette } from "../model/indicator.ts";
import { contrastRatio, type Colour } from "./vision.ts";

/** Light for paper and print, dark for a dark ground. */
export const colourThemes = ["light", "dark"] as const;
export type ColourTheme = (typeof colourThemes)[number];

/** The steps of a palette in the order of its classes, by theme: as many as `paletteSides` says. */
export type PaletteColours = Readonly<Record<ColourTheme, readonly Colour[]>>;

/**
 * Every palette. Lightness falls by even steps in light and rises in dark, so that what is more stands out from the
 * ground; the palest step can be told from paper. Hues after ColorBrewer's.
 */
export const palettes: Readonly<Record<Palette, PaletteColours>> = {
  presence: {
    light: ["#d8e7f5", "#aacfe5", "#75b4d8", "#4694c7", "#206fb3", "#08488f"],
    dark: ["#083a7a", "#105ba4", "#3080bd", "#5da4d0", "#96c5df", "#d3e4f3"]
  },
  absence: {
    light: ["#fedfb6", "#fdb881", "#fa8656", "#e7543b", "#c61e12", "#900000"],
    dark: ["#8b0000", "#b51209", "#de432e", "#f57650", "#fda670", "#fddbae"]
  },
  skills: {
    light: ["#d3eecd", "#a3da9d", "#6fc173", "#3ba458", "#19813c", "#005b24"],
    dark: ["#004b1e", "#016e2d", "#299149", "#53b365", "#90d18d", "#cdecc7"]
  },
  content: {
    light: ["#e4e3f0", "#c5c6e1", "#a8a6cf", "#8885be", "#705da9", "#572e92"],
    dark: ["#4a1987", "#64469d", "#796fb3", "#9995c6", "#babadb", "#e0e0ee"]
  },
  target: {
    light: ["#2a79b9", "#80badb", "#fdd7a5", "#fda670", "#f26d4b", "#d52e1e", "#9e0000"],
    dark: ["#96c5df", "#2a79b9", "#8b0000", "#c21a0e", "#e7543b", "#fc905c", "#fdd39d"]
  },
  parity: {
    light: ["#b95e08", "#ea9436", "#fcc17a", "#e9e8e6", "#c6c4df", "#9a90c0", "#634495"],
    dark: ["#fbb45e", "#ce710e", "#894108", "#33363b", "#634495", "#8e83b7", "#c9c7e1"]
  }
};

/** The ground that the colours of a theme stand on, and the ink on it. */
export const grounds: Readonly<Record<ColourTheme, { readonly paper: Colour; readonly ink: Colour }>> = {
  light: { paper: "#ffffff", ink: "#1a1a1a" },
  dark: { paper: "#111418", ink: "#f1efe9" }
};

/** Returns black or white, whichever has more contrast on the fill: 4.58 at least. Softer inks fail on middle steps. */
export function textOnFill(fill: Colour): Colour {
  return contrastRatio(fill, "#ffffff") > contrastRatio(fill, "#000000") ? "#ffffff" : "#000000";
}
