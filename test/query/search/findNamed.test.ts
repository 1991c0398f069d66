import { describe, expect, it } from "vitest";
import { findNamed, indexNames, nearestNamed } from "../../../src/query/search/findNamed.ts";

const entry = (code: string, name: string, ...others: readonly string[]) => ({ code, name, others });
const index = indexNames([
  entry("NGA", "Nigeria", "NG", "نيجيريا"),
  entry("NER", "Niger", "NE"),
  entry("UKR", "Ukraine", "UA"),
  entry("GBR", "Royaume-Uni", "GB", "UK", "United Kingdom"),
  entry("CIV", "Côte d’Ivoire", "CI", "Ivory Coast"),
  entry("COG", "Congo", "CG"),
  entry("COD", "Democratic Republic of the Congo", "CD", "DRC"),
  entry("JOR", "الأردن", "JO", "Jordan"),
  entry("world", "World", "Monde", "العالم")
]);
const find = (text: string, most = 8) => findNamed(index, text, most).map((found) => found.entry.code);

describe("findNamed", () => {
  it.each([
    ["the name itself before one that begins with it", "niger", ["NER", "NGA"]],
    ["by a code, and by no part of one", "ng", ["NGA"]],
    ["an everyday name before a beginning", "UK", ["GBR", "UKR"]],
    ["by a word inside", "congo", ["COG", "COD"]],
    ["without the Arabic article", "اردن", ["JOR"]],
    ["in whatever language", "monde", ["world"]],
    ["the name that stands in a sentence", "internet use in Nigeria", ["NGA"]],
    ["with an error in one of its words", "ivori coast", ["CIV"]],
    ["with an error at the beginning of a longer name", "democrattic", ["COD"]]
  ])("finds %s", (_, text, codes) => {
    expect(find(text).slice(0, codes.length)).toEqual(codes);
  });

  it("finds nothing for nothing, nor for what is no name", () => {
    for (const text of ["", "  ", "'", "(", "zzz", "xyzzy"]) expect(find(text)).toEqual([]);
  });

  it("gives as many as asked for, each once, and the name that it was found by", () => {
    expect(find("n", 1)).toHaveLength(1);
    const found = findNamed(index, "ivory", 8);
    expect(found.map(({ by }) => by)).toEqual(["Ivory Coast"]);
  });
});

describe("in Chinese", () => {
  const chinese = indexNames([
    entry("KEN", "肯尼亚"),
    entry("COD", "刚果民主共和国", "刚果（金）"),
    entry("price", "移动数据价格（5 GB）"),
    entry("people", "未上网人口")
  ]);
  const found = (text: string) => findNamed(chinese, text, 8).map(({ entry, way }) => `${entry.code} ${way}`);

  it("a part of a name is found, since no space parts its words, and a wrong letter of three", () => {
    expect(found("价格")).toEqual(["price sure"]);
    expect(found("民主共和国")).toEqual(["COD sure"]);
    expect(found("上网")).toEqual(["people sure"]);
    expect(found("刚果金")).toEqual(["COD whole"]);
    expect(found("肯尼压")).toEqual(["KEN near"]);
    expect(found("价钱")).toEqual([]);
  });
});

describe("nearestNamed", () => {
  it("says what may have been meant where nothing is found", () => {
    expect(find("nojorroaia")).toEqual([]);
    expect(nearestNamed(index, "nojorroaia", 3)[0]?.entry.code).toBe("NGA");
    expect(nearestNamed(index, "q", 3)).toEqual([]);
  });
});
