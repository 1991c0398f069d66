import { describe, expect, it } from "vitest";
import { claims, claimsIn, patternOf, type ClaimGrounds } from "../../../../../scripts/publish/verify/words/claims.ts";
import { createNumberReader } from "../../../../../scripts/publish/verify/words/numberReader.ts";
import { constantsOf } from "../../../../../scripts/publish/verify/words/constants.ts";
import type { Ground } from "../../../../../scripts/publish/verify/words/grounds.ts";
import { flagsOf } from "../../../../../scripts/publish/verify/words/wording.ts";
import { wordFaults } from "../../../../../scripts/publish/verify/words/wordFaults.ts";
import { formatsOf } from "../../../../../src/i18n/languageFormats.ts";
import { icuOf, messageFolder, readMessageFiles } from "../../../../../src/i18n/messageFiles.ts";
import { siteLanguages, type SiteLanguage } from "../../../../../src/model/language.ts";

function wordingOf(language: SiteLanguage) {
  const files = [...readMessageFiles(messageFolder(language)).values()];
  const messages = new Map(files.flatMap((file) => Object.entries(file)).map(([key, entry]) => [key, icuOf(entry)]));
  const read = createNumberReader(formatsOf(language).numbers);
  return {
    read,
    isConstant: constantsOf([...messages.values()], read),
    claims: claimsIn(messages),
    unread: [],
    names: [],
    flags: flagsOf(messages),
    messages
  };
}

const english = wordingOf("en");
const nothing: ClaimGrounds = { answer: () => undefined, has: () => true, lacks: () => false };

function faultsOf(text: string, numbers: readonly Ground[], claimed: ClaimGrounds = nothing): readonly string[] {
  const grounds = { numbers: () => numbers, claims: () => claimed };
  return wordFaults({ section: "say", text, links: [] }, grounds, english).faults;
}

const use: readonly Ground[] = [
  { value: 22.7, year: 2019 },
  { value: 35, year: 2024 },
  { value: 36_690_000, year: 2024 }
];

