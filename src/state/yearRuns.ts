/** Returns years, ascending, as a short text: "2000-2004 2007" for five in a row and one. */
export function formatYearRuns(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.slice(-1)[0];
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(" ");
}

/** Tells whether a year is among those of such a text. */
export function isInYearRuns(text: string, year: number): boolean {
  return text.split(" ").some((run) => {
    const [from = NaN, to = from] = run.split("-").map(Number);
    return from <= year && year <= to;
  });
}
