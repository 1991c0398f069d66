import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the build puts scripts and styles, each named by its hash. */
const named = "assets";

/**
 * Moves what a second build drew to the first, which has all else, and removes the folder of the second. Throws where
 * the two made other scripts or styles: then the pages of one would ask for what the other has not.
 */
export function mergeBuilds(from: string, to: string): void {
  const strange = filesIn(join(from, named)).filter((file) => !existsSync(join(to, named, file)));
  if (strange.length > 0) throw new Error(`two builds of the same made other files: ${strange.join(", ")}`);
  const made = new Set<string>();
  for (const file of filesIn(from)) {
    const target = join(to, file);
    if (existsSync(target)) continue;
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    moveFile(join(from, file), target);
  }
  rmSync(from, { recursive: true });
}

/** Moves a file, to another disk by a copy. */
function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    copyFileSync(from, to);
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[\\/]/, "")
    );
}
