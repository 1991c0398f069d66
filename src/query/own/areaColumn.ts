import {
  codesOfAggregates,
  codesOfEurostat,
  codesOfPublishers,
  letterSystems,
  type LetterSystem
} from "./codeSystems.ts";
import { formalName } from "./formalName.ts";
import type { Cell } from "./ownFile.ts";
import type { RecogniseArea } from "./recogniseAreas.ts";

/** The codes of an area. */
export interface AreaIds {
  readonly code: string;
  readonly iso2: string;
  readonly m49: string;
}

/** By what a column names areas. */
export type AreaSystem = "iso2" | "iso3" | "m49" | "names" | LetterSystem;

/** A column of cells, read as areas. */
export interface AreaColumn {
  readonly system: AreaSystem;
  readonly codes: readonly (string | undefined)[];
  /** The cells that nobody knows, or that may be two, each once, with how many rows they stand in. */
  readonly unmatched: readonly (readonly [text: string, rows: number])[];
  /** Of the cells that are filled, so many name an area; 0 to 1. */
  readonly share: number;
}

/** Reads the cells of a column, by its name, as areas. */
export type ReadAreas = (name: string, cells: readonly Cell[]) => AreaColumn;

/** So large a share of a column must be of one form for its cells to be codes. */
const shareOfForm = 0.8;

/** Returns what reads columns as areas: codes as they are written first, words only where they are no codes. */
export function areaReader(areas: readonly AreaIds[], recogniseName: RecogniseArea): ReadAreas {
  const iso3 = new Set(areas.map(({ code }) => code));
  const iso2 = new Map([...areas.map(({ code, iso2: two }) => [two, code] as const), ...codesOfEurostat]);
  const m49 = new Map(areas.map(({ code, m49: number }) => [Number(number), code]));
  return (name, cells) => {
    const counts = countCells(cells);
    const texts = [...counts.keys()];
    const system = systemOf(name, texts, iso3);
    const isDoubtful = (text: string): boolean =>
      system === "iso3" && text.toUpperCase() === ofTwoSystems && !isOfBank(texts);
    const byText = new Map(texts.map((text) => [text, isDoubtful(text) ? undefined : lookUp(system, text)]));
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const unmatched = [...counts].filter(([text]) => byText.get(text) === undefined);
    const lost = unmatched.reduce((sum, [, count]) => sum + count, 0);
    return {
      system,
      codes: cells.map((cell) => (cell === null ? undefined : byText.get(String(cell).trim()))),
      unmatched,
      share: rows === 0 ? 0 : (rows - lost) / rows
    };
  };

  function lookUp(system: AreaSystem, text: string): string | undefined {
    const upper = text.toUpperCase();
    switch (system) {
      case "iso2":
        return iso2.get(upper) ?? (iso3.has(upper) ? upper : undefined);
      case "iso3":
        return iso3.has(upper)
          ? upper
          : (codesOfPublishers.get(upper) ?? (text.length === 2 ? iso2.get(upper) : undefined));
      case "m49":
        return m49.get(Number(text));
      case "names":
        return areaNamed(text, { iso3, iso2, recogniseName });
      default:
        return letterSystems[system].get(upper) ?? (iso3.has(upper) ? upper : undefined);
    }
  }
}

