/** Returns a sentence as it stands over a picture: without the full stop. */
export function headline(sentence: string): string {
  return sentence.replace(/[.।。]$/, "");
}
