import { known } from "../../model/known.ts";
import type { ColourTheme } from "../../scales/palettes.ts";
import type { AskedPicture } from "./askedPicture.ts";

/** Returns the colours in which the page is seen. */
export function seenTheme(): ColourTheme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Returns what is chosen in the fields for a picture; throws where there are none. */
export function choicesIn(fields: Element): Pick<AskedPicture, "shape" | "theme"> {
  const chosen = (name: string): string =>
    known(fields.querySelector<HTMLSelectElement>(`select[name=${name}]`), name).value;
  return {
    theme: chosen("theme") === "dark" ? "dark" : "light",
    shape: chosen("shape") === "tall" ? "tall" : "wide"
  };
}
