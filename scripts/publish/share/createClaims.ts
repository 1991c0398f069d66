import { mkdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Returns a function that tells whether a subject is this process's: the first of several to ask for it has it. What is
 * taken stands as a folder in `folder`, since no two processes can make the same.
 */
export function createClaims(folder: string): (subject: string) => boolean {
  const answers = new Map<string, boolean>();
  return (subject) => {
    const known = answers.get(subject);
    if (known !== undefined) return known;
    const isMine = isFirst(join(folder, encodeURIComponent(`s-${subject}`)));
    answers.set(subject, isMine);
    return isMine;
  };
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
