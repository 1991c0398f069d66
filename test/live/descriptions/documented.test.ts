import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { staticAddresses } from "../../../src/downloads/descriptions/staticAddresses.ts";
import { referenceTables } from "../../../src/downloads/exportTables.ts";

const text = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");
const tables = new RegExp(`^/data/(?:${referenceTables.map(({ name }) => name).join("|")})\\.`);

/** The addresses that the documentation spells out, with each ending of a list and below free/ where it says so. */
const documented = new Set(
  text.split("\n").flatMap((line) => {
    const paths = [...line.matchAll(/`(\/[^`\s]*)`/g)].map(([, path = ""]) => path);
    const endings = [...line.matchAll(/`\.(\w+)`/g)].map(([, ending = ""]) => ending);
    const all = paths.flatMap((path) => [path, ...endings.map((ending) => path.replace(/\.\w+$/, `.${ending}`))]);
    return line.includes("and below `/data/free/`")
      ? all.flatMap((path) => [path, path.replace("/data/", "/data/free/")])
      : all;
  })
);

describe("docs/api.md", () => {
  it("names every address that programs read", () => {
    const wanted = staticAddresses
      .filter(({ internal }) => !internal)
      .map(({ path }) => path.replace(tables, "/data/{table}."));
    expect(wanted.length).toBeGreaterThan(60);
    expect([...new Set(wanted)].filter((path) => !documented.has(path))).toEqual([]);
  });
});
