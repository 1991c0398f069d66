import { describe, expect, it } from "vitest";
import { changeRoles } from "../../../src/query/own/changeRoles.ts";
import { areaRecogniser } from "../../../src/query/own/recogniseAreas.ts";
import { withTableNames } from "../../../src/query/own/tableNames.ts";
import { understand } from "../../../src/query/own/understand.ts";
import { countedOf, readAreas, understood } from "./ownFiles.ts";

describe("the countries of a reader's file", () => {
  it.each([
    ["iso2", ["DE", "ET", "LA", "FR", "KE", "NA"], ["DEU", "ETH", "LAO", "FRA", "KEN", "NAM"]],
    ["iso3", ["AND", "DEU", "KEN"], ["AND", "DEU", "KEN"]],
    ["geo", ["EL", "UK", "FR", "DE"], ["GRC", "GBR", "FRA", "DEU"]],
    ["NOC", ["CHI", "ARG", "KEN"], ["CHL", "ARG", "KEN"]],
    ["code", ["CHI", "GER", "NED", "RSA"], ["CHL", "DEU", "NLD", "ZAF"]],
    // Without another sign it may be the Channel Islands of the World Bank: that is for the reader to say.
    ["iso3", ["BRN", "KEN", "TCD"], ["BRN", "KEN", "TCD"]],
    ["IOC", ["BRN", "KEN", "CHA"], ["BHR", "KEN", "TCD"]],
    ["M49", ["404", "148", "4"], ["KEN", "TCD", "AFG"]],
    [
      "Country",
      ["China[a]", "India[1]", "France[b][note 1]", "Taiwan*", "Mali (2)", "Kenya¹"],
      ["CHN", "IND", "FRA", "TWN", "MLI", "KEN"]
    ],
    [
      "Country",
      ["Korea, South", "Netherlands (Kingdom of the)", "Congo (Kinshasa)", "Congo (Brazzaville)"],
      ["KOR", "NLD", "COD", "COG"]
    ],
    [
      "Country",
      ["China, Hong Kong Special Administrative Region", "Korea (Republic of)", "Burma"],
      ["HKG", "KOR", "MMR"]
    ],
    ["pays", ["Tchad", "تشاد", "KENYA"], ["TCD", "TCD", "KEN"]]
  ])("called %s: %j are %j", async (name, cells, codes) => {
    const found = await understood(`"${name}";rate\n${cells.map((cell, row) => `${cell};${row}.5`).join("\n")}\n`);
    expect(found.areas.codes).toEqual(codes);
  });

  it("are asked for where a code may be two, and words are no codes", async () => {
    const doubt = await understood("code,rate\nCHI,1\nARG,2\nKEN,3\nUSA,4\n");
    expect(doubt.areas.unmatched).toEqual([["CHI", 1]]);
    const bank = await understood("code,rate\nCHI,1\nARG,2\nKEN,3\nWLD,4\n");
    expect(bank.areas.codes[0]).toBe("CHI");
    const words = await understood("Country,online,rate\nKenya,No,1\nChad,No,2\nMali,No,3\n");
    expect(words.areas.column).toBe(0);
  });

  it("are known by names that only tables use, the own ones first", () => {
    const area = (code: string, name: string, ...others: readonly string[]) => ({ code, name, others });
    const few = [area("COD", "Democratic Republic of the Congo", "Конго (ДРК)"), area("COG", "Congo")];
    const recognise = areaRecogniser(withTableNames(few, { areas: [["COG", "Конго", "刚果"]] }));
    expect(["Конго", "刚果", "конго (дрк)", "Congo", "Чад"].map(recognise)).toEqual([
      "COG",
      "COG",
      "COD",
      "COG",
      undefined
    ]);
  });

  it("can be matched by hand", async () => {
    const found = await understood("country,rate\nKenya,1\nTschad,2\nMali,3\n");
    expect(found.areas.unmatched).toEqual([["Tschad", 1]]);
    const said = understand(
      found.table,
      readAreas,
      changeRoles(found.roles, { kind: "match", text: "Tschad", code: "TCD" })
    );
    expect(countedOf(said)).toEqual(["KEN 1", "TCD 2", "MLI 3"]);
  });
});
