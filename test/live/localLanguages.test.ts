import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areaLanguagesOf } from "../../scripts/ingest/languages/areaLanguages.ts";
import { createLanguageCodes } from "../../scripts/ingest/languages/codes.ts";
import { cldrFiles, parseCldr } from "../../scripts/ingest/sources/cldr.ts";
import { isLocalReason, localExceptions, localReason, localReasons } from "../../src/catalog/localLanguages.ts";
import { createStore } from "../../src/query/store.ts";

const modules = new URL("../../node_modules/", import.meta.url);
const cldr = parseCldr(new Map(cldrFiles.map((path) => [path, new Uint8Array(readFileSync(new URL(path, modules)))])));
const { rows } = areaLanguagesOf(cldr, createLanguageCodes(cldr.aliases), () => false);
const spoken = new Map((await createStore("data").areaLanguages()).map((row) => [`${row.area} ${row.language}`, row]));

/**
 * Thirty countries and territories looked at one by one: the languages of most speakers, and whatever was in doubt. A
 * plus is local, a minus is not; why is the reason of the data.
 */
const reviewed: readonly (readonly [area: string, languages: string])[] = [
  ["ABW", "+pap:listed -nl:colonial -en:not-listed"],
  ["AGO", "+pt:first +umb:listed +kmb:listed"],
  ["BEL", "+nl:listed +fr:listed -de:learned -en:not-listed"],
  ["BLZ", "+es:listed -en:learned"],
  ["BOL", "+es:listed +qu:listed +ay:listed"],
  ["BTN", "+dz:listed -ne:not-listed"],
  ["CAN", "+en:listed +fr:listed -zh:not-listed -pa:not-listed"],
  ["CHE", "+de:listed +fr:listed +it:listed +gsw:listed -en:not-listed"],
  ["COM", "-ar:learned -fr:not-listed"],
  ["CPV", "+kea:listed -pt:not-listed"],
  ["DNK", "+da:listed -de:learned -en:not-listed -sv:learned"],
  ["EGY", "+ar:listed +arz:listed -en:not-listed"],
  ["FJI", "+hi:variety +fj:listed -en:not-listed"],
  ["GRL", "+kl:listed -da:colonial"],
  ["HKG", "+zh:listed +yue:listed -en:not-listed"],
  ["HTI", "+ht:listed -fr:not-listed"],
  ["KAZ", "+kk:listed -ru:colonial -de:not-listed"],
  ["KEN", "+sw:listed +ki:listed +luo:listed -en:not-listed"],
  ["LUX", "+lb:listed -de:learned -fr:learned"],
  ["MDG", "+mg:listed -fr:not-listed"],
  ["NAM", "-af:colonial +kj:listed -de:not-listed -en:not-listed"],
  ["NLD", "+nl:listed -de:learned +fy:listed -en:not-listed"],
  ["NZL", "+en:first +mi:listed"],
  ["PAK", "+ur:listed +pa:listed +ps:listed +sd:listed"],
  ["PRY", "+gn:listed +es:listed -de:not-listed"],
  ["REU", "+rcf:listed -ta:not-listed -fr:not-listed"],
  ["SGP", "+zh:first +ms:listed -ta:not-listed -en:not-listed"],
  ["UGA", "-sw:learned +lg:listed -en:not-listed"],
  ["XKX", "+sq:listed +sr:listed +aln:listed"],
  ["ZAF", "+zu:listed +xh:listed +af:listed -en:colonial"]
];

describe("which language is local where", () => {
  it("has been looked at in thirty countries", () => {
    expect(new Set(reviewed.map(([area]) => area)).size).toBe(30);
  });

  it.each(reviewed)("is right in %s: %s", (area, languages) => {
    const said = languages.split(" ").map((each) => {
      const language = each.replace(/^[+-]|:.*$/g, "");
      const row = spoken.get(`${area} ${language}`);
      return row ? `${row.local ? "+" : "-"}${language}:${row.reason ?? ""}` : `no ${language}`;
    });
    expect(said.join(" ")).toBe(languages);
  });

  it("follows Glottolog where nobody has decided otherwise, and the exception where somebody has", () => {
    expect(localReason("KEN", "luo", true)).toBe("listed");
    expect(localReason("KEN", "luo", false)).toBe("not-listed");
    expect(localReason("NZL", "en", false)).toBe("first");
    expect(localReason("ABW", "nl", true)).toBe("colonial");
    expect(localReasons.filter(isLocalReason)).toEqual(["listed", "first", "creole", "variety", "recognised"]);
  });
});

describe("the exceptions", () => {
  const pairs = Object.entries(localExceptions).flatMap(([language, areas]) =>
    Object.entries(areas).map(([area, exception]) => ({ language, area, ...exception }))
  );

  it("are of languages that CLDR has speakers of there, each with a reason in words", () => {
    const listed = new Set(rows.map(({ area, language }) => `${area} ${language}`));
    expect(pairs.length).toBeGreaterThan(60);
    expect(pairs.filter(({ area, language }) => !listed.has(`${area} ${language}`))).toEqual([]);
    expect(pairs.filter(({ why }) => !/^[A-Z].{10,}\.$/.test(why))).toEqual([]);
  });

  const glottolog = new URL("../../../shared/more-sources/glottolog/languages.csv", import.meta.url);
  it.runIf(existsSync(glottolog))("each contradict Glottolog: none says what its list says already", async () => {
    const { parseGlottolog } = await import("../../scripts/ingest/sources/glottolog.ts");
    const { listedLanguages } = await import("../../scripts/ingest/languages/settled.ts");
    const { languages } = parseGlottolog(new Uint8Array(readFileSync(glottolog)), "glottolog/languages.csv");
    const isListed = listedLanguages(languages, createLanguageCodes(cldr.aliases), "glottolog/languages.csv");
    const idle = pairs.filter(({ area, language, reason }) => isListed(area, language) === isLocalReason(reason));
    expect(idle.map(({ area, language }) => `${area} ${language}`)).toEqual([]);
  });
});
