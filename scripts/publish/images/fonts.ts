import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The packages whose faces the pictures use: Latin, Greek, Cyrillic and Devanagari; Arabic; Han. Another script needs
 * its package here.
 */
export const fontPackages = [
  "@expo-google-fonts/noto-sans",
  "@expo-google-fonts/noto-sans-arabic",
  "@expo-google-fonts/noto-sans-sc"
] as const;

/** The weights that the pictures use, as the packages name their folders. */
export const fontWeights = ["400Regular", "700Bold"] as const;
export type FontWeight = (typeof fontWeights)[number];

/** Returns the folders of the faces of a weight, one for each package. */
function foldersOf(weight: FontWeight): readonly string[] {
  const require = createRequire(import.meta.url);
  return fontPackages.map((name) => join(dirname(require.resolve(`${name}/package.json`)), weight));
}

/** Returns the files of the faces of a weight that a picture can take its letters from. */
export function fontFiles(weight: FontWeight): readonly string[] {
  return foldersOf(weight).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".ttf"))
      .map((name) => join(folder, name))
  );
}

/**
 * Writes a configuration of fontconfig that knows our fonts and no others, and returns its path for FONTCONFIG_FILE,
 * which must be set before the process starts that draws. The same input gives the same picture on every machine.
 */
export function writeFontConfig(folder: string): string {
  const folders = fontWeights.flatMap(foldersOf);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders
      .map((each) => `<dir>${each}</dir>`)
      .join("")}<cachedir>${join(folder, "fontconfig")}</cachedir></fontconfig>`
  );
  return file;
}