describe("the words of a block", () => {
  it("hold where each number stands in the tables, beside its year", () => {
    expect(faultsOf("In Kenya, 35.0% were online in 2024, and 36.7\u00a0million were not.", use)).toEqual([]);
    expect(faultsOf("35.0% online", use)).toEqual([]);
  });

  it("fail on another value, another year, and a year without its value", () => {
    expect(faultsOf("In Kenya, 35.1% were online in 2024.", use)[0]).toContain("not in the tables: 35.1; 2024");
    expect(faultsOf("In Kenya, 35.0% were online in 2019.", use)[0]).toContain("not in the tables: 35.0; 2019");
    expect(faultsOf("In Kenya, 35.0% were online in 2024, as in 2021.", use)[0]).toContain("not in the tables: 2021");
    expect(faultsOf("36.8\u00a0million people", use)[0]).toContain("36.8\u00a0million");
  });

  it("fail on an estimate, a projection and a figure of no named source that stand without their flag", () => {
    const guessed = (status: string): readonly Ground[] => [{ value: 81.5, year: 2024, status }];
    const rise = "Iraq 81.5% (2024)";
    expect(faultsOf(rise, guessed("E"))[0]).toContain("81.5 stands without its flag (E)");
    expect(faultsOf(rise, guessed("_U"))[0]).toContain("81.5 stands without its flag (_U)");
    expect(faultsOf("Iraq 81.5% (2024, projection)", guessed("E"))[0]).toContain("(E)");
    expect(faultsOf("Iraq 81.5% (2024, estimate)", guessed("E"))).toEqual([]);
    expect(faultsOf("81.5% in 2024 (no source is named)", guessed("_U"))).toEqual([]);
    expect(faultsOf("81.5% in 2024, source not named", guessed("_U"))).toEqual([]);
    expect(faultsOf(rise, [...guessed("E"), { value: 81.5, year: 2024, status: "A" }])).toEqual([]);
    expect(faultsOf(rise, [{ value: 81.5, year: 2024 }])).toEqual([]);
  });

  it("find the flag of a row in the head of its table, too", () => {
    const row = { section: "all", text: "| Kenya | 35.0", links: [], head: "| Country | Online (estimates)" };
    const grounds = { numbers: () => [{ value: 35, status: "E" }], claims: () => nothing };
    expect(wordFaults(row, grounds, english).faults).toEqual([]);
    expect(wordFaults({ ...row, head: "| Country | Online" }, grounds, english).faults[0]).toContain("its flag");
  });

  it("leave alone what stands in the message itself, and only there", () => {
    expect(faultsOf("… cost 35.0% of average income in 2024, above the target of 2%", use, priced(35))).toEqual([]);
    expect(faultsOf("It was 2% of something", use)[0]).toContain("not in the tables: 2");
  });

  it("fail on a claim that the tables do not bear out", () => {
    const rose =
      "The share of people online in Kenya rose from 22.7% in 2019 to 35.0% in 2024, by 12.3 percentage points";
    const trend = (points: number): ClaimGrounds => ({ ...nothing, answer: () => ({ points }) });
    const grounds = [...use, { value: 12.3 }];
    expect(faultsOf(rose, grounds, trend(12.3))).toEqual([]);
    expect(faultsOf(rose, grounds, trend(-12.3))[0]).toContain("claims say.trend.rise");
    expect(faultsOf(rose, grounds)[0]).toContain("claims say.trend.rise");
    const cell = "| Eritrea, where 35.0% are online in 2024 | No figure |";
    expect(faultsOf(cell, use, { ...nothing, lacks: () => true })).toEqual([]);
    expect(faultsOf(cell, use)[0]).toContain("claims barriers.missing");
    expect(faultsOf("No figure is as good as 35.0% in 2024 in this list", use)).toEqual([]);
    const withheld = "| Digital skills by area and level | Not shown: no year covers half of the people";
    const reach = (coverage: number): ClaimGrounds => ({ ...nothing, answer: () => ({ coverage }) });
    expect(faultsOf(withheld, [], reach(0.49))).toEqual([]);
    expect(faultsOf(withheld, [], reach(0.5))[0]).toContain("claims group.withheld.coverage");
    const within = "5 GB of mobile data cost 35.0% of average income in 2024, within the target of 2%";
    expect(faultsOf(within, use, priced(35))[0]).toContain("claims say.one.price.within");
  });
});

function priced(value: number): ClaimGrounds {
  return { ...nothing, answer: (topic) => (topic === "price" ? { value } : undefined) };
}

/** A message with the last form of each of its plurals and choices. */
function otherForm(message: string): string {
  return message.replaceAll(/\{\w+, (?:plural|select), .*?other \{((?:[^{}]|\{[^{}]*\})*)\}\}/gs, "$1");
}

describe("the claims", () => {
  it.each(siteLanguages)("are each found in their own message, in %s", (language) => {
    const { messages, claims: found } = wordingOf(language);
    expect(found.map(({ key }) => key)).toEqual(claims.map(({ key }) => key));
    for (const { key, pattern, isCell } of found) {
      if (isCell) continue;
      const said = otherForm(messages.get(key) ?? "").replaceAll(/\{[^{}]*\}/g, "12.3");
      expect(pattern.test(said), key).toBe(true);
      expect(pattern.test(said.replace(/[\p{L}\p{M}]+/u, "")), key).toBe(false);
    }
  });
});

describe("the pattern of a message", () => {
  it("takes a plural with slots in it for any words", () => {
    const pattern = patternOf(
      "Found: {count, plural, one {{count, number} survey} other {# surveys}} of {area}, and more"
    );
    expect(pattern.test("Found: 3 surveys of Kenya, and more")).toBe(true);
    expect(pattern.test("Found: one survey of Kenya, and no more")).toBe(false);
    expect(pattern.test("3 surveys of Kenya, and more")).toBe(false);
  });
});
