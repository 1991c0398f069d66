import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/elements/analyse/fileNames.ts";
import { wholeOutcome } from "../../../src/elements/analyse/wholeOutcome.ts";
import type { LabelledColumn } from "../../../src/views/analyse/answerContext.ts";

describe("the name of a file", () => {
  it.each([
    ["Internet use and Mobile data, % of income: 5 countries.", "internet-use-and-mobile-data-of-income-5-countries"],
    ["Utilisation d’Internet : Côte d’Ivoire", "utilisation-d-internet-côte-d-ivoire"],
    ["استخدام الإنترنت", "استخدام-الإنترنت"],
    ["../../etc/passwd\u0000", "etc-passwd"],
    ["?!", "answer"]
  ])("%j is %s", (title, name) => {
    expect(fileName(title)).toBe(name);
  });

  it("has at most sixty letters, and no word cut", () => {
    const name = fileName("a long sentence that goes on ".repeat(9));
    expect(name.length).toBeLessThanOrEqual(60);
    expect(name.endsWith("-")).toBe(false);
    expect(name.split("-").every((word) => "a long sentence that goes on".includes(word))).toBe(true);
  });
});

describe("an answer that was cut", () => {
  it("is found again whole, by its last statement alone, with what its columns are", async () => {
    const asked: string[] = [];
    const column: LabelledColumn = { name: "n", label: "Number", meaning: { kind: "number" }, values: [1] };
    const outcome = {
      columns: [column],
      rows: 1,
      cut: true,
      sql: "CREATE TABLE t AS SELECT 1; SELECT n FROM t;",
      milliseconds: 1,
      sentence: "",
      caption: "",
      figures: [],
      drawn: { up: undefined, across: undefined }
    };
    const whole = await wholeOutcome(
      {
        runReaders: (sql) => {
          asked.push(sql.trim());
          return Promise.resolve({ columns: [{ name: "n", values: [1, 2, 3] }], rows: 3, cut: false });
        }
      },
      outcome
    );
    expect(asked).toEqual(["SELECT n FROM t"]);
    expect(whole).toMatchObject({ rows: 3, cut: false, columns: [{ label: "Number", values: [1, 2, 3] }] });
  });
});
