import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The packages whose faces the pictures use; a script of another language needs its package here. */
export const fontPackages = ["@expo-google-fonts/noto-sans", "@expo-google-fonts/noto-sans-arabic"] as const;

/** The weights that the pictures use, as the packages name their folders. */
const weights = ["400Regular", "700Bold"];

/**
 * Writes a configuration of fontconfig that knows our fonts and no others, and returns its path for FONTCONFIG_FILE,
 * which must be set before the process starts that draws. The same input gives the same picture on every machine.
 */
export function writeFontConfig(folder: string): string {
  const require = createRequire(import.meta.url);
  const folders = fontPackages.flatMap((name) => {
    const root = dirname(require.resolve(`${name}/package.json`));
    return weights.map((weight) => join(root, weight));
  });
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
