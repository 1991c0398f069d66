import { describe, expect, it } from "vitest";
import { heldStoreFaults, importTimeFaults, machineTraces, pageFaults, shapeFaults } from "./form.ts";
import { sharedNameFaults } from "./names.ts";
import { languageFaults } from "./languages.ts";
import { browserFaults, cycles, edgesOf, layerFaults } from "./rules.ts";
import { importsOf, isBarrel, mutableState, plainClasses } from "./syntax.ts";
import { indicatorFaults, namedIndicators } from "./indicatorIds.ts";

const file = (path: string, text: string): { path: string; text: string } => ({ path, text });

describe("importsOf", () => {
  it("finds every way to import", () => {
    const text = `
      import { a } from "./a.ts";
      import type { B } from "./b.ts";
      import "./c.css";
      export { d } from "./d.ts";
      export * from "./e.ts";
      export type { F } from "./f.ts";
      type G = import("./g.ts").G;
      const h = () => import("./h.ts");
      const i = new URL("./i.sql", import.meta.url);
      const text = 'import { z } from "./z.ts"';`;
    expect(importsOf(file("src/x.ts", text)).map((each) => `${each.specifier} ${each.typeOnly ? "type" : ""}`)).toEqual(
      ["./a.ts ", "./b.ts type", "./c.css ", "./d.ts ", "./e.ts ", "./f.ts type", "./g.ts type", "./h.ts ", "./i.sql "]
    );
  });

  it("reads the frontmatter and the scripts of an Astro file", () => {
    const text = `---\nimport A from "../a.astro";\n---\n<p>import "./no.ts"</p><script>import "../b.ts";</script><script src="../c.ts"></script>`;
    const specifiers = importsOf(file("src/pages/x.astro", text)).map(({ specifier }) => specifier);
    expect(specifiers).toEqual(["../a.astro", "../b.ts", "../c.ts"]);
  });
});

describe("edgesOf", () => {
  it("resolves from the file that imports, without query", () => {
    const edges = edgesOf([file("src/views/a.tsx", `import x from "../charts/b.svg?raw"; import "d3-array";`)]);
    expect(edges.map((edge) => edge.file)).toEqual(["src/charts/b.svg", undefined]);
  });
});

describe("layerFaults", () => {
  it.each([
    ["src/charts/a.ts", `import "../catalog/catalog.ts";`, "charts imports catalog"],
    ["src/charts/a.ts", `import type { T } from "../i18n/translator.ts";`, "charts imports i18n"],
    ["src/model/a.ts", `export * from "../stats/b.ts";`, "model imports stats"],
    ["src/model/a.ts", `import "d3-array";`, "model imports package d3-array"],
    ["src/views/a.tsx", `const x = () => import("../query/b.ts");`, "views imports query"],
    ["src/elements/a.ts", `import "../catalog/catalog.ts";`, "elements imports catalog"],
    ["src/query/a.ts", `type A = import("../views/b.tsx").B;`, "query imports views"],
    ["scripts/ingest/a.ts", `import "../../src/views/b.tsx";`, "ingest imports views"],
    ["src/pages/a.astro", `---\nimport "../../scripts/publish/b.ts";\n---`, "pages imports publish"],
    ["src/stats/a.ts", `import "node:fs";`, "stats imports package node:fs"],
    ["src/tools/a.ts", `const a = 1;`, `its layer "tools" has no rule`]
  ])("%s with %s", (path, text, fault) => {
    expect(layerFaults([file(path, text)])).toEqual([expect.stringContaining(fault)]);
  });

  it("lets through what is allowed", () => {
    const files = [
      file("src/views/a.tsx", `import "../catalog/b.ts"; import { h } from "preact"; import "./c.ts";`),
      file("scripts/publish/a.ts", `import "../ingest/b.ts"; import "node:fs";`),
      file("test/a.test.ts", `import "../src/query/b.ts";`)
    ];
    expect(layerFaults(files)).toEqual([]);
  });
});

