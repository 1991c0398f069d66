import { basename } from "node:path";
import type { SourceText } from "./syntax.ts";

/** A recipe of CONTRIBUTING.md: what it is called, and what it says. */
export interface Recipe {
  readonly name: string;
  readonly text: string;
}

/** Returns the recipes of CONTRIBUTING.md: the paragraphs below their heading that begin with a name in bold. */
export function recipesOf(contributing: string): readonly Recipe[] {
  const section = /\n## Five recipes\n(.*?)\n## /s.exec(contributing)?.[1] ?? "";
  return [...section.matchAll(/^\*\*(.+?)\.\*\* (.+)$/gm)].map(([, name = "", text = ""]) => ({ name, text }));
}

/** Returns the paths that a recipe names, of files and folders; `{language}` stands for the language that all come from. */
export function pathsNamed({ text }: Recipe): readonly string[] {
  return [...text.matchAll(/`((?:src|scripts|test|docs)\/[^`\s]+)`/g)].map(([, path = ""]) =>
    path.replace("{language}", "en")
  );
}

/** Names each path of a recipe that no file is, or is below. */
export function recipeFaults(recipe: Recipe, paths: readonly string[]): readonly string[] {
  return pathsNamed(recipe)
    .filter((named) => !paths.some((path) => path === named || path.startsWith(`${named}/`)))
    .map((named) => `${recipe.name}: there is no ${named}`);
}

/**
 * Returns the paths of the files of `src` and `scripts` that say one of the names as a word of its own, or are called by it. Names
 * that are usual words are looked for as texts and keys alone: `quoted`.
 */
export function textsWith(files: readonly SourceText[], names: readonly string[], as?: "quoted"): readonly string[] {
  const words = names.join("|");
  const said = new RegExp(
    as === "quoted" ? `"(?:${words})"|/(?:${words})\\.tsx?"` : `(?<![\\w-])(?:${words})(?![\\w-])`
  );
  const called = new RegExp(`^(?:${words})\\.`);
  return files
    .filter(({ path, text }) => /^(?:src|scripts)\//.test(path) && (said.test(text) || called.test(basename(path))))
    .map(({ path }) => path)
    .toSorted();
}
