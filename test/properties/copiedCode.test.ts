import { spawnSync } from "node:child_process";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import * as code from "../../src/model/codeText.ts";
import { snippet, snippetLanguages } from "../../src/query/export/snippets.ts";
import { embedCode, type EmbedTarget } from "../../src/views/embed/embedCode.ts";
import { citations } from "../../src/views/receipt/citations.ts";
import { anyText, holds, holdsAsync } from "./seeded.ts";

/** What was tried on the site, and what would end a text in one of the codes that it writes. */
const attacks = [
  "x)\n\n<script src=//evil.example></script>",
  ')---"); system("rm -rf ~") #',
  ')----"',
  '"""); import os; os.system("x") #',
  "'; DROP TABLE areas; --",
  '" onload="alert(1)',
  "]]>--><!-- wp:html -->",
  "}, title = {{other}}",
  "\\",
  "\\}",
  "a\nER  - \nTY  - BOOK",
  "$$\n.shell rm -rf ~\n$$",
  "\u202e gnp.exe",
  "&lt;script&gt;",
  "&copy;",
  "[a](javascript:alert(1))",
  "![x](y)",
  "`code`",
  "~~gone~~",
  "| a | b |",
  "- item",
  "1. item",
  "https://evil.example",
  "www.evil.example",
  "me@evil.example"
];
const hostile = fc.oneof(
  fc.constantFrom(...attacks),
  fc.tuple(anyText, fc.constantFrom(...attacks), anyText).map((parts) => parts.join("")),
  anyText
);
/** As an address comes from a browser: whole letters only. */
const hostileAddress = fc
  .tuple(hostile, hostile)
  .map(([name, value]) => `https://x.org/en/map/use/?${name.toWellFormed()}=${value.toWellFormed()}`);

interface Read {
  readonly tags: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  readonly text: string;
}

/** What a browser's parser makes of some HTML. */
function readHtml(html: string): Read {
  const tags: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  let text = "";
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push({ name, attributes }),
    ontext: (part) => (text += part)
  });
  parser.end(html);
  return { tags, text };
}

/** What GitHub makes of some Markdown. */
function readMarkdown(text: string): Read {
  return readHtml(micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }));
}

const target = (address: string, words: string): EmbedTarget => ({
  src: address,
  page: address,
  image: address,
  isBuilt: true,
  title: words,
  alternative: words,
  script: "https://x.org/embed.js",
  heightPixels: 600,
  appearance: "auto"
});

describe("copied HTML", () => {
  const printable = (text: string): string =>
    // eslint-disable-next-line no-control-regex -- HTML cannot hold these
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

  it("is the tags that it was meant to be, with every name and value as it was", () => {
    holds(
      fc.property(hostileAddress, hostile, (address, words) => {
        const codes = embedCode(target(address, words));
        const [frame, script, ...others] = readHtml(codes.iframe).tags;
        expect([frame?.name, script?.name, others]).toEqual(["iframe", "script", []]);
        expect(Object.keys(frame?.attributes ?? {})).toEqual([
          "src",
          "title",
          "width",
          "height",
          "frameborder",
          "loading"
        ]);
        expect(frame?.attributes["src"]).toBe(printable(address));
        expect(frame?.attributes["title"]).toBe(printable(words));
        const image = readHtml(codes.image);
        expect(image.tags.map(({ name }) => name)).toEqual(["a", "img"]);
        expect(image.tags[1]?.attributes["alt"]).toBe(printable(words));
        expect(readHtml(codes.amp).tags.map(({ name }) => name)).toEqual(["amp-iframe", "div", "amp-img"]);
        expect(readHtml(codes.wordpress).tags.map(({ name }) => name)).toEqual(["iframe", "script"]);
      })
    );
  });
});

describe("copied Markdown", () => {
  it("is one picture in one link, whatever its words and its address say", () => {
    holds(
      fc.property(hostileAddress, hostile, (address, words) => {
        const { tags, text } = readMarkdown(embedCode(target(address, words)).markdown);
        const href = code.markdownAddress(address);
        expect(tags).toEqual([
          { name: "p", attributes: {} },
          { name: "a", attributes: { href } },
          { name: "img", attributes: { src: href, alt: code.plainLine(words) } }
        ]);
        expect(text).toBe("");
        // The parts of the address are those that it had.
        expect(decodedRuns(href)).toBe(decodedRuns(address));
      })
    );
  });

  it("prints words as they are, and nothing else", () => {
    holds(
      fc.property(hostile, (words) => {
        const { tags, text } = readMarkdown(code.markdownText(words));
        expect(tags.map(({ name }) => name)).toEqual(code.plainLine(words) === "" ? [] : ["p"]);
        expect(text).toBe(code.plainLine(words));
      })
    );
  });
});

