import { describe, expect, it } from "vitest";
import type { MutantResult } from "@stryker-mutator/api/core";
import { keyOfMutant, listMutants } from "../../../scripts/mutation/listMutants.ts";
import { filesOfRoom, roomNamed, rooms } from "../../../scripts/mutation/rooms.ts";
import { sampledShare, sampleOf } from "../../../scripts/mutation/sample.ts";
import { reportOf } from "../../../scripts/mutation/scoreReport.ts";

describe("a sample of mutants", () => {
  const mutants = Array.from({ length: 500 }, (_, at) => at);

  it("is the same for the same seed, another for another, and in the order of the list", () => {
    const sample = sampleOf(mutants, 40, 13);
    expect(sample).toEqual(sampleOf(mutants, 40, 13));
    expect(sample).not.toEqual(sampleOf(mutants, 40, 14));
    expect(sample).toEqual(sample.toSorted((a, b) => a - b));
    expect(new Set(sample).size).toBe(40);
    expect(sampleOf(mutants, 600, 13)).toEqual(mutants);
  });

  it("draws each mutant as often as another", () => {
    const times = mutants.map(() => 0);
    for (let seed = 0; seed < 400; seed++) for (const at of sampleOf(mutants, 50, seed)) times[at]! += 1;
    expect(Math.min(...times)).toBeGreaterThan(15);
    expect(Math.max(...times)).toBeLessThan(70);
  });

  it("has Wilson's interval (Newcombe, Stat. Med. 17, 1998, table I: 81 of 263, 15 of 148, 0 of 20)", () => {
    const rounded = (found: number, of: number) => {
      const { low, high } = sampledShare(found, of);
      return [low, high].map((share) => (share / 100).toFixed(4));
    };
    expect(rounded(81, 263)).toEqual(["0.2553", "0.3662"]);
    expect(rounded(15, 148)).toEqual(["0.0624", "0.1605"]);
    expect(rounded(0, 20)).toEqual(["0.0000", "0.1611"]);
    expect(() => sampledShare(0, 0)).toThrow("no mutants");
  });
});

describe("the mutants of a room", () => {
  it("are listed with a key of their own, and those of each room are there", async () => {
    for (const room of Object.values(rooms)) expect(filesOfRoom(room).length).toBeGreaterThan(5);
    expect(() => roomNamed("attic")).toThrow('"attic" is none of the rooms facts, stats');
    const own = await listMutants(filesOfRoom(roomNamed("questions")));
    expect(own.length).toBeGreaterThan(30);
    expect(new Set(own.map((mutant) => keyOfMutant(mutant))).size).toBe(own.length);
    const [first] = own;
    expect(keyOfMutant({ ...first!, fileName: `/somewhere/${first!.fileName}` })).toBe(keyOfMutant(first!));
    const { start, end } = first!.location;
    const reported = [start, end].map(({ line, column }) => ({ line: line + 1, column: column + 1 }));
    const location = { start: reported[0]!, end: reported[1]! };
    expect(keyOfMutant({ ...first!, location }, 1)).toBe(keyOfMutant(first!));
  });

  it("are reported with the score, its interval, and what nobody noticed", () => {
    const place = { start: { line: 4, column: 2 }, end: { line: 4, column: 9 } };
    const mutant = (status: MutantResult["status"]): MutantResult => ({
      id: "1",
      fileName: "src/stats/gap.ts",
      location: place,
      mutatorName: "BooleanLiteral",
      replacement: "false",
      status
    });
    const results = (["Killed", "Timeout", "Survived", "NoCoverage", "RuntimeError"] as const).map(mutant);
    expect(reportOf({ room: "stats", all: 900, results, lost: 1 })).toEqual([
      "stats: 2 of 4 mutants noticed, 50.0 % (of all 900, with 95 %: 15.0 to 85.0 %)",
      "  1 of the sample did not come back",
      "  src/stats/gap.ts:4:2 BooleanLiteral: false",
      "  src/stats/gap.ts:4:2 BooleanLiteral, which no test runs: false"
    ]);
    expect(reportOf({ room: "stats", all: 900, results: [], lost: 0 })).toEqual([
      "stats: none of 900 mutants was run, 0 did not come back"
    ]);
  });
});
