/**
 * Returns the text of a translation's file with these messages written anew, in the order of the source; every other
 * line stays as it is, also in how it is escaped.
 */
export function rewriteTranslations(
  text: string | undefined,
  order: readonly string[],
  changes: ReadonlyMap<string, string>
): string {
  const lines = linesByKey(text ?? "");
  for (const [key, message] of changes) lines.set(key, `  ${JSON.stringify(key)}: ${JSON.stringify(message)}`);
  const ordered = [...order, ...[...lines.keys()].filter((key) => !order.includes(key))];
  return `{\n${ordered.flatMap((key) => lines.get(key) ?? []).join(",\n")}\n}\n`;
}

/** The line of each message, without the comma behind it. A translation is a text on a line of its own. */
function linesByKey(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [, key, entry] = /^ {2}("(?:[^"\\]|\\.)*"): ("(?:[^"\\]|\\.)*"),?$/.exec(line) ?? [];
    if (key !== undefined && entry !== undefined) lines.set(String(JSON.parse(key)), `  ${key}: ${entry}`);
    else if (!/^[{}]?$/.test(line)) throw new Error(`not a message on a line of its own: ${line}`);
  }
  return lines;
}