describe("cycles", () => {
  it("finds a ring of three, once, also through types and dynamic imports", () => {
    const files = [
      file("src/a.ts", `import "./b.ts";`),
      file("src/b.ts", `import type { C } from "./c.ts";`),
      file("src/c.ts", `const a = import("./a.ts");`),
      file("src/d.ts", `import "./a.ts";`)
    ];
    expect(cycles(files)).toEqual(["src/a.ts → src/b.ts → src/c.ts → src/a.ts"]);
  });

  it("takes a diamond for what it is", () => {
    const files = [
      file("src/a.ts", `import "./b.ts"; import "./c.ts";`),
      file("src/b.ts", `import "./d.ts";`),
      file("src/c.ts", `import "./d.ts";`),
      file("src/d.ts", "")
    ];
    expect(cycles(files)).toEqual([]);
  });
});

describe("browserFaults", () => {
  const isEntry = (path: string): boolean => path.startsWith("src/elements/");

  it("follows value imports to a package or to words of the build", () => {
    const files = [
      file("src/elements/map.ts", `import "../views/a.tsx"; import type { T } from "../geo/b.ts";`),
      file("src/views/a.tsx", `import "../geo/b.ts"; import "../i18n/fr/themes.ts"; import "preact";`),
      file("src/geo/b.ts", `import "d3-geo";`),
      file("src/i18n/fr/themes.ts", "")
    ];
    expect(browserFaults(files, isEntry)).toEqual([
      "src/elements/map.ts → src/views/a.tsx → src/i18n/fr/themes.ts",
      "src/elements/map.ts → src/views/a.tsx → src/geo/b.ts → d3-geo"
    ]);
  });

  it("lets types through", () => {
    const files = [
      file("src/elements/map.ts", `import type { T } from "../geo/b.ts";`),
      file("src/geo/b.ts", `import "d3-geo";`)
    ];
    expect(browserFaults(files, isEntry)).toEqual([]);
  });
});

describe("languageFaults", () => {
  it("finds literals, tables and attributes, outside the data", () => {
    const files = [
      file("src/a.ts", `const rtl = language === "ar"; const other = "de";`),
      file("src/b.tsx", `const words = { en: "Offline", fr: "Hors ligne" }; const one = { en: 1 };`),
      file("src/c.astro", `---\nconst a = 1;\n---\n<html lang="fr"><p lang="de" data-lang={x}></p></html>`),
      file("src/i18n/fr/words.ts", `const a = "fr";`),
      file("scripts/a.ts", `const a = "fr";`)
    ];
    expect(languageFaults(files)).toEqual([
      `src/a.ts: names "ar"`,
      "src/b.tsx: a table of en, fr",
      `src/c.astro: names lang="fr"`
    ]);
  });
});

describe("shape", () => {
  it("knows a barrel", () => {
    expect(isBarrel(file("src/a/index.ts", `export * from "./b.ts"; export { c } from "./c.ts";`))).toBe(true);
    expect(isBarrel(file("src/a/b.ts", `export * from "./b.ts"; export const c = 1;`))).toBe(false);
    expect(isBarrel(file("src/a/c.ts", ""))).toBe(false);
  });

  it("knows a class that is neither an error nor an element", () => {
    const text = `
      class A extends Error {}
      class B extends SourceError {}
      class C extends HTMLElement {}
      class D extends FigureElement {}
      class E {}
      const F = class extends Map {};`;
    expect(plainClasses(file("src/a.ts", text))).toEqual(["E", "(unnamed)"]);
  });

  it("knows state of a module", () => {
    const text = `
      let a = 1;
      export var b = 2;
      const c = new Map();
      const d: string[] = [];
      const e = new Set(["x"]);
      const f = { g: 1 };
      function h() { let i = 0; return i; }`;
    expect(mutableState(file("src/a.ts", text))).toEqual(["a", "b", "c", "d"]);
  });

  it("names each fault with its file", () => {
    const faults = shapeFaults([file("src/a.ts", "class A {}"), file("test/b.ts", "let b;")]);
    expect(faults).toEqual(["src/a.ts: class A is neither an error nor an element"]);
  });
});

