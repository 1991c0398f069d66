import { SourceError } from "../adapter.ts";
import { parseCsv } from "../csv.ts";
import { m49ByIsoCode } from "../isoCodes.ts";
import { isAreaCode } from "../../../src/model/area.ts";
import { baseLanguage, siteLanguages } from "../../../src/model/language.ts";
import type { SourceFile } from "../adapter.ts";
import type { AreaCode } from "../../../src/model/area.ts";

/** A row of the UN's list of areas. */
export interface CountryCode {
  readonly code: AreaCode;
  readonly iso2: string;
  /** Three digits. */
  readonly m49: string;
  /** By language of the site, where the UN publishes in it, as the file writes them; see `siteNames`. */
  readonly names: Readonly<Record<string, string>>;
  /** M49 sub-region, three digits; empty for Antarctica. */
  readonly subregion: string;
  readonly leastDeveloped: boolean;
  readonly landlockedDeveloping: boolean;
  readonly smallIsland: boolean;
}

const flagColumns = {
  leastDeveloped: "Least Developed Countries (LDC)",
  landlockedDeveloping: "Land Locked Developing Countries (LLDC)",
  smallIsland: "Small Island Developing States (SIDS)"
} as const;

/** The columns of names in the six languages of the UN. */
const officialNames: ReadonlyMap<string, string> = new Map([
  ["ar", "official_name_ar"],
  ["en", "official_name_en"],
  ["es", "official_name_es"],
  ["fr", "official_name_fr"],
  ["ru", "official_name_ru"],
  ["zh", "official_name_cn"]
]);

const nameColumns = siteLanguages.flatMap((language) => {
  const column = officialNames.get(baseLanguage(language));
  return column === undefined ? [] : [[language, column] as const];
});

const columns: readonly string[] = [
  "ISO3166-1-Alpha-3",
  "ISO3166-1-Alpha-2",
  "M49",
  "Sub-region Code",
  ...nameColumns.map(([, column]) => column),
  ...Object.values(flagColumns)
];

function flagIn(file: string, row: number, text: string): boolean {
  if (text !== "" && text !== "x") throw new SourceError(file, `row ${row}: "${text}" is not a flag`);
  return text === "x";
}

/**
 * Returns the areas of the UN's list; the numbers get their leading zeros. Throws a SourceError for a second row of an
 * area, and where a code or number is not the one that this project knows, so that no area changes unseen.
 */
export function readCountryCodes(content: Uint8Array, { file }: SourceFile): readonly CountryCode[] {
  const seen = new Set<string>();
  return parseCsv(content, file, columns).map(({ row, cells }) => {
    const cell = (name: string): string => (cells[name] ?? "").trim();
    const code = cell("ISO3166-1-Alpha-3");
    const m49 = cell("M49").padStart(3, "0");
    if (!isAreaCode(code)) throw new SourceError(file, `row ${row}: unknown area "${code}"`);
    const known = m49ByIsoCode.get(code);
    if (known !== m49)
      throw new SourceError(file, `row ${row}: ${code} has the M49 number "${m49}", not ${known ?? "any"}`);
    if (seen.has(code)) throw new SourceError(file, `row ${row}: ${code} stands twice`);
    seen.add(code);
    const subregion = cell("Sub-region Code");
    return {
      code,
      iso2: cell("ISO3166-1-Alpha-2"),
      m49,
      names: Object.fromEntries(nameColumns.map(([language, column]) => [language, cell(column)])),
      subregion: subregion === "" ? "" : subregion.padStart(3, "0"),
      leastDeveloped: flagIn(file, row, cell(flagColumns.leastDeveloped)),
      landlockedDeveloping: flagIn(file, row, cell(flagColumns.landlockedDeveloping)),
      smallIsland: flagIn(file, row, cell(flagColumns.smallIsland))
    };
  });
}
