const plainNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** 1,234.5 and 1 234.5. */
const withPoint = /^-?\d{1,3}(?:[, \u00a0\u202f]\d{3})*(?:\.\d+)?$/;
/** 1.234,5 and 1 234,5 and 1234,5. */
const withComma = /^-?(?:\d+|\d{1,3}(?:[. \u00a0\u202f]\d{3})+)(?:,\d+)?$/;

/**
 * Returns the numbers in a column of texts, null for an empty one; undefined where it holds anything else, or codes such
 * as 004. Thousands may be parted, and a comma is the decimal sign where the file does not part its cells by it.
 */
export function toNumbers(cells: readonly string[], isCommaFree: boolean): readonly (number | null)[] | undefined {
  const texts = cells.map((cell) => cell.replace(/\s*%$/, ""));
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0 || filled.some((text) => /^0\d/.test(text))) return undefined;
  const all = (form: RegExp): boolean => filled.every((text) => form.test(text));
  const read = (clean: (text: string) => string) => texts.map((text) => (text === "" ? null : Number(clean(text))));
  if (all(plainNumber)) return read((text) => text);
  if (isCommaFree && all(withComma)) return read((text) => text.replace(/[. \u00a0\u202f]/g, "").replace(",", "."));
  if (all(withPoint)) return read((text) => text.replace(/[, \u00a0\u202f]/g, ""));
  return undefined;
}
