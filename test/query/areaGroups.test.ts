import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { keptStore } from "../fixtures/keptRelease.ts";
import { reviewedGroups } from "../../src/catalog/reviewedGroups.ts";
import { areaFormsOf } from "../../src/i18n/areaForms.ts";
import { groupFormsId, groupNameKey } from "../../src/i18n/groupName.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { groupIds, isGroupId, schemeOf } from "../../src/model/areaGroup.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { areaGroups } from "../../src/query/areaGroups.ts";

const sources = process.env["SOURCES"] ?? resolve(import.meta.dirname, "../../../shared/sources");
const unsdFile = resolve(sources, "unsd/country-codes.csv");
const groups = await keptStore.groups();
const areas = await keptStore.areas();
const isReviewed = (id: string): boolean => reviewedGroups.some((group) => group.id === id);
const membersOf = (id: string): readonly string[] => groups.find((group) => group.id === id)?.members ?? [];

describe("the groups of areas", () => {
  it("are those of the list, each with members of today and the year that these are of", () => {
    expect(groups.map(({ id }) => id)).toEqual(groupIds);
    expect(groups).toHaveLength(40);
    for (const { members, period } of groups) {
      expect(members.length).toBeGreaterThan(2);
      expect([2025, 2026]).toContain(period);
    }
    expect(membersOf("world")).toHaveLength(areas.length);
    expect(membersOf("nac")).toEqual(["BMU", "CAN", "USA"]);
    expect(membersOf("ldc")).toHaveLength(44);
    expect(membersOf("ldc")).not.toContain("STP");
    expect(membersOf("m49-021")).toEqual(["BMU", "CAN", "GRL", "SPM", "USA"]);
  });

  it("are those that the list of areas says", () => {
    for (const { code, region, incomeGroup, leastDeveloped, landlockedDeveloping, smallIsland } of areas) {
      const own = groups.filter(({ members }) => members.includes(code)).map(({ id }) => id as string);
      const expected = [region?.toLowerCase(), incomeGroup?.toLowerCase()];
      const listed = [leastDeveloped && "ldc", landlockedDeveloping && "lldc", smallIsland && "sids"];
      expect([code, own.filter((id) => !id.startsWith("m49-") && !isReviewed(id))]).toEqual([
        code,
        ["world", ...expected, ...listed].filter(Boolean)
      ]);
    }
  });

  it("part the world: each area is in one region and one sub-region of the UN", () => {
    for (const scheme of ["un-region", "un-subregion"]) {
      const all = groups.filter((group) => group.scheme === scheme).flatMap(({ members }) => members);
      expect([...all].sort()).toEqual(areas.map(({ code }) => code));
    }
  });

  it("have of a reviewed list every area that it names", () => {
    for (const { id, members } of reviewedGroups) expect(membersOf(id)).toEqual(members);
    expect(membersOf("arab-states")).toHaveLength(22);
    expect(membersOf("gulf").every((code) => membersOf("arab-states").includes(code))).toBe(true);
  });

  it.skipIf(!existsSync(unsdFile))("have the Caribbean of the file of the United Nations", () => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(unsdFile, "utf8"), { header: true });
    const listed = data.flatMap((row) =>
      Number(row["Intermediate Region Code"]) === 29 ? [row["ISO3166-1-Alpha-3"] ?? ""] : []
    );
    expect(membersOf("m49-029")).toEqual(listed.toSorted());
  });

  it("are refused where one is empty", () => {
    expect(() => areaGroups([], areas)).toThrow('the group "eas" has no members');
  });
});

describe("the names of groups", () => {
  it.each(siteLanguages)(
    "are there in %s, each different, also the short ones, which fit beside a line",
    (language) => {
      const messages = messagesOf(language);
      const names = groupIds.map((id) => messages[groupNameKey(id)]);
      const short = groupIds.map((id) => messages[`group.${id}.short`]);
      expect(new Set(names).size).toBe(groupIds.length);
      expect(new Set(short).size).toBe(groupIds.length);
      const texts = [...names, ...short].filter((text) => typeof text === "string");
      expect(texts).toHaveLength(2 * groupIds.length);
      expect(texts.slice(groupIds.length).filter((text) => text.length > 28)).toEqual([]);
      // Where a language has the form, it says more than the name: "in the Caribbean".
      const forms = groupIds.map((id) => areaFormsOf(language, groupFormsId(id)));
      const within = forms.flatMap((each) => each["in"] ?? []);
      expect([0, groupIds.length]).toContain(within.length);
      expect(forms.filter((each) => each["in"] === each.name)).toEqual([]);
    }
  );

  it("are told from the codes of areas", () => {
    expect(["ssf", "world", "m49-202", "SSF", "KEN", "m49-999", ""].map(isGroupId)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false
    ]);
    expect(
      ["world", "ssf", "lic", "sids", "m49-002", "m49-202", "m49-029"].map((id) => schemeOf(id as "world"))
    ).toEqual(["world", "region", "income", "un-list", "un-region", "un-subregion", "reviewed"]);
  });
});
