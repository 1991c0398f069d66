import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { indicators } from "../../src/catalog/catalog.ts";
import { spaceChanges } from "../../src/elements/analyse/spaceChanges.ts";
import { readyQuestions } from "../../src/questions/readyQuestions.ts";
import { formatSql } from "../../src/query/formatSql.ts";
import { receiptSql } from "../../src/query/receipt/siteSql.ts";

/** What a query is but for white space; texts and comments that hold any are compared by the tests below. */
const bare = (sql: string): string => sql.replace(/\s+/g, "");

const ofSite: readonly string[] = [
  ...readyQuestions.map(({ sql }) => sql),
  receiptSql.allOfArea("KEN"),
  receiptSql.regionsOfArea("KEN"),
  receiptSql.offlineWorld(2024, ["XKX"]),
  ...indicators.flatMap((indicator) => [
    receiptSql.ofArea(indicator.id, "KEN"),
    receiptSql.ofIndicator(indicator.id),
    receiptSql.derivation(indicator),
    receiptSql.world(indicator)
  ])
].filter((sql) => sql !== undefined);

let engine: DuckDBConnection;
beforeAll(async () => {
  engine = await (await DuckDBInstance.create(":memory:")).connect();
});

/** What the engine itself reads a query as, but for the places of its words; undefined where it reads none. */
async function readAs(sql: string): Promise<string | undefined> {
  const answer = await engine.runAndReadAll("SELECT json_serialize_sql($sql::VARCHAR)", { sql });
  const tree = String(answer.getRows()[0]?.[0]);
  return tree.startsWith('{"error":true') ? undefined : tree.replace(/"(?:query|name)_location":\d+,?/g, "");
}

describe("a query that is formatted", () => {
  it("keeps every letter and sign, whichever of the site's it is, and is not changed a second time", () => {
    expect(ofSite.length).toBeGreaterThan(100);
    for (const sql of new Set(ofSite)) {
      const formatted = String(formatSql(sql));
      expect(bare(formatted)).toBe(bare(sql));
      expect(formatSql(formatted)).toBe(formatted);
    }
  });

  it("is the same query to the engine", async () => {
    for (const sql of new Set(ofSite)) {
      const tree = await readAs(sql);
      expect(tree).toBeDefined();
      expect(await readAs(String(formatSql(sql)))).toBe(tree);
    }
  });

  it("stands in lines by its clauses", () => {
    expect(formatSql("from t select area, arg_max(value, period) where x::int > $least group by all -- so")).toBe(
      "from\n  t\nselect\n  area,\n  arg_max(value, period)\nwhere\n  x::int > $least\ngroup by all -- so"
    );
  });

  it.each([
    "'a;--'",
    "'it''s  two'",
    "e'\\'  ;'",
    "$$ it's  -- no comment $$",
    "$tag$ $$  ' $tag$",
    '"a  name -- with ""signs"""',
    "/* one  /* in  'another */ -- */ 1",
    "1 --  'open\n",
    "[x for x in l if x > 1]",
    "list_filter(l, lambda x : x > 2)",
    "list_transform(l, x -> x + 1)",
    "{'a  b': 1}['a  b']",
    "a[1:-1]",
    "f(a := 1, b => 2)",
    "- -1",
    "1e-5 + .5 + 5. + 1_000",
    "x'00'",
    "?1 + $2 + $name",
    "@a + #1",
    "a->>'b' || c->'d'",
    "* exclude (a) replace (b as c)"
  ])("keeps %j as it is", async (part) => {
    const sql = `select ${part}, b from t qualify row_number() over (order by b) = 1`;
    const formatted = formatSql(sql);
    expect(formatted).toContain("\nqualify\n  row_number()");
    expect(bare(String(formatted))).toBe(bare(sql));
    expect(await readAs(String(formatted))).toBe(await readAs(sql));
    const [quoted] = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$\w*\$.*\$\w*\$/.exec(part) ?? [""];
    if (!part.startsWith("/*") && !part.startsWith("1 --")) expect(formatted).toContain(quoted);
  });

  it.each([
    ["a text that is open", "select 'abc"],
    ["a comment that is open", "select /* /* */ 1"],
    ["a name that is open", 'select "abc'],
    ["dollars that are open", "select $a$ 1 $b$"],
    ["a bracket that is open", "select (1"],
    ["a bracket too many", "select 1)"],
    ["texts in two lines, which are one", "select 'a'\n'b'"],
    ["a text whose beginning would be parted from it", "select u&'a'"],
    ["brackets in brackets", `select ${"(".repeat(2000)}1${")".repeat(2000)}`],
    ["comments in comments", `select ${"/*".repeat(20_000)}`],
    ["what is too long", `select ${"a, ".repeat(20_000)}b`]
  ])("leaves %s", (_, sql) => {
    const before = performance.now();
    expect(formatSql(sql)).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it("loses nothing, and means the same, whatever fits together by chance", async () => {
    const pieces = fc.constantFrom(
      ..."select from where a b1 1 2.5 . , ; :: : := -> ->> - -- + * / /* */ ( ) [ ] { } ' '' \" $ $$ $a$ $1 $n ? @ # case when end e' u&' x' || = =>".split(
        " "
      )
    );
    const spaces = fc.constantFrom("", "", " ", "\n", "\t ");
    const query = fc.array(fc.tuple(pieces, spaces), { maxLength: 14 }).map((each) => each.flat().join(""));
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(query, async (each) => {
        const sql = `select ${each}`;
        const formatted = formatSql(sql);
        if (formatted === undefined) return;
        expect(bare(formatted)).toBe(bare(sql));
        const tree = await readAs(sql);
        if (tree !== undefined) compared += 1;
        expect(await readAs(formatted)).toBe(tree);
      }),
      { numRuns: 3000, seed: 17 }
    );
    expect(compared).toBeGreaterThan(20);
  });

  it("comes gap by gap, so that what lies between stays where it is", () => {
    const sql = "select a,b from t";
    const formatted = String(formatSql(sql));
    const changes = spaceChanges(sql, formatted);
    const changed = changes
      .toReversed()
      .reduce((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), sql);
    expect(changed).toBe(formatted);
    for (const { from, to, insert } of changes) expect(sql.slice(from, to) + insert).toMatch(/^\s+$/);
    expect(spaceChanges(sql, formatted.replace("b", "c"))).toEqual([]);
    expect(spaceChanges(formatted, formatted)).toEqual([]);
  });
});
