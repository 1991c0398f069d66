import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pseudoLanguage, writePseudoLocale } from "../i18n/pseudoLocale.ts";
import { strangersOf } from "./strangeWords.ts";

/**
 * `npm run build:pseudo`: builds the site in a language that is a folder and a line, and names each text of its pages
 * that no message said. The copy lies in .cache, so that nothing of the repository changes.
 */
const copy = resolve(".cache/pseudo");

function writeCopy(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const each of ["src", "scripts", "data", "public", "astro.config.mjs", "package.json", "tsconfig.json"])
    cpSync(each, join(copy, each), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
}

/** What CONTRIBUTING.md asks of a new language: its folder, its line; and what `npm run ingest` then writes, its names. */
function addLanguage(): void {
  writePseudoLocale(join(copy, "src/i18n"));
  const list = join(copy, "src/model/language.ts");
  const code = readFileSync(list, "utf8");
  writeFileSync(list, code.replace(/(?<=siteLanguages = \[.*)(?=\])/, `, "${pseudoLanguage}"`));
  execFileSync(resolve("node_modules/.bin/tsx"), [resolve("test/pseudoBuild/writeNames.ts"), join(copy, "data")], {
    stdio: "inherit"
  });
}

if (!process.argv.includes("--read")) {
  writeCopy();
  addLanguage();
  execFileSync("npm", ["run", "build"], {
    cwd: copy,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, SITE_LANGUAGES: pseudoLanguage }
  });
}
const pages = globSync(join(copy, "dist", pseudoLanguage, "**/*.html"));
const found = new Map<string, string>();
for (const page of pages) {
  for (const word of strangersOf(readFileSync(page, "utf8"))) found.set(word, relative(join(copy, "dist"), page));
}
for (const [word, page] of found) console.log(`${word}: ${page}`);
console.log(`${pages.length} pages, ${found.size} words that no message said`);
if (pages.length < 900 || found.size > 0) process.exitCode = 1;
