import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { comparePictures } from "./screens/comparePictures.ts";
import type { PictureDifference } from "./screens/comparePictures.ts";
import { screenStates } from "./screens/screenStates.ts";
import { takeScreens } from "./screens/takeScreens.ts";

const usage = `npm run screens -- take BUILD PICTURES [PART-OF-NAME]   pictures of a built site, such as dist
npm run screens -- compare BEFORE AFTER REPORT          two folders of pictures; fails where any differs`;

type Found = { readonly name: string } & (
  | { readonly kind: "compared"; readonly difference: PictureDifference }
  | { readonly kind: "only"; readonly folder: string }
);

/** Takes the pictures of a build, or compares those of two builds and writes what differs. */
async function compareScreens(): Promise<void> {
  const [task, first, second, third] = process.argv.slice(2);
  if (task === "take" && first !== undefined && second !== undefined) {
    const states = screenStates().filter(({ name }) => name.includes(third ?? ""));
    await takeScreens(first, second, states);
    console.log(`${states.length} pictures in ${second}`);
  } else if (task === "compare" && first !== undefined && second !== undefined && third !== undefined) {
    const found = await compareFolders(first, second);
    writeReport(found, third, [first, second]);
  } else {
    console.error(usage);
    process.exitCode = 1;
  }
}

async function compareFolders(before: string, after: string): Promise<readonly Found[]> {
  const picturesIn = (folder: string): readonly string[] => readdirSync(folder).filter((file) => file.endsWith(".png"));
  const old = new Set(picturesIn(before));
  const fresh = new Set(picturesIn(after));
  const found: Found[] = [];
  for (const name of [...new Set([...old, ...fresh])].sort()) {
    if (!fresh.has(name)) found.push({ name, kind: "only", folder: before });
    else if (!old.has(name)) found.push({ name, kind: "only", folder: after });
    else {
      const difference = await comparePictures(join(before, name), join(after, name));
      found.push({ name, kind: "compared", difference });
    }
  }
  return found;
}

/** Writes `report.md` and a picture of the differences for each pair that has some; says no more than that on success. */
function writeReport(found: readonly Found[], folder: string, [before, after]: readonly [string, string]): void {
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  for (const each of found) {
    if (each.kind === "only") lines.push(`- ${each.name}: only in ${each.folder}`);
    else if (each.difference.picture !== undefined) {
      writeFileSync(join(folder, each.name), each.difference.picture);
      lines.push(`- ${each.name}: ${describe(each.difference)}`);
    }
  }
  const compared = found.filter(({ kind }) => kind === "compared").length;
  const summary = `${compared} pictures compared, ${lines.length} differ`;
  writeFileSync(
    join(folder, "report.md"),
    [`# ${before} and ${after}`, "", `${summary}.`, "", ...lines, ""].join("\n")
  );
  console.log([...lines, summary].join("\n"));
  if (lines.length > 0 || compared === 0) process.exitCode = 1;
}

function describe({ share, pixels, rows }: PictureDifference): string {
  const [first, last] = rows ?? [0, 0];
  return `${(100 * share).toFixed(3)} % (${pixels} pixels, rows ${first}–${last})`;
}

await compareScreens();
