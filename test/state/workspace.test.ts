import { describe, expect, it } from "vitest";
import { formatWorkspace, freeName, mergeWorkspaces, parseWorkspace } from "../../src/state/workspace.ts";

const own = {
  questions: [{ name: "Use", query: "?ask=internet-use@w5" }],
  tables: [{ key: "own-table:mine.csv", value: "{}" }]
};

describe("a workspace", () => {
  it("is read back from its file as it was", () => {
    expect(parseWorkspace(formatWorkspace(own))).toEqual(own);
  });

  it.each([
    "",
    "null",
    "[]",
    "{",
    "{}",
    '{"format":"other","version":1}',
    '{"format":"meaningful-connectivity-workspace","version":2,"questions":[]}',
    "\u0000PK",
    formatWorkspace(own).slice(0, 60)
  ])("is none in the file %j", (text) => {
    expect(parseWorkspace(text)).toBeUndefined();
  });

  it("takes nothing else that a file holds: no other address, no other key of the browser", () => {
    const file = JSON.stringify({
      format: "meaningful-connectivity-workspace",
      version: 1,
      questions: [
        { name: "good", query: "?ask=x" },
        { name: "", query: "?ask=x" },
        { name: "elsewhere", query: "https://example.org/?ask=x" },
        { name: "script", query: "javascript:alert(1)" },
        { name: 1, query: "?" },
        null
      ],
      tables: [
        { key: "own-table:a.csv", value: "{}" },
        { key: "workspace", value: "{}" },
        { key: "own-table:b.csv", value: 3 }
      ]
    });
    expect(parseWorkspace(file)).toEqual({
      questions: [{ name: "good", query: "?ask=x" }],
      tables: [{ key: "own-table:a.csv", value: "{}" }]
    });
  });

  it("loses nothing where another is added, and has nothing twice", () => {
    const other = {
      questions: [...own.questions, { name: "Use", query: "?ask=other" }],
      tables: [
        { key: "own-table:mine.csv", value: "other" },
        { key: "own-table:new.csv", value: "{}" }
      ]
    };
    expect(mergeWorkspaces(own, other)).toEqual({
      questions: [...own.questions, { name: "Use (2)", query: "?ask=other" }],
      tables: [...own.tables, { key: "own-table:new.csv", value: "{}" }]
    });
    expect(freeName("New", own.questions)).toBe("New");
  });
});
