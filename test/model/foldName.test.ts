import { describe, expect, it } from "vitest";
import { foldName, nameKey } from "../../src/model/foldName.ts";

describe("foldName", () => {
  it.each([
    ["Côte d’Ivoire", "cote d ivoire"],
    ["  Curaçao ", "curacao"],
    ["São Tomé and Príncipe", "sao tome and principe"],
    ["Guinea-Bissau", "guinea bissau"],
    ["Venezuela (Bolivarian Republic of)", "venezuela bolivarian republic of"],
    ["Åland Islands", "aland islands"],
    ["Færøerne", "faeroerne"],
    ["أَفْغَانِسْتَان", "افغانستان"],
    ["آيسلندا", "ايسلندا"],
    ["إيطاليا", "ايطاليا"],
    ["سورية", "سوريه"],
    ["موريتانيـــا", "موريتانيا"],
    ["", ""],
    ["’’", ""]
  ])("folds %j to %j", (name, folded) => {
    expect(foldName(name)).toBe(folded);
    expect(foldName(folded)).toBe(folded);
  });
});

describe("nameKey", () => {
  it.each([
    ["Côte d’Ivoire", "cote divoire"],
    ["St. Lucia", "Saint Lucia"],
    ["Ste Lucie", "Sainte-Lucie"],
    ["Trinidad & Tobago", "Trinidad and Tobago"],
    ["The Gambia", "gambia"],
    ["Viet Nam", "Vietnam"],
    ["Iran (Islamic Republic of)", "Iran, Islamic Republic of"]
  ])("is the same for %s and %s", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it("keeps a code that is a small word, and parts what is not the same", () => {
    expect(nameKey("DE")).toBe("de");
    expect(nameKey("ET")).toBe("et");
    expect(nameKey("Niger")).not.toBe(nameKey("Nigeria"));
    expect(nameKey("Dominica")).not.toBe(nameKey("Dominican Republic"));
  });
});
