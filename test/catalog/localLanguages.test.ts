import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  internationalLanguages,
  isLocalLanguage,
  localAreas,
  setAsideAreas
} from "../../src/catalog/localLanguages.ts";
import { areaLanguagesOf } from "../../scripts/ingest/languages/areaLanguages.ts";
import { createLanguageCodes } from "../../scripts/ingest/languages/codes.ts";
import { cldrFiles, parseCldr } from "../../scripts/ingest/sources/cldr.ts";

const modules = new URL("../../node_modules/", import.meta.url);
const cldr = parseCldr(new Map(cldrFiles.map((path) => [path, new Uint8Array(readFileSync(new URL(path, modules)))])));
const { rows } = areaLanguagesOf(cldr, createLanguageCodes(cldr.aliases));
const listed = rows.filter(({ language }) => (internationalLanguages as readonly string[]).includes(language));
const localIn = (area: string): string =>
  internationalLanguages.filter((language) => isLocalLanguage(area, language)).join(" ");

describe("where international languages are local", () => {
  it.each([
    ["NZL", "en"],
    ["SGP", "zh"],
    ["HKG", "zh"],
    ["TTO", "en"],
    ["JAM", ""],
    ["AGO", "pt"],
    ["BRA", "pt"],
    ["MEX", "es"],
    ["EGY", "ar"],
    ["KAZ", ""],
    ["BLR", "ru"],
    ["IRL", "en"],
    ["CAN", "en fr"],
    ["BEL", "fr"],
    ["CHE", "fr"],
    ["TCD", "ar"],
    ["SOM", ""],
    ["MOZ", ""],
    ["PRY", ""],
    ["NGA", "ar"]
  ])("is right for %s", (area, expected) => {
    expect(localIn(area)).toBe(expected);
  });

  it("calls every other language local everywhere", () => {
    expect(isLocalLanguage("JAM", "jam")).toBe(true);
    expect(isLocalLanguage("HKG", "yue")).toBe(true);
    expect(isLocalLanguage("KAZ", "kk")).toBe(true);
  });

  it("has decided every area in which CLDR lists an international language, once", () => {
    expect(listed.length).toBeGreaterThan(300);
    const decided = new Map(internationalLanguages.map((code) => [code, setAsideAreas[code].split(" ")]));
    for (const { area, language } of listed) {
      const code = internationalLanguages.find((each) => each === language)!;
      const places = [Object.hasOwn(localAreas[code], area), decided.get(code)!.includes(area)].filter(Boolean);
      expect(places, `${language} in ${area}`).toHaveLength(1);
    }
  });

  it("decides nothing of areas in which CLDR does not list the language", () => {
    const pairs = new Set(listed.map(({ area, language }) => `${language} ${area}`));
    for (const code of internationalLanguages) {
      const areas = [...Object.keys(localAreas[code]), ...setAsideAreas[code].split(" ")];
      expect(areas.length).toBeGreaterThan(4);
      expect(areas.filter((area) => !pairs.has(`${code} ${area}`))).toEqual([]);
    }
  });
});
