import { describe, expect, it } from "vitest";
import { messageFolder, readMessageFiles } from "../../src/i18n/messageFiles.ts";

/** What was wrong is quoted on the page of changes, word for word. */
const isQuoted = (key: string): boolean => /^corrections\..*\.was$/.test(key);

const english = [...readMessageFiles(messageFolder("en")).values()]
  .flatMap((file) =>
    Object.entries(file).map(([key, entry]) => {
      if (typeof entry === "string") throw new Error(`${key} has no description`);
      return { key, ...entry };
    })
  )
  .filter(({ key }) => !isQuoted(key));

const thing =
  "(?:figures?|surveys?|prices?|data|records?|recorded|measures?|measured|measurements?|lists?|listed|source|answers?|published|known)";

/** The ways to say that something was never asked, published or known, or is not here. */
const absences: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:no|without an?y?|none of (?:the|its|these)|neither an?) (?:\w+ ){0,3}${thing}\b`, "i"),
  new RegExp(
    String.raw`\b(?:has|have|hold|holds|had|is|are|there is|there are) (?:no|none)\b(?: \w+){0,3} ${thing}\b`,
    "i"
  ),
  new RegExp(
    String.raw`\bnever (?:\w+ ){0,2}${thing}\b|\bnobody (?:\w+ ){0,2}(?:measured|asked|published|publishes|knows)`,
    "i"
  ),
  new RegExp(
    String.raw`\b(?:is|are|was|were|be) not (?:\w+ )?(?:known|published|listed|measured|recorded|in the data)\b`,
    "i"
  ),
  /\bnothing (?:is|was) (?:recorded|known|published)|\bnot known\b|cannot be said|\bunknown\b|\b(?:is|are) missing\b|\bno survey\b/i
];

/** A sentence that may be taken to say that something was never asked, published or known. */
function speaksOfAbsence(message: string): boolean {
  const words = message.replace(/\{\w+, plural,|\{\w+(?:, \w+)*\}/g, " ");
  return absences.some((pattern) => pattern.test(words));
}

/** Publishers by the names that sentences give them; `{source}` stands for those of the measure. */
const publishers =
  /\{source\}|\b(?:ITU|World Bank|UNCTAD|Access Now|CLDR|Unicode|Common Crawl|United Nations|the UN|They hold)\b/;

/** The data of this site, as sentences speak of them. */
const ownData =
  /\b(?:here|this site|these data|the data|in the files|these figures|the sources|this page|above|the list|the map|shown|published figures|data hold|our files)\b/i;

describe("a sentence that something is not there", () => {
  it("is marked with whose silence it rests on, in every English message", () => {
    const unmarked = english.filter(({ message, absence }) => absence === undefined && speaksOfAbsence(message));
    expect(unmarked.map(({ key, message }) => `${key}: ${message}`)).toEqual([]);
  });

  it("names the publisher, or the data of this site", () => {
    const of = (kind: string) => english.filter(({ absence }) => absence === kind);
    expect(of("source").length).toBeGreaterThan(15);
    expect(of("site").length).toBeGreaterThan(25);
    expect(
      of("source")
        .filter(({ message }) => !publishers.test(message))
        .map(({ key }) => key)
    ).toEqual([]);
    expect(
      of("site")
        .filter(({ message }) => !ownData.test(message))
        .map(({ key }) => key)
    ).toEqual([]);
  });

  it("is a few words long where it is a label, and stands over a line of sources where it is part of a figure", () => {
    const long = english.filter(
      ({ absence, message }) => absence === "label" && message.replace(/\{[^{}]*\}/g, "…").split(" ").length > 6
    );
    expect(long.map(({ key, message }) => `${key}: ${message}`)).toEqual([]);
    const parts = /^(?:ui|compare|analyse|peers|receipt|gaps\.(?:map|matrix))\./;
    expect(
      english.filter(({ absence, key }) => absence === "figure" && !parts.test(key)).map(({ key }) => key)
    ).toEqual([]);
  });

  it("never speaks for the world", () => {
    const forTheWorld =
      /\b(?:nobody has (?:measured|asked|published)|has (?:ever|never) (?:been )?(?:measured|published|asked)|have never (?:published|held|measured)|there (?:has been|is|was) no survey|has been published since)\b/i;
    expect(
      english.filter(({ message }) => forTheWorld.test(message)).map(({ key, message }) => `${key}: ${message}`)
    ).toEqual([]);
  });
});
