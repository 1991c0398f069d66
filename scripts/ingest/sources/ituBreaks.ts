/** How notes say that a series breaks, one spelling of "comparability" among them. */
const speaksOfBreak: readonly RegExp[] = [
  /\bbreaks?\b/i,
  /\b(?:not comparable|incomparable)\b/i,
  /\bcomprability\b/i,
  /\bchanges? (?:in|of) (?:the )?(?:\w+ ){0,2}(?:methodology|definition)\b/i,
  /\bchanged the definition\b/i,
  /\bnew(?:, improved calculation)? methodology\b/i,
  /\bmethodolog\w+ (?:refinement|revisions)\b/i,
  /\bmethodology (?:for this indicator )?was (?:slight(?:ly)? )?(?:modified|revised)\b/i,
  /\breview of the calculation methodology\b/i,
  /\bcomparison with previous years should not be done\b/i,
  /\bfigure changed compared to the formerly reported\b/i,
  /\bwe overlooked\b/i
];

/** Where the words speak of other countries' questions, not of other years. */
const speaksOfSomethingElse: readonly RegExp[] = [/problem solving indicators/i];

/** The year that a note dates the break to, where it names one. */
const since = /\b(?:from|since|starting with|comparable with) (?:[a-z]+ )?((?:19|20)\d\d)\b/gi;

/**
 * Tells whether a note says that the series breaks with the figure beside it. A note that dates the break to another
 * year does not, and one that repeats the note of the year before does not again.
 */
export function statesBreak(note: string, period: number, noteBefore: string): boolean {
  if (!speaksOfBreak.some((pattern) => pattern.test(note))) return false;
  if (speaksOfSomethingElse.some((pattern) => pattern.test(note)) || note.trim() === noteBefore.trim()) return false;
  const years = [...note.matchAll(since)].map(([, year]) => Number(year));
  return years.length === 0 || years.includes(period);
}
