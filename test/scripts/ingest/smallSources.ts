import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { fixtureText } from "./sources/sourceFile.ts";
import { classification, incomeHistory } from "./worldBankWorkbooks.ts";

const itu =
  "seriesID,seriesCode,seriesName,seriesParent,seriesUnits,entityID,entityIso,entityName,dataValue,dataYear,dataNote,dataSource,seriesDescription";
const ituRow = (iso: string, name: string, value: string, year: number, source: string): string =>
  `11624,i99H,Individuals using the Internet,Core,%,1,${iso},${name},${value},${year},,${source},text`;

/** A source folder with the fewest files that make data: the World Bank, one of ITU's, and the areas. */
export const smallFiles: ReadonlyMap<string, Uint8Array> = new Map([
  [
    "itu/individuals-using-the-internet.csv",
    strToU8(
      [
        `\uFEFF${itu}`,
        ituRow("KEN", "Kenya", "34.97", 2024, "Kenya National Bureau of Statistics"),
        ituRow("KEN", "Kenya", "29.6", 2022, "ITU estimate"),
        ituRow("NIU", "Niue", "79.6", 2011, ""),
        ""
      ].join("\n")
    )
  ],
  [
    "worldbank/IT.NET.USER.ZS.zip",
    zipSync({ "API_IT.NET.USER.ZS_DS2_en_csv_v2_1.csv": strToU8(fixtureText("worldbank/API_IT.NET.USER.ZS.csv")) })
  ],
  ...["wdi-2026-07.csv", "SP.POP.TOTL-2024.csv", "countries-2026-07.csv"].map(
    (name) => [`worldbank/${name}`, strToU8(fixtureText(`worldbank/${name}`))] as const
  ),
  ["worldbank/CLASS_FY2026.xlsx", classification],
  ["worldbank/OGHIST.xlsx", incomeHistory()],
  ["unsd/country-codes.csv", strToU8(fixtureText("unsd/country-codes.csv"))]
]);

const vintages: Readonly<Record<string, string>> = {
  "itu/individuals-using-the-internet.csv": "2026-04-26",
  "worldbank/IT.NET.USER.ZS.zip": "2025-04-15",
  "worldbank/wdi-2026-07.csv": "2026-07"
};

/** The catalogue of sources of these files, as the folder's `sources.json` has it. */
export function catalogueOf(files: ReadonlyMap<string, Uint8Array>): string {
  const sources = [...files].map(([file, content]) => ({
    file,
    publisher: "the publisher",
    licence: file.startsWith("itu/") ? "CC-BY-NC-SA-3.0-IGO" : "CC-BY-4.0",
    url: "https://example.org/",
    vintage: vintages[file] ?? "2026-03",
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex")
  }));
  return JSON.stringify({ schema: 1, sources });
}

/** The source folder `sources` with its catalogue, as entries of a disk. */
export function smallFolder(
  files: ReadonlyMap<string, Uint8Array> = smallFiles
): readonly (readonly [string, Uint8Array])[] {
  return [
    ["sources/sources.json", strToU8(catalogueOf(files))],
    ...[...files].map(([path, content]) => [`sources/${path}`, content] as const)
  ];
}

const surveys: readonly string[] = [
  "ddf--datapoints--internet--by--wealth_quartiles--year.csv",
  "ddf--datapoints--cellphone--by--subnat--year.csv",
  "ddf--entities--level--subnat.csv"
].map((name) => `gdl/${name}`);

/** A further source folder `more` with surveys of households, as entries of a disk; the row of one region may be away. */
export function surveyFolder(without = ""): readonly (readonly [string, Uint8Array])[] {
  const files = new Map(
    surveys.map((file) => {
      const lines = fixtureText(file).replaceAll("sen", "ken").replaceAll("SEN", "KEN").split("\n");
      return [file, strToU8(lines.filter((line) => without === "" || !line.includes(without)).join("\n"))] as const;
    })
  );
  return [
    ["more/sources.json", strToU8(catalogueOf(files))],
    ...[...files].map(([path, content]) => [`more/${path}`, content] as const)
  ];
}

/** The files with a text of one of them replaced, so that a test can damage it. */
export function withText(file: string, from: string, to: string): ReadonlyMap<string, Uint8Array> {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(smallFiles.get(file));
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return new Map([...smallFiles, [file, strToU8(text.replace(from, to))]]);
}