describe("facts", () => {
  it("may neither wait nor ask the build tool at import", () => {
    const text = `
      const a = await read();
      const b = async () => await read();
      for await (const c of all()) use(c);
      const d = import.meta.env.SITE;
      function e() { return import.meta.url; }
      async function f() { for await (const g of all()) use(g); }`;
    expect(importTimeFaults([file("src/facts/a.ts", text)])).toEqual([
      "src/facts/a.ts: await at import",
      "src/facts/a.ts: await at import",
      "src/facts/a.ts: import.meta at import",
      "src/facts/a.ts: import.meta at import"
    ]);
  });

  it("are given a store", () => {
    const files = [
      file("src/site/a.ts", `import { store, type Site } from "./site/site.ts";`),
      file("src/components/a.astro", `---\nimport { siteIn, store as today } from "../site/site.ts";\n---`),
      file("src/site/b.ts", `import { siteIn } from "../site/site.ts";`),
      file("src/pages/data/a.json.ts", `import { store } from "../../site/site.ts";`)
    ];
    expect(heldStoreFaults(files)).toEqual([
      "src/site/a.ts: holds the data of today",
      "src/components/a.astro: holds the data of today"
    ]);
  });
});

describe("pages", () => {
  it("are thin", () => {
    const files = [
      file("src/pages/a.astro", "x\n".repeat(101)),
      file("src/pages/b.astro", "---\nconst total = rows.reduce(add, 0);\n---\n<p>{total}</p>"),
      file("src/pages/c.astro", "---\nconst rows = await facts(site.store);\n---\n{rows.map(({ id }) => <p>{id}</p>)}"),
      file("src/facts/d.ts", "export const e = new Map([]);")
    ];
    expect(pageFaults(files)).toEqual([
      "src/pages/a.astro: 101 lines",
      "src/pages/b.astro: computes const total = rows.reduce(add, 0);"
    ]);
  });
});

describe("machineTraces", () => {
  it("finds paths of a machine and hosts of a registry", () => {
    const text = [
      `const a = "/work/main/x";`,
      "see /home/ada/file",
      `"resolved": "https://example.org/a.tgz"`,
      "https://registry.npmjs.org/astro",
      "C:\\Users\\ada",
      "the network/work/load of https://example.org/home/page"
    ].join("\n");
    expect(machineTraces([file("README.md", text)]).map((each) => each.split(": ")[0])).toEqual([
      "README.md:1",
      "README.md:2",
      "README.md:3",
      "README.md:4",
      "README.md:5"
    ]);
  });
});

describe("namedIndicators", () => {
  it("counts ids in code and in the template of an Astro file, not in the catalogue", () => {
    const files = [
      file("src/views/a.ts", `const a = "x-y"; const b = \`x-y\`; // "x-y"\nconst c = "x-y-z";`),
      file("src/pages/b.astro", `---\nconst a = "x-y";\n---\n<p id={"x-y"}>"x-y-z"</p>`),
      file("src/catalog/c.ts", `const a = "x-y";`)
    ];
    expect([...namedIndicators(files, ["x-y"])]).toEqual([
      ["src/views/a.ts", 2],
      ["src/pages/b.astro", 2]
    ]);
    expect(indicatorFaults(new Map([["src/views/a.ts", 2]]))).toContain("src/views/a.ts: names indicators 2 times");
  });
});

describe("sharedNameFaults", () => {
  it("tells a second file of a name, and a review that is out of date", () => {
    const paths = ["src/a/x.ts", "src/b/x.ts", "src/pages/x.ts", "src/c/y.ts"];
    expect(sharedNameFaults(paths, {})).toEqual(["x.ts: src/a/x.ts, src/b/x.ts"]);
    const two = { files: 2, why: "" };
    expect(sharedNameFaults(paths, { "x.ts": two, "y.ts": two })).toEqual([
      "y.ts: reviewed for more files than there are"
    ]);
  });
});
