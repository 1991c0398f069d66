import { execFileSync, spawnSync } from "node:child_process";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileSnippets } from "../../../src/downloads/fileSnippets.ts";
import { formulaText, javaScriptBlock, javaScriptText, powerQueryText } from "../../../src/model/codeText.ts";
import { snippet } from "../../../src/query/export/snippets.ts";

const hostile = [
  ')---"',
  ')-----"); system("rm")',
  '"""',
  '""""" + exit() + """',
  "`; process.exit(); `",
  "${process.exit()}",
  "'; DROP TABLE x; --",
  'a "quoted" word\\',
  "\\",
  "#(lf)#(#)",
  "line\nbreak\r\nand\ttab",
  "\u2028 \u2029 é ‮ 🌍"
];

const evaluate = (code: string): unknown => runInNewContext(`(${code})`) as unknown;
const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** What Power Query reads: quotes doubled, and escapes `#(…)`. */
const readPowerQuery = (code: string): string =>
  code
    .slice(1, -1)
    .replaceAll('""', '"')
    .replace(/#\((#|[0-9A-F]{4,8})\)/g, (_, sign: string) =>
      sign === "#" ? sign : String.fromCodePoint(parseInt(sign, 16))
    );

describe("texts as code", () => {
  it.each(hostile)("%j stands for itself in JavaScript", (text) => {
    expect(evaluate(javaScriptText(text))).toBe(text);
    expect([text, `\n${text}\n`]).toContain(evaluate(javaScriptBlock(text)));
  });

  it.each(hostile)("%j stands for itself in Power Query, and in a formula but for its lines", (text) => {
    expect(readPowerQuery(powerQueryText(text))).toBe(text);
    expect(powerQueryText(text)).not.toMatch(/[\r\n]/);
    expect(formulaText(text).slice(1, -1).replaceAll('""', "")).not.toMatch(/["\r\n]/);
  });

  it("stand for themselves whatever they hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(evaluate(javaScriptText(text))).toBe(text);
        expect([text, `\n${text}\n`]).toContain(evaluate(javaScriptBlock(text)));
        expect(readPowerQuery(powerQueryText(text))).toBe(text);
      })
    );
  });
});

describe("snippets of a query", () => {
  const tables = [{ table: "observations", url: "https://example.org/it's/all.parquet" }];
  const sql = `SELECT ')---"' AS a, '"""' AS b, '\`\${1}\\' AS c FROM observations;`;

  it("gives the query to JavaScript as one text, and ends there", () => {
    const code = snippet("JavaScript", sql, tables);
    const [, text = ""] = /runAndReadAll\(([^]*)\)\)\.getRowObjectsJson\(\);$/.exec(code) ?? [];
    expect(evaluate(text)).toBe(`
${sql.replace(/;$/, "")}
`);
    expect(code).toContain(`fetch("https://example.org/it's/all.parquet")`);
  });
});

describe("snippets of a file", () => {
  const name = `it's "one" \`file\` \${x} )---"`;
  const file = {
    name,
    csv: `https://example.org/${name}.csv`,
    parquet: `https://example.org/${name}.parquet`,
    columns: [
      { name: "area", type: "string" as const },
      { name: 'a "b"', type: "number" as const }
    ],
    area: `KEN' OR "1"="1`
  };
  const of = (language: string): string => fileSnippets(file).find((each) => each.language === language)!.code;

  it("are there for eight programs", () => {
    expect(fileSnippets(file).map(({ language }) => language)).toEqual([
      "Python",
      "R",
      "JavaScript",
      "DuckDB",
      "Excel, Power Query",
      "Google Sheets",
      "Spark",
      "Trino"
    ]);
  });

  it("hold names and values that cannot be anything else", () => {
    expect(of("DuckDB")).toBe(
      `FROM 'https://example.org/${name.replaceAll("'", "''")}.parquet' WHERE area = 'KEN'' OR "1"="1';`
    );
    expect(of("Trino")).toContain(`  "a ""b""" double`);
    expect(of("Trino")).toContain(`WHERE area = 'KEN'' OR "1"="1';`);
    expect(of("Excel, Power Query")).toContain(`each [area] = "KEN' OR ""1""=""1")`);
    expect(of("Google Sheets")).toContain(`"select * where Col1 = 'KEN'' OR ""1""=""1'"`);
  });

  it.skipIf(!hasPython)("are Python that can be parsed", () => {
    for (const language of ["Python", "Spark"])
      expect(() =>
        execFileSync("python3", ["-c", "import ast,sys; ast.parse(sys.stdin.read())"], { input: of(language) })
      ).not.toThrow();
  });
});
