import { describe, expect, it } from "vitest";
import { onlyReads, refusedIn } from "../../src/query/readerSql.ts";

describe("a query of the reader", () => {
  it.each([
    ["DETACH facts", "DETACH"],
    ["select 1; detach facts", "DETACH"],
    ["/* a /* b */ c */ begin", "BEGIN"],
    ["-- a\nSET search_path = 'x'", "SET"],
    ["SELECT ';' ; USE memory", "USE"],
    ["SELECT $$;$$;CALL x()", "CALL"],
    ["SELECT $a$ ; $b$ $a$;PRAGMA x", "PRAGMA"],
    ["SELECT e'\\'' ; ATTACH 'x'", "ATTACH"],
    ["EXPLAIN ANALYZE SET search_path = 'x'", "SET"],
    ["explain prepare a as select 1", "PREPARE"],
    ["CREATE OR REPLACE TEMP VIEW observations AS SELECT 1", "CREATE TEMP"],
    ["create temporary table a (b int)", "CREATE TEMPORARY"]
  ])("%j may not %s", (sql, word) => {
    expect(refusedIn(sql)).toBe(word);
  });

  it.each([
    "SELECT 'DETACH facts'",
    'SELECT 1 AS "set"; -- DETACH facts',
    "WITH a AS (SELECT 1) FROM a",
    "CREATE TABLE mine AS SELECT 1; SELECT * FROM mine",
    "UPDATE mine SET a = 1",
    "SELECT /* ; DETACH facts */ 1",
    "SELECT 'a''; DETACH facts'",
    "SELECT $$ ; DETACH facts $$",
    "CREATE TABLE a (temp INTEGER, temporary INTEGER)",
    ""
  ])("%j may run", (sql) => {
    expect(refusedIn(sql)).toBeUndefined();
  });

  it("is known to read only where each of its statements does", () => {
    expect(onlyReads("SELECT 1; FROM areas; EXPLAIN SELECT 1")).toBe(true);
    expect(onlyReads("SELECT 1; CREATE TABLE a AS SELECT 1")).toBe(false);
    expect(onlyReads("INSERT INTO a VALUES (1)")).toBe(false);
  });
});
