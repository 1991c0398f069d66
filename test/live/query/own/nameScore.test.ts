import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReadAreas } from "../../../../src/query/own/areaColumn.ts";
import { siteAreas } from "./siteAreas.ts";

const root = join(import.meta.dirname, "../../../..");
const list = join(root, "../shared/sources/unsd/country-codes.csv");

let read: ReadAreas;
let codes: ReadonlySet<string>;

beforeAll(async () => {
  ({ read, codes } = await siteAreas());
}, 60_000);

/** The share of the names of a column of the UN's list that are recognised, and those that are taken for another. */
function scoreOf(column: string): {
  readonly share: number;
  readonly wrong: readonly string[];
  readonly lost: readonly string[];
} {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(list, "utf8"), { header: true });
  const rows = data.flatMap((row) => {
    const [code, name] = [row["ISO3166-1-Alpha-3"] ?? "", row[column] ?? ""];
    return codes.has(code) && name !== "" ? [{ code, name }] : [];
  });
  const found = read(
    "Country",
    rows.map(({ name }) => name)
  ).codes;
  const known = found.filter((code) => code !== undefined).length;
  return {
    share: known / rows.length,
    wrong: rows.flatMap(({ code, name }, row) => (found[row] !== undefined && found[row] !== code ? [name] : [])),
    lost: rows.flatMap(({ name }, row) => (found[row] === undefined ? [name] : []))
  };
}

describe.skipIf(!existsSync(list))("the names of the UN's list", () => {
  it.each([
    ["official_name_en", 1],
    ["official_name_fr", 1],
    ["official_name_ar", 1],
    ["official_name_es", 1],
    ["official_name_ru", 1],
    ["official_name_cn", 1],
    ["UNTERM English Short", 1],
    ["UNTERM English Formal", 1],
    ["UNTERM French Short", 1],
    ["UNTERM French Formal", 1],
    ["UNTERM Arabic Short", 1],
    ["UNTERM Arabic Formal", 1],
    ["UNTERM Spanish Short", 1],
    ["UNTERM Spanish Formal", 1],
    ["UNTERM Russian Short", 1],
    ["UNTERM Russian Formal", 1],
    ["UNTERM Chinese Short", 1],
    ["UNTERM Chinese Formal", 1],
    ["ISO4217-currency_country_name", 0.99],
    ["CLDR display name", 1]
  ])("%s: at least %d are recognised, and none as another", (column, least) => {
    const { share, wrong, lost } = scoreOf(column);
    expect(wrong).toEqual([]);
    expect([share, lost]).toEqual([expect.toSatisfy((each: number) => each >= least), expect.anything()]);
  });
});

/** A public file as its publisher writes it: which column names countries, and which says by a code which they are. */
interface PublicFile {
  readonly path: string;
  readonly name: string;
  readonly code: string;
}

const publicFiles: readonly PublicFile[] = [
  { path: "itu/individuals-using-the-internet.csv", name: "entityName", code: "entityIso" },
  { path: "itu/mobile-cellular-subscriptions.csv", name: "entityName", code: "entityIso" },
  { path: "unsd/IT_MOB_OWN.csv", name: "REF_AREA_DESC", code: "ISO3" },
  { path: "unsd/SE_ADT_ACTS.csv", name: "REF_AREA_DESC", code: "ISO3" },
  { path: "data360/ITU_DH_INT_USR_DAY.csv", name: "REF_AREA_LABEL", code: "REF_AREA" },
  { path: "data360/ITU_DH_SKLS_DIG_CONT.csv", name: "REF_AREA_LABEL", code: "REF_AREA" },
  { path: "worldbank/SP.POP.TOTL-2024.csv", name: "Country Name", code: "Country Code" },
  { path: "worldbank/countries-2026-07.csv", name: "name", code: "iso3" },
  { path: "worldbank/wdi-2026-07.csv", name: "country_name", code: "iso3" },
  { path: "unctad/cyberlaw-tracker.csv", name: "country", code: "code" },
  { path: "../more-sources/gdl/ddf--entities--level--national.csv", name: "name", code: "iso_code" }
];

describe.skipIf(!existsSync(list))("the names of public files", () => {
  it.each(publicFiles)("are recognised in $path, 99 of 100 at least, and none as another", ({ path, name, code }) => {
    const { data } = Papa.parse<Record<string, string>>(
      readFileSync(join(root, "../shared/sources", path), "utf8").replace(/^\uFEFF/, ""),
      { header: true }
    );
    const byName = new Map(data.flatMap((row) => (row[name] && row[code] ? [[row[name], row[code]] as const] : [])));
    // M49 numbers are read by the reader of codes, of which each is known to be the area of its number.
    const wanted = read("Country Code", [...byName.values()]).codes;
    const names = [...byName.keys()].filter((_, row) => codes.has(wanted[row] ?? ""));
    const expected = wanted.filter((each) => codes.has(each ?? ""));
    const found = read("Country", names).codes;
    const lost = names.filter((_, row) => found[row] === undefined);
    const wrong = names.filter((_, row) => found[row] !== undefined && found[row] !== expected[row]);
    console.log(
      `${path} (${name}): ${names.length} names, ${names.length - lost.length} matched, ${wrong.length} wrong`
    );
    expect(names.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
    expect([lost, lost.length / names.length]).toEqual([
      expect.anything(),
      expect.toSatisfy((share: number) => share <= 0.01)
    ]);
  });
});
