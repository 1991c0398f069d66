import { describe, expect, it } from "vitest";
import {
  closingLine,
  resultOfCheck,
  resultOfProgram,
  resultOfVitest,
  stepLine
} from "../../../scripts/publish/testReport.ts";
import type { VitestReport } from "../../../scripts/publish/testReport.ts";

function reportOf(...files: readonly (readonly string[])[]): VitestReport {
  return {
    testResults: files.map((statuses, file) => ({
      name: `test/${file}.test.ts`,
      status: statuses.length === 0 || statuses.includes("failed") ? "failed" : "passed",
      assertionResults: statuses.map((status, at) => ({ fullName: `${file} ${at}`, status }))
    }))
  };
}

describe("resultOfVitest", () => {
  it("counts each test of each file", () => {
    const report = reportOf(["passed", "failed", "passed"], ["passed"]);
    expect(resultOfVitest(report, false)).toEqual({ passed: 3, failed: 1, notRun: [] });
  });

  it("names what was left out, and counts it as neither", () => {
    const report = reportOf(["passed", "skipped", "todo", "pending"]);
    expect(resultOfVitest(report, true)).toEqual({ passed: 1, failed: 0, notRun: ["0 1", "0 2", "0 3"] });
  });

  it("counts a file that could not be loaded as a failure", () => {
    expect(resultOfVitest(reportOf(["passed"], []), false)).toEqual({ passed: 1, failed: 1, notRun: [] });
  });

  it("takes no tests, no report and a bad end for a failure", () => {
    expect(resultOfVitest(reportOf(), true).failed).toBe(1);
    expect(resultOfVitest(undefined, true).failed).toBe(1);
    expect(resultOfVitest(reportOf(["skipped"]), true).failed).toBe(1);
    expect(resultOfVitest(reportOf(["passed"]), false)).toEqual({ passed: 1, failed: 1, notRun: [] });
  });
});

describe("resultOfProgram", () => {
  it("takes the last count that it printed", () => {
    expect(resultOfProgram("1 passed, 0 failed\nmore\n412 passed, 3 failed\n", false)).toEqual({
      passed: 412,
      failed: 3,
      notRun: []
    });
  });

  it("is one check without a count, and never passes on a bad end", () => {
    expect(resultOfProgram("all good: 3 passed, 0 failed!", true)).toEqual({ passed: 1, failed: 0, notRun: [] });
    expect(resultOfProgram("", false).failed).toBe(1);
    expect(resultOfProgram("7 passed, 0 failed\n", false)).toEqual({ passed: 7, failed: 1, notRun: [] });
  });
});

describe("closingLine", () => {
  it("adds every kind", () => {
    const results = [resultOfCheck(true), resultOfCheck(false), { passed: 40, failed: 2, notRun: ["a"] }];
    expect(closingLine(results)).toBe("41 passed, 3 failed");
  });
});

describe("stepLine", () => {
  it("says what a step came to and what it left out", () => {
    expect(stepLine("lint", resultOfCheck(true), 1234)).toBe("✓ lint: 1 passed, 0 failed (1.2 s)");
    const result = { passed: 4, failed: 1, notRun: ["a", "b"] };
    expect(stepLine("unit tests", result, 60_000)).toBe("✗ unit tests: 4 passed, 1 failed, 2 not run (60.0 s)");
  });
});
