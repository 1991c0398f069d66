import { describe, expect, it } from "vitest";
import { isKeyPattern, matchingMessages, messagesAbout } from "../../src/i18n/keyPattern.ts";

const messages = {
  "ui.year": "Year",
  "ui.year.known": "known",
  "code.sex.F": "Women",
  "code.location.URB": "Towns",
  "status.E": "estimate",
  "status.E.long": "an estimate",
  "indicator.use.name": "Use",
  "indicator.use-more.name": "More use"
};

describe("matchingMessages", () => {
  it("takes whole keys, and in a slot what has no dot", () => {
    const patterns = [["ui.year"], ["code.", ".", ""], ["status.", ""], ["no.such"]];
    expect(Object.keys(matchingMessages(messages, patterns))).toEqual([
      "ui.year",
      "code.sex.F",
      "code.location.URB",
      "status.E"
    ]);
  });
});

describe("messagesAbout", () => {
  it("leaves out other subjects, also those whose name begins alike, and nothing else", () => {
    const about = messagesAbout(messages, { "indicator.": ["use"], "code.": ["sex.F"], "status.": [] });
    expect(Object.keys(about)).toEqual(["ui.year", "ui.year.known", "code.sex.F", "indicator.use.name"]);
  });
});

describe("isKeyPattern", () => {
  it("knows a key by the word in front and the dot", () => {
    expect([["ui.year"], ["code.", ".", ""]].every(isKeyPattern)).toBe(true);
    expect([["year"], ["", ".json"], [".", ""], []].some(isKeyPattern)).toBe(false);
  });
});
