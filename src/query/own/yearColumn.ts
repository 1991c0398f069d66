import type { OwnTable } from "./readTable.ts";

/** What tables call the column of their years, in the languages of the site. */
const yearNames =
  /^(?:years?|periods?|date|time(?:[ _]period)?|ann[ée]es?|période|السنة|سنة|العام|عام|الفترة|فترة)(?:_\d+)?$/iu;

/** Returns whether a column is called as years are. */
export function isYearName(name: string): boolean {
  return yearNames.test(name.trim());
}

/** Returns the name of the column that holds the year of each row, all whole numbers; undefined where there is none. */
export function yearColumn({ names, columns }: Pick<OwnTable, "names" | "columns">): string | undefined {
  return names.find((name, place) => {
    const filled = (columns[place] ?? []).filter((cell) => cell !== null);
    return isYearName(name) && filled.length > 0 && filled.every(isYear);
  });
}

function isYear(cell: string | number): boolean {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 1800 && cell <= 2100;
}
