import { expect, it } from "vitest";
import { packFile, parsePacks } from "../../src/model/packName.ts";

it("reads the packs of a list, each once, and none where there is no list", () => {
  expect(parsePacks(" fr-africa, en-latin-america-caribbean,fr-africa,")).toEqual([
    { language: "fr", region: "africa" },
    { language: "en", region: "latin-america-caribbean" }
  ]);
  expect(parsePacks(undefined)).toEqual([]);
  expect(parsePacks("")).toEqual([]);
});

it.each(["fr", "africa", "fr-atlantis", "xx-africa", "fr-africa.zip", "../fr-africa"])("refuses %j", (list) => {
  expect(() => parsePacks(list)).toThrow(`"${list}" is no pack`);
});

it("has a file for each", () => {
  expect(packFile({ language: "ar", region: "gulf" })).toBe("packs/ar-gulf.zip");
});
