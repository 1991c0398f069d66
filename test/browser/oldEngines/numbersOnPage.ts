/** A number on a page: as its text says it, and its signs from left to right as they are drawn. */
export interface ReadNumber {
  readonly said: string;
  readonly drawn: string;
  readonly isPicture: boolean;
}

/**
 * Returns the numbers of several signs on the page that are drawn, by where each sign stands. Run in the page, in the
 * words of 2018: no syntax and no method that Chromium 69 lacks.
 */
export function numbersOnPage(): readonly ReadNumber[] {
  const found: ReadNumber[] = [];
  const number = /[+−-]?\d[\d.,]*\d%?|\d%/g;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const read = (text: Node, said: string, start: number): void => {
    const picture = (text.parentElement as Element).closest("text");
    const signs = said.split("").map((sign, index) => {
      const range = document.createRange();
      range.setStart(text, start + index);
      range.setEnd(text, start + index + 1);
      const box = range.getBoundingClientRect();
      return { sign, x: box.left, y: box.top, width: box.width };
    });
    if (signs.some(({ width }) => width === 0)) return;
    // A number that a line ends in has its parts one above the other.
    if (signs.some(({ y }) => Math.abs(y - (signs[0] as { y: number }).y) > 2)) return;
    const drawn = signs
      .slice()
      .sort((one, other) => one.x - other.x)
      .map(({ sign }) => sign)
      .join("");
    found.push({ said, drawn, isPicture: picture !== null });
  };
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const whole = (text as Text).data;
    for (let match = number.exec(whole); match !== null; match = number.exec(whole)) read(text, match[0], match.index);
  }
  return found;
}
