import { describe, expect, it } from "vitest";
import { createFinder } from "../../../src/elements/analyse/createFinder.ts";
import { EngineError } from "../../../src/query/engine/engineError.ts";

/** Answers "quick" at once, and anything else only by being stopped. */
const run: Parameters<typeof createFinder>[0]["run"] = (sql, { signal }) =>
  new Promise((resolve, reject) => {
    if (sql === "quick") resolve({ columns: [], rows: 0, cut: false });
    signal?.addEventListener("abort", () => reject(new EngineError("stopped", "stopped")));
  });
const engine = { run, runReaders: run };

describe("createFinder", () => {
  it("says nothing of a query that a later one overtook, and fails one that the reader stopped", async () => {
    const { find, stop } = createFinder(engine);
    const overtaken = find("slow");
    const later = find("quick");
    expect(await overtaken).toBeUndefined();
    expect((await later)?.sql).toBe("quick");
    const stopped = find("slow");
    stop();
    await expect(stopped).rejects.toThrow("stopped");
  });
});

describe("a query of several statements", () => {
  const asked: string[] = [];
  const each: Parameters<typeof createFinder>[0]["runReaders"] = (sql, { limit }) => {
    asked.push(sql.trim());
    if (sql.includes("wrong")) return Promise.reject(new EngineError("query", 'near "wrong"', 8));
    return Promise.resolve({ columns: [{ name: "limit", values: [limit] }], rows: 1, cut: false });
  };
  const { findEach } = createFinder({ run, runReaders: each });

  it("has an answer to each, with the query up to it, and no word in quotes or comments ends one", async () => {
    asked.length = 0;
    const sql = "SELECT ';' AS a; -- one; two\nCREATE TABLE mine AS SELECT 1;\nFROM mine;  ";
    const found = await findEach(sql);
    expect(asked).toEqual(["SELECT ';' AS a", "-- one; two\nCREATE TABLE mine AS SELECT 1", "FROM mine"]);
    expect(found?.map((answer) => answer.sql)).toEqual([
      "SELECT ';' AS a;",
      "SELECT ';' AS a; -- one; two\nCREATE TABLE mine AS SELECT 1;",
      "SELECT ';' AS a; -- one; two\nCREATE TABLE mine AS SELECT 1;\nFROM mine;"
    ]);
  });

  it("of one statement is run as it stands", async () => {
    asked.length = 0;
    expect((await findEach(" SELECT 1; -- that is all"))?.map(({ sql }) => sql)).toEqual([" SELECT 1; -- that is all"]);
  });

  it("says where the statement begins that is refused", async () => {
    const error = await findEach("SELECT 1; SELECT wrong").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ fault: "query", position: 8, start: 9 });
  });

  it("runs nothing where one of them is not allowed", async () => {
    asked.length = 0;
    await expect(findEach("CREATE TABLE mine AS SELECT 1; DETACH facts")).rejects.toMatchObject({ fault: "kept" });
    expect(asked).toEqual([]);
  });

  it("keeps the rows of many answers within bounds", async () => {
    const found = await findEach(Array.from({ length: 50 }, () => "SELECT 1").join(";"));
    expect(found).toHaveLength(50);
    expect(found?.[0]?.answer.columns[0]?.values).toEqual([2000]);
  });
});
