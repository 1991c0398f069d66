/** Returns a text as it begins a sentence; scripts without capitals stay as they are. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
