import type { ChartCardProps } from "../../charts/ChartCard.tsx";
import type { ColourTheme } from "../../scales/palettes.ts";

/** The colours of a card's texts and ground: the page's own. */
export const cardColours: Readonly<Record<ColourTheme, ChartCardProps["colours"]>> = {
  light: { paper: "#ffffff", ink: "#1a1a1a", quiet: "#595959", hair: "#d9d6cf" },
  dark: { paper: "#111418", ink: "#f1efe9", quiet: "#a9a69e", hair: "#33383f" }
};
