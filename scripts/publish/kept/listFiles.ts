import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Returns the files below a folder, by their paths from there, in the order of their names. */
export function listFiles(root: string, folder = ""): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listFiles(root, `${folder}${entry.name}/`) : [folder + entry.name]))
    .sort();
}
