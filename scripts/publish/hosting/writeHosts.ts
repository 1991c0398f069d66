import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { drawIcons } from "./drawIcons.ts";
import { hostFiles } from "./hostFiles.ts";

/** Writes the configurations of hosts from the one table of rules, and the icons from the one drawing. */
for (const [path, text] of hostFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
for (const path of await drawIcons()) console.log(path);
