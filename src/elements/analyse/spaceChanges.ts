/** A part of a text, from one place to another, and what comes there instead. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * Returns what makes a text of another that differs from it in white space alone, gap by gap, so that a cursor stays at its word; none
 * where they differ in more.
 */
export function spaceChanges(text: string, spaced: string): readonly TextChange[] {
  const changes: TextChange[] = [];
  let at = 0;
  let other = 0;
  while (at < text.length || other < spaced.length) {
    const gap = spaceAt(text, at);
    const insert = spaceAt(spaced, other);
    if (gap !== insert) changes.push({ from: at, to: at + gap.length, insert });
    at += gap.length;
    other += insert.length;
    if (text.charAt(at) !== spaced.charAt(other)) return [];
    at += 1;
    other += 1;
  }
  return changes;
}

function spaceAt(text: string, at: number): string {
  let end = at;
  while (/^\s$/.test(text.charAt(end))) end += 1;
  return text.slice(at, end);
}
