/** Returns a value as JSON that cannot end the script element it stands in. */
export function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
