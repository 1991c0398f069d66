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

/** The colours of regions and income groups, the first of those. */
export const groupColours: typeof seriesColours = {
  light: seriesColours.light.slice(0, 7),
  dark: seriesColours.dark.slice(0, 7)
};

/**
 * The colours of what a chart names by itself, `--absent` and so on in the style sheets: parts of the people offline and
 * online, the members of a group, women and men, depths of content, words of a query. Those that the dark theme does not
 * name are the same in both.
 */
export const partColours: Readonly<Record<ColourTheme | "print", Readonly<Record<string, Colour>>>> = {
  light: {
    absent: "#e34a33",
    present: "#9ecae1",
    member: "#3182bd",
    "dot-a": "#b54708",
    "dot-b": "#0b5fa5",
    "sql-text": "#7a4a00",
    "sql-number": "#00603c"
  },
  dark: { "dot-a": "#f79b62", "dot-b": "#7db8ec", "sql-text": "#e3b877", "sql-number": "#84d1ab" },
  print: { absent: "#777777", present: "#e8e8e8", member: "#777777" }
};

/** The parts of a country by how much is written in their languages, the most first; who has nothing is paper. */
export const depthColours: readonly Colour[] = ["#54278f", "#9e9ac8", "#dadaeb", "#fdb863"];
