import { areaReader, type ReadAreas } from "../../../src/query/own/areaColumn.ts";
import { readOwnTable } from "../../../src/query/own/readOwnTable.ts";
import { areaRecogniser } from "../../../src/query/own/recogniseAreas.ts";
import type { OwnRoles } from "../../../src/query/own/ownRoles.ts";
import { understand, type Understood } from "../../../src/query/own/understand.ts";

/** Areas as the engine has them: the code, ISO's two letters, M49, and names. */
const rows = `
ARE AE 784 United Arab Emirates | ARG AR 032 Argentina | AND AD 020 Andorra | AFG AF 004 Afghanistan | BHR BH 048 Bahrain
BRN BN 096 Brunei Darussalam | CHI QQ 830 Channel Islands | CHL CL 152 Chile | CHN CN 156 China | COD CD 180 Democratic Republic of the Congo
COG CG 178 Congo | DEU DE 276 Germany | DZA DZ 012 Algeria | ETH ET 231 Ethiopia | FRA FR 250 France | GBR GB 826 United Kingdom
GRC GR 300 Greece | HKG HK 344 China, Hong Kong SAR | KEN KE 404 Kenya | KOR KR 410 Republic of Korea | LAO LA 418 Laos
MLI ML 466 Mali | MMR MM 104 Myanmar | NAM NA 516 Namibia | NER NE 562 Niger | NLD NL 528 Netherlands | NOR NO 578 Norway
PRK KP 408 Democratic People's Republic of Korea | PSE PS 275 State of Palestine | TCD TD 148 Chad | TWN TW 158 Taiwan | UGA UG 800 Uganda
USA US 840 United States of America | VAT VA 336 Holy See | ZAF ZA 710 South Africa | ERI ER 232 Eritrea | IND IN 356 India`;

const otherNames: Readonly<Record<string, readonly string[]>> = {
  TCD: ["Tchad", "تشاد"],
  KOR: ["South Korea", "Korea, Rep."],
  PRK: ["North Korea"],
  COD: ["Congo (Kinshasa)"],
  COG: ["Congo (Brazzaville)"],
  MMR: ["Burma"],
  USA: ["US", "United States"],
  PSE: ["West Bank and Gaza"]
};

const areas = rows
  .trim()
  .split(/[|\n]/)
  .map((row) => {
    const [code = "", iso2 = "", m49 = "", ...name] = row.trim().split(" ");
    const others = [iso2, m49, ...(otherNames[code] ?? [])];
    return { code, iso2, m49, name: name.join(" "), others };
  });

/** Reads columns as areas, over a few of them. */
export const readAreas: ReadAreas = areaReader(areas, areaRecogniser(areas));

/** Returns what is understood of a file with this content. */
export async function understood(content: BlobPart, chosen?: OwnRoles): Promise<Understood> {
  return understand(await readOwnTable(new Blob([content])), readAreas, chosen);
}

/** Returns the numbers of a column that count, by area and year: "KEN 2024 40". */
export function countedOf({ table, rows: laid, counted, roles }: Understood, name?: string): readonly string[] {
  return counted.map((place) => {
    const own =
      laid.wideOf?.[place] ??
      (name === undefined ? roles.first : table.columns.findIndex((each) => each.name === name));
    const value = table.columns[own ?? -1]?.values[laid.rowOf[place] ?? -1];
    return [laid.areas[place], laid.years?.[place], value].filter((each) => each !== undefined).join(" ");
  });
}
