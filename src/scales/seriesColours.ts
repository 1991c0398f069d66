import type { ColourTheme } from "./palettes.ts";
import type { Colour } from "./vision.ts";

/**
 * The colours of lines and of what else is chosen, "s0" to "s8" in the style sheets; a tenth is drawn in ink. Searched
 * for by machine: as far apart as can be for every sight, among those in which text can be read on the ground.
 */
export const seriesColours: Readonly<Record<ColourTheme, readonly Colour[]>> = {
  light: ["#0b5fa5", "#85740b", "#893375", "#094242", "#c14471", "#5d2901", "#7863d6", "#4c157a", "#53570f"],
  dark: ["#7db8ec", "#f3d35f", "#ca6aaa", "#198f74", "#e59334", "#a7d8be", "#8188ea", "#9b8212", "#9dab87"]
};

/** The colours of regions and income groups, "c0" to "c6" in the style sheets. */
export const groupColours: typeof seriesColours = {
  light: seriesColours.light.slice(0, 7),
  dark: seriesColours.dark.slice(0, 7)
};
