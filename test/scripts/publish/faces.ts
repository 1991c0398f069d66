import { readFileSync } from "node:fs";
import { create, type Font } from "fontkitten";
import { fontFiles, type FontWeight } from "../../../scripts/publish/images/fonts.ts";

/** Returns the letters of a text that no face of a weight has, each once; spaces and marks of direction need none. */
export function lettersWithoutFace(text: string, weight: FontWeight): readonly string[] {
  const faces = facesOf(weight);
  const letters = new Set(text.replace(/[\s\u200b-\u200f\u2060-\u2069]/g, ""));
  return [...letters].filter((letter) => !faces.some((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)));
}

function facesOf(weight: FontWeight): readonly Font[] {
  return fontFiles(weight).map((file) => {
    const font = create(readFileSync(file));
    if (font.isCollection) throw new Error(`${file} holds several faces`);
    return font;
  });
}
