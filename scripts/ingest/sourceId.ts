/** Returns the id of a source file: folder and stem, lower-case, everything else a hyphen ("itu-i99h", say). */
export function toSourceId(file: string): string {
  return file
    .replace(/\.[^./]+$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

/** Returns the name of a file without its folder and its ending. */
export function stemOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
}
