import type { ColourTheme } from "./palettes.ts";
import type { Colour } from "./vision.ts";

/** The colours of lines and of what else is chosen, "s0" to "s8" in the style sheets; a tenth is drawn in ink. */
export const seriesColours: Readonly<Record<ColourTheme, readonly Colour[]>> = {
  light: ["#0b5fa5", "#b54708", "#19813c", "#7a3e9d", "#9a6a00", "#0f7b7b", "#b3266e", "#5a6b00", "#595959"],
  dark: ["#7db8ec", "#f79b62", "#74c98b", "#c79be3", "#dcb34c", "#6fcccc", "#f08fbf", "#b8cb5a", "#a9a69e"]
};

/** The colours of regions and income groups, "c0" to "c6" in the style sheets. */
export const groupColours: typeof seriesColours = {
  light: seriesColours.light.slice(0, 7),
  dark: seriesColours.dark.slice(0, 7)
};