function countCells(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const text = cell === null ? "" : String(cell).trim();
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** What a column calls itself, where it says so. */
const told: readonly (readonly [RegExp, LetterSystem])[] = [
  [/\b(?:noc|ioc)\b|olympi/i, "ioc"],
  [/\bfifa\b/i, "fifa"],
  [/\bitu\b.*(?:letter|symbol|code)|^itu$/i, "itu"]
];

function systemOf(name: string, texts: readonly string[], iso3: ReadonlySet<string>): AreaSystem {
  const share = (form: RegExp): number =>
    texts.length === 0 ? 0 : texts.filter((text) => form.test(text)).length / texts.length;
  if (share(/^\d{1,3}$/) >= shareOfForm) return "m49";
  if (share(/^[A-Z]{2}$/) >= shareOfForm || share(/^[a-z]{2}$/) >= shareOfForm) return "iso2";
  const isRadio = told[2]?.[0].test(name) === true && share(/^[A-Z]{1,3}$/) >= shareOfForm;
  if (isRadio) return "itu";
  if (share(/^[A-Z]{3}$/) < shareOfForm && share(/^[a-z]{3}$/) < shareOfForm) return "names";
  return told.find(([form]) => form.test(name))?.[1] ?? systemOfLetters(texts, iso3);
}

/** The World Bank's code of the Channel Islands, which is Chile's at the Olympics. */
const ofTwoSystems = "CHI";

const isOfBank = (texts: readonly string[]): boolean =>
  texts.some((text) => codesOfAggregates.has(text.toUpperCase()) || text.toUpperCase() === "CHL");

/**
 * Codes of ISO, unless another system knows nearly all of them, and at least two that ISO has not. A code of two
 * systems counts as neither, but where Chile, or aggregates of the World Bank, stand beside it.
 */
function systemOfLetters(texts: readonly string[], iso3: ReadonlySet<string>): AreaSystem {
  const codes = texts.map((text) => text.toUpperCase());
  const isBank = isOfBank(codes);
  const isIso = (code: string): boolean => iso3.has(code) && (isBank || code !== ofTwoSystems);
  const known = codes.filter(isIso).length;
  for (const system of ["ioc", "fifa"] as const) {
    const other = letterSystems[system];
    const fits = codes.filter((code) => other.has(code) || isIso(code)).length;
    const decisive = codes.filter((code) => other.has(code) && !isIso(code)).length;
    if (!isBank && decisive >= 2 && fits > known && fits >= codes.length * 0.9) return system;
  }
  return "iso3";
}

interface Names {
  readonly iso3: ReadonlySet<string>;
  readonly iso2: ReadonlyMap<string, string>;
  readonly recogniseName: RecogniseArea;
}

/** Footnotes behind a name: [a], [note 1], ¹, *, (2), and flags in brackets of one letter. */
const footnotes = /(?:\s*\[[^\]]{0,20}\]|\s*[*†‡§¶#^¹²³⁴-⁹⁰]+|\s*\((?:\d{1,2}|[a-z])\)|(?<=\p{L}{3})\d{1,2})+$/u;

/** Names of two countries where nothing stands behind them. */
const ofTwo =
  /^(?:congo|korea|corée|virgin islands|samoa|sudan|guinea|ireland|saint martin|st\.? martin|china|micronesia)$/i;

/** Words behind a name that say what kind of state it is, or which of its borders are meant. */
const ofState =
  /\b(?:republics?|rep|kingdom|states?|federa\w+|fed|sts|islamic|plurinational|bolivarian|democratic|dem|people\S*|socialist|union|principality|commonwealth|duchy|sultanate|emirate|arab|rb|former\w*|metropolitan|mainland|until|since|under|inclu\w+|exclu\w+|incl|excl|the|république|royaume|états?|fédération|principauté|rép)\b|جمهورية|مملكة|دولة|إمارة/iu;

/** States behind the names of their territories: "Guam (US)", "Taiwan, China". */
const states: ReadonlySet<string | undefined> = new Set("CHN FRA USA GBR NLD DNK NOR AUS NZL FIN".split(" "));

/** Abbreviations and names of three letters or fewer that people write small. */
const small = /^(?:usa|uk|us|uae|drc|rdc|eau|lao)$/i;

/** Returns the area that a name means, also where it is inverted, has a footnote, or says what kind of state it is. */
function areaNamed(written: string, { iso3, iso2, recogniseName }: Names): string | undefined {
  const text = written.replace(footnotes, "").replace(/\s+/g, " ").trim();
  if (/^[A-Z]{3}$/.test(text) && iso3.has(text)) return text;
  if (/^[A-Z]{2}$/.test(text) && iso2.has(text)) return iso2.get(text);
  // "No", "in" and "so" are words.
  if (/^[a-z]{1,3}$/i.test(text) && !small.test(text) && text !== text.toUpperCase()) return undefined;
  const [, name = "", inside = ""] = /^(.*?)\s*(?:\(([^)]*)\)|,\s*([^,]*))$/.exec(text) ?? [];
  const behind = inside === "" ? (/,\s*([^,]*)$/.exec(text)?.[1] ?? "") : inside;
  const formal = formalName(text);
  const whole = recogniseName(text) ?? (formal === undefined ? undefined : recogniseName(formal));
  if (whole !== undefined || name === "") return whole;
  const inverted = recogniseName(`${behind} ${name}`);
  if (inverted !== undefined) return inverted;
  const short = text.replace(/\bspecial administrative region\b/i, "SAR");
  if (short !== text) return areaNamed(short, { iso3, iso2, recogniseName });
  const within = recogniseName(behind.replace(/\bSAR\b|\./g, ""));
  const alone = recogniseName(name);
  // Georgia in the United States is another.
  if (states.has(within) && !states.has(alone) && alone !== "GEO") return alone;
  if (within !== undefined && within !== alone) return alone === "CHN" && /\bSAR\b/.test(behind) ? within : undefined;
  return ofTwo.test(name) || !ofState.test(behind) ? undefined : alone;
}
