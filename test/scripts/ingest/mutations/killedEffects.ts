import type { FolderEffects } from "./runFolder.ts";

/** A moment at which a process ends while it writes the data. */
export type Kill =
  | "at the first file"
  | "within a file"
  | "at the manifest"
  | "before the first rename"
  | "between the renames"
  | "before the old data are removed";

/** What a test throws in the place of a process that is no more. */
export class Killed extends Error {}

type Step = "write" | "rename" | "remove";

/** True at the step of that moment; the folders are those of `replaceData`. */
function isMoment(kill: Kill, step: Step, path: string, writes: number): boolean {
  switch (kill) {
    case "at the first file":
      return step === "write" && writes === 1;
    case "within a file":
      return step === "write" && writes === 20;
    case "at the manifest":
      return step === "write" && path.endsWith("manifest.json");
    case "before the first rename":
      return step === "rename" && path === "data";
    case "between the renames":
      return step === "rename" && path === "data.next";
    case "before the old data are removed":
      return step === "remove" && path === "data.old";
  }
}

/** Returns effects of a process that ends at a moment: half of the file is written, and nothing is done any more. */
export function killedEffects(effects: FolderEffects, kill: Kill): FolderEffects {
  let writes = 0;
  let isDead = false;
  // The first removals clear what an earlier run left.
  const isDue = (step: Step, path: string): boolean =>
    isMoment(kill, step, path, writes) &&
    (step !== "remove" || (!effects.disk.has("data.next/manifest.json") && writes > 0));
  const until = async (
    step: Step,
    path: string,
    act: () => Promise<void>,
    half?: () => Promise<void>
  ): Promise<void> => {
    if (isDead) throw new Killed();
    if (step === "write") writes += 1;
    if (!isDue(step, path)) return act();
    await half?.();
    isDead = true;
    throw new Killed();
  };
  return {
    ...effects,
    writeFile: (path, content) =>
      until(
        "write",
        path,
        () => effects.writeFile(path, content),
        () => effects.writeFile(path, content.slice(0, content.length / 2))
      ),
    rename: (from, to) => until("rename", from, () => effects.rename(from, to)),
    remove: (path) => until("remove", path, () => effects.remove(path))
  };
}
