import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { readyQuestions, type QuestionId } from "../../src/questions/readyQuestions.ts";

type Row = readonly [indicator: string, area: string, period: number, value: number | null, other?: Other];
interface Other {
  readonly sex?: string;
  readonly status?: string;
  readonly licence?: string;
  readonly high?: number;
}

const use = "internet-use";
const price = "data-only-mobile-basket";
const content = "local-content-coverage-10k";
const phones = "mobile-phone-ownership";
const women = { sex: "F" } as const;
const men = { sex: "M" } as const;

const rows: readonly Row[] = [
  // A: covered and not online, dear, with nothing to read; B: on every bound, and no row fits.
  ["coverage-4g", "AAA", 2019, 99],
  ["coverage-4g", "AAA", 2022, 80],
  ["coverage-4g", "AAA", 2023, 90, { status: "E", licence: "non-commercial" }],
  ["coverage-4g", "AAA", 2024, 95],
  [use, "AAA", 2018, 10],
  [use, "AAA", 2022, 20],
  [use, "AAA", 2023, 40],
  [price, "AAA", 2019, 1],
  [price, "AAA", 2022, 5],
  [price, "AAA", 2024, 4, { licence: "unclear" }],
  [content, "AAA", 2023, null, { high: 0 }],
  ["population", "AAA", 2020, 50],
  ["population", "AAA", 2024, 200],
  ["coverage-4g", "BBB", 2023, 80],
  [use, "BBB", 2018, 90],
  [use, "BBB", 2023, 50],
  [price, "BBB", 2023, 2],
  [content, "BBB", 2023, null, { high: 3 }],
  ["population", "BBB", 2024, 1000],
  // C: as far apart as A, with fewer covered and no price; D: below the bound of coverage.
  ["coverage-4g", "CCC", 2020, 80],
  [use, "CCC", 2020, 30],
  ["population", "CCC", 2024, 10],
  ["coverage-4g", "DDD", 2023, 79.9],
  [use, "DDD", 2023, 1],
  // Women and men: of two years that have both the newer; without men, or with none of them, no ratio.
  [phones, "AAA", 2018, 10, women],
  [phones, "AAA", 2018, 40, men],
  [phones, "AAA", 2021, 30, { ...women, status: "E" }],
  [phones, "AAA", 2021, 40, men],
  [phones, "AAA", 2023, 20, women],
  [phones, "BBB", 2020, 50, women],
  [phones, "BBB", 2020, 100, men],
  [phones, "CCC", 2014, 1, women],
  [phones, "CCC", 2014, 100, men],
  [phones, "DDD", 2020, 1, women],
  [phones, "DDD", 2020, 0, men]
];
const breaks = [
  ["AAA", 2018, "any"],
  ["CCC", 2023, "any"]
] as const;

let connection: DuckDBConnection;
const text = (value: string | undefined): string => (value === undefined ? "NULL" : `'${value}'`);

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("CREATE TABLE areas (code VARCHAR, economy BOOLEAN)");
  await connection.run("INSERT INTO areas VALUES ('AAA', true), ('BBB', true), ('CCC', true), ('DDD', false)");
  await connection.run("CREATE TABLE breaks (indicator VARCHAR, area VARCHAR, period INTEGER, parts VARCHAR)");
  const broken = breaks.map(([area, period, parts]) => `('${use}', '${area}', ${period}, '${parts}')`);
  await connection.run(`INSERT INTO breaks VALUES ${broken.join(", ")}`);
  await connection.run(
    "CREATE TABLE observations (indicator VARCHAR, area VARCHAR, period INTEGER, value DOUBLE, high DOUBLE, sex VARCHAR, status VARCHAR, licence VARCHAR)"
  );
  const values = rows.map(
    ([indicator, area, period, value, { sex, status = "A", licence = "free", high } = {}]) =>
      `('${indicator}', '${area}', ${period}, ${String(value)}, ${high ?? "NULL"}, ${text(sex)}, '${status}', '${licence}')`
  );
  await connection.run(`INSERT INTO observations VALUES ${values.join(", ")}`);
});

/** The rows of a question's answer, with these columns. */
async function answered(id: QuestionId, ...columns: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const sql = readyQuestions.find((each) => each.id === id)?.sql ?? "";
  const found = await connection.runAndReadAll(sql);
  const toNumber = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);
  return found.getRowObjectsJS().map((row) => columns.map((column) => toNumber(row[column])));
}

describe("the SQL of a ready-made question, on rows that can be reckoned by hand", () => {
  it("holds coverage against use in the newest year that has both, and takes no row on the bounds", async () => {
    const columns = ["area", "period", "covered_not_using", "people_not_using", "basket", "basket_year", "over_target"];
    expect(await answered("coverage-without-use", ...columns, "status", "licence")).toEqual([
      ["AAA", 2023, 50, 100, 4, 2024, true, "E", "unclear"],
      ["CCC", 2020, 50, 5, null, null, null, "A", "free"]
    ]);
  });

  it("finds where few are online, data are dear and nobody can read: an upper bound of 0", async () => {
    const columns = ["area", "internet_use", "basket", "local_content", "population", "people_offline", "licence"];
    expect(await answered("offline-dear-unspoken", ...columns)).toEqual([["AAA", 40, 4, 0, 200, 120, "unclear"]]);
  });

  it("lays women beside men of the same year, the lowest ratio first", async () => {
    expect(await answered("women-without-phone", "area", "period", "women", "men", "women_to_men", "status")).toEqual([
      ["BBB", 2020, 50, 100, 0.5, "A"],
      ["AAA", 2021, 30, 40, 0.75, "E"]
    ]);
  });

  it("takes changes over five years, whichever way; a break in the first of the years parts nothing", async () => {
    expect(await answered("moved-most", "area", "from_year", "to_year", "change")).toEqual([
      ["BBB", 2018, 2023, -40],
      ["AAA", 2018, 2023, 30]
    ]);
  });

  it("takes no change across a break: an estimate's parts only what rests on one, and a gap's what begins with a survey", async () => {
    const partedBy = async (parts: string): Promise<readonly unknown[]> => {
      await connection.run(`INSERT INTO breaks VALUES ('${use}', '*', 2021, '${parts}')`);
      const found = await answered("moved-most", "area");
      await connection.run("DELETE FROM breaks WHERE area = '*'");
      return found.flat();
    };
    expect(await partedBy("any")).toEqual([]);
    expect(await partedBy("surveys")).toEqual([]);
    expect(await partedBy("estimate")).toEqual(["BBB", "AAA"]);
    await connection.run(
      `UPDATE observations SET status = 'E' WHERE indicator = '${use}' AND area = 'AAA' AND period = 2018`
    );
    expect(await partedBy("estimate")).toEqual(["BBB"]);
    expect(await partedBy("surveys")).toEqual(["AAA"]);
  });

  it("counts the people whose figure is of the last five years, older or none, and no territory", async () => {
    const columns = ["indicator", "people_recent", "people_older", "people_without", "areas_older", "oldest_year"];
    const found = await answered("old-figures", ...columns);
    expect(found).toEqual([
      [price, 1200, 0, 10, 0, 2023],
      [phones, 1200, 10, 0, 1, 2014],
      ["coverage-4g", 1210, 0, 0, 0, 2020],
      [use, 1210, 0, 0, 0, 2020]
    ]);
  });
});
