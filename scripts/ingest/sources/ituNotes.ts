import type { Ages } from "../../../src/model/observation.ts";

/** Years of age, as countries write them: at most three digits. */
const years = String.raw`(\d{1,3})`;
const to = String.raw`\s*(?:-|–|—|to|and|al?|bis|\ufffd)\s*`;
const orMore = String.raw`\s*(?:\+|years?(?:\s+(?:of age|old))?|ans|años|anos)*\s*(?:\+|(?:and|or|y|et|ou)\s+(?:\w+\s+)?(?:older|over|above|more|más|plus|mais)|of age or older)`;

/** "16-74", "between 16 and 74 years", "12 to 65": the word of age in front, or years behind. */
const ranges: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:aged?|ages|age range:?|age ?groups?|between|de)\s*(?:the ages? of\s*)?${years}${to}${years}\b`,
    "gi"
  ),
  new RegExp(String.raw`\b${years}${to}${years}\s*(?:-?\s*years?|ans\b|años|anos)`, "gi"),
  new RegExp(String.raw`\bfrom ${years}${to}${years}\s*years?`, "gi")
];

/** "15+", "6 years and older", "at the age of 6 or above", "15 AÑOS Y MÁS", "more than 6 years old". */
const floors: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:aged?|ages|the age of|population(?: age)?|persons?|individuals of)\s*${years}${orMore}`,
    "gi"
  ),
  new RegExp(String.raw`(?:^|[\s(])${years}\s+(?:years?|ans|años|anos)${orMore}`, "gi"),
  new RegExp(String.raw`\bage ${years} and over\b`, "gi"),
  new RegExp(String.raw`\bas of ${years}\b(?= ?\.(?!\d)|$)`, "gi")
];

/** "over 15" and "more than 6 years old", which most readers, and the surveys themselves, take to include that age. */
const above = new RegExp(String.raw`\b(?:more than|over) ${years} years? old`, "gi");

const everybody =
  /\b(?:all ages|all population|refers to (?:the )?(?:total|overall) population|aged 0 and older)\b|^total population\b/i;

/** What speaks of other people than those who were asked: of households, of the sample's frame, of another survey. */
const speaksOfOthers = /households?\b.*\b(?:aged?|age|between)|householder|reflecting the whole/i;

/**
 * Returns the ages of the people whom a figure speaks of, where the note on it names them once: "Y16T74", "Y_GE15", or
 * "_T" for people of every age. A note that names several, or that speaks of the members of a household, says nothing.
 */
export function agesIn(note: string): Ages | undefined {
  if (speaksOfOthers.test(note)) return undefined;
  const found = new Set<Ages>();
  for (const pattern of ranges)
    for (const [, from, last] of note.matchAll(pattern)) found.add(`Y${Number(from)}T${Number(last)}`);
  if (found.size === 0)
    for (const pattern of [...floors, above])
      for (const [, from] of note.matchAll(pattern)) found.add(Number(from) === 0 ? "_T" : `Y_GE${Number(from)}`);
  if (everybody.test(note)) found.add("_T");
  const [ages, other] = found;
  return other === undefined ? ages : undefined;
}

/** Returns the year of the income that a price is a share of, or of the purchasing power that it is put in. */
export function incomeYearIn(note: string): number | undefined {
  const years = new Set([...note.matchAll(/\b(?:GNI|PPP) data year: (\d{4})\b/g)].map(([, year]) => Number(year)));
  const [year, other] = years;
  return other === undefined ? year : undefined;
}
