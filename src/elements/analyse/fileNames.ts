/** The most letters of the name of a file, before its ending. */
const longest = 60;

/** Returns the name of a file after what it holds: its words in small letters, of any script, with hyphens between them. */
export function fileName(title: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  let name = "";
  for (const word of words) {
    const longer = name === "" ? word : `${name}-${word}`;
    if (longer.length > longest) break;
    name = longer;
  }
  return name === "" ? "answer" : name;
}
