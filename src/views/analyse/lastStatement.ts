const shownLetters = 50;

/** Returns the beginning of the statement by which a query is longer than the one before, in one line. */
export function lastStatement(sql: string, before = ""): string {
  const line = sql.slice(before.length).replace(/\s+/g, " ").trim();
  return line.length > shownLetters ? `${line.slice(0, shownLetters)}…` : line;
}
