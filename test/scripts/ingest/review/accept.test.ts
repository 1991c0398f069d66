import { describe, expect, it } from "vitest";
import { judge, parseAcceptance } from "../../../../scripts/ingest/review/accept.ts";
import { joinFindings, Refusal } from "../../../../scripts/ingest/review/finding.ts";
import type { SourceRecord } from "../../../../src/model/source.ts";
import type { Finding } from "../../../../scripts/ingest/review/finding.ts";
import { sourceFileOf } from "../sources/sourceFileOf.ts";

const file = "itu/individuals-using-the-internet.csv";
const record = (sha256: string): SourceRecord => ({
  ...sourceFileOf(file),
  sha256,
  asCatalogued: true,
  rows: { read: 1, kept: 1, dropped: {} }
});
const finding: Finding = {
  name: "level:internet-use",
  files: [file],
  problem: "internet-use: moved",
  rows: ["KEN 2024"]
};

describe("what somebody has looked at", () => {
  it("is named with or without a reason", () => {
    expect(parseAcceptance("level:internet-use=a census = new")).toEqual({
      name: "level:internet-use",
      reason: "a census = new"
    });
    expect(parseAcceptance("hash:a.csv")).toEqual({ name: "hash:a.csv", reason: "" });
  });

  it("comes in, and stands with the hashes of its files", () => {
    const judged = judge([finding], [{ name: finding.name, reason: "census" }], [], [record("aa")]);
    expect(judged).toEqual({
      refused: [],
      accepted: [
        {
          name: finding.name,
          found: finding.problem,
          reason: "census",
          sources: { "itu-individuals-using-the-internet": "aa" }
        }
      ]
    });
    expect(judge([finding], [], judged.accepted, [record("aa")]).refused).toEqual([]);
    expect(judge([], [], judged.accepted, [record("aa")]).accepted).toEqual(judged.accepted);
  });

  it("holds for no other file", () => {
    const { accepted } = judge([finding], [{ name: finding.name, reason: "" }], [], [record("aa")]);
    expect(judge([finding], [], accepted, [record("bb")])).toEqual({ refused: [finding], accepted: [] });
    expect(judge([finding], [{ name: "level:population", reason: "" }], [], [record("aa")]).refused).toEqual([finding]);
  });
});

describe("a refusal", () => {
  it("names file, series, at most ten rows and how to let it in", () => {
    const rows = Array.from({ length: 12 }, (_, at) => `row ${at}`);
    const { message } = new Refusal([{ ...finding, rows }]);
    expect(message.split("\n")).toEqual([
      `${file}: internet-use: moved`,
      ...rows.slice(0, 10).map((row) => `  ${row}`),
      '  if that is right: --accept "level:internet-use=why"'
    ]);
  });

  it("joins the series of one indicator, and names what it does not show", () => {
    const [joined] = joinFindings([finding, { ...finding, rows: ["UGA 2024"] }]);
    expect(joined).toMatchObject({
      problem: "internet-use: moved; and 1 more series of it",
      rows: ["KEN 2024", "UGA 2024"]
    });
    const many = Array.from({ length: 8 }, (_, at) => ({ ...finding, name: `level:${at}` }));
    expect(new Refusal(many).message).toContain("and 2 more: level:6, level:7");
  });
});