/** Percent signs that stand for nothing stay. */
function decodedRuns(address: string): string {
  return address.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Returns the one text that a literal of Python or R is, and what stands behind it; throws where it is none. */
function readLiteral(literal: string): { readonly text: string; readonly rest: string } {
  const raw = /^r"""([^]*?)"""|^r"(-+)\(([^]*?)\)\2"/.exec(literal);
  if (raw) return { text: (raw[1] ?? raw[3] ?? "").slice(1, -1), rest: literal.slice(raw[0].length) };
  const plain = /^"((?:[^"\\\n]|\\.)*)"/.exec(literal);
  if (!plain) throw new Error(`no literal: ${literal}`);
  const text = (plain[1] ?? "").replace(/\\(?:u([\da-f]{4})|U([\da-f]{8})|(["\\]))/g, (_, four, eight, sign) =>
    sign !== undefined ? String(sign) : String.fromCodePoint(Number.parseInt(String(four ?? eight), 16))
  );
  return { text, rest: literal.slice(plain[0].length) };
}

const query = fc.tuple(fc.constantFrom("SELECT '", "SELECT $$", "-- ", ""), hostile).map((parts) => parts.join(""));
const withoutEnd = (sql: string): string => sql.trim().replace(/;$/, "");

describe("a copied snippet", () => {
  it("gives the query to Python and to R as one text, and ends there", () => {
    holds(
      fc.property(query, (sql) => {
        const python = snippet("Python", sql, []).split("rows = duckdb.sql(");
        const inPython = readLiteral(python.slice(1).join("rows = duckdb.sql("));
        expect(inPython).toEqual({ text: withoutEnd(sql), rest: ").df()" });
        const r = snippet("R", sql, []).split("rows <- dbGetQuery(con, ");
        const inR = readLiteral(r.slice(1).join("rows <- dbGetQuery(con, "));
        expect(inR).toEqual({ text: withoutEnd(sql).replaceAll("\0", "").toWellFormed(), rest: ")" });
      })
    );
  });

  it("begins no line of the shell's own commands in DuckDB", () => {
    holds(
      fc.property(query, (sql) => {
        const written = snippet("DuckDB", sql, []);
        expect(written).not.toMatch(/^\./m);
        expect(written.replaceAll(/^ \./gm, ".")).toBe(sql.trim().replaceAll(/^ \./gm, "."));
      })
    );
  });

  it("writes addresses that end where they should, in every language", () => {
    holds(
      fc.property(hostile, (text) => {
        const url = `https://x.org/${text.replaceAll("\0", "").toWellFormed()}/areas.parquet`;
        const all = snippetLanguages.map((each) => snippet(each, "FROM areas", [{ table: "areas", url }]));
        const view = `CREATE VIEW areas AS FROM ${code.sqlText(url)};`;
        expect(all[0]).toBe(`${view}\nFROM areas`);
        const python = all[1]?.split("areas = pd.read_parquet(").slice(1).join("areas = pd.read_parquet(") ?? "";
        expect(readLiteral(python).text).toBe(url);
        const r = all[2]?.split("dbExecute(con, ").slice(1).join("dbExecute(con, ") ?? "";
        expect(readLiteral(r).text).toBe(view);
      })
    );
  });

  const python = spawnSync("python3", ["--version"]).status === 0;
  it.skipIf(!python)("is read by Python itself as the text that it was", () => {
    const texts = fc.sample(hostile, { seed: 20_261_130, numRuns: 400 }).map((text) => text.toWellFormed());
    const literals = texts.flatMap((text) => [code.pythonText(text), code.pythonBlock(text)]);
    const program = "import ast,json,sys\nprint(json.dumps([ast.literal_eval(t) for t in json.load(sys.stdin)]))";
    const { stdout } = spawnSync("python3", ["-c", program], { input: JSON.stringify(literals), encoding: "utf8" });
    const read = JSON.parse(stdout) as readonly string[];
    texts.forEach((text, index) => {
      expect(read[2 * index]).toBe(text);
      expect([text, `\n${text}\n`]).toContain(read[2 * index + 1]);
    });
  });
});

describe("copied SQL", () => {
  it("is read by DuckDB as the text and the name that it was", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const whole = hostile.map((text) => `a${text.replaceAll("\0", "").toWellFormed()}`);
    await holdsAsync(
      fc.asyncProperty(whole, whole, async (name, value) => {
        const reader = await connection.runAndReadAll(`SELECT ${code.sqlText(value)} AS ${code.sqlName(name)}`);
        expect(reader.columnNames()).toEqual([name]);
        expect(reader.getRows()).toEqual([[value]]);
      })
    );
  });
});

describe("a copied citation", () => {
  const cite = (text: string, url: string) =>
    citations({
      site: text,
      title: text,
      publishers: [text],
      url,
      release: { id: "2026-07-5734fe934b4e", date: "2026-07-01", hash: "" },
      medium: text,
      version: text,
      language: "en",
      basis: text,
      isChart: false
    });

  it("is one entry of BibTeX, whose braces pair", () => {
    holds(
      fc.property(hostile, hostileAddress, (text, url) => {
        const { bibtex } = cite(text, url);
        expect(bibtex.split("\n")).toHaveLength(9);
        let depth = 0;
        for (const [at, sign] of Array.from(bibtex).entries()) {
          // BibTeX counts every brace, also one behind a backslash.
          depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
          if (depth === 0) expect([0, 1, 2, 3, 4, Array.from(bibtex).length - 1]).toContain(at);
        }
        expect(depth).toBe(0);
      })
    );
  });

  it("is one record of RIS, a field a line", () => {
    holds(
      fc.property(hostile, hostileAddress, (text, url) => {
        const lines = cite(text, url).ris.split("\n");
        expect(lines.map((line) => line.slice(0, 6))).toEqual(
          ["TY", "AU", "TI", "PY", "DA", "ET", "A2", "PB", "LA", "N1", "UR", "ER"].map((tag) => `${tag}  - `)
        );
      })
    );
  });
});
