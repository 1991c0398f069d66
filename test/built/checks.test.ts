import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { basePathOf, fileOfAddress } from "./dist.ts";
import type { Dist } from "./dist.ts";
import { englishWords } from "./foreignWords.ts";
import { latinWords } from "./latinWords.ts";
import { markupOf } from "./markup.ts";
import {
  danglingReferences,
  forbiddenAttributes,
  foreignLoads,
  fragmentsLinked,
  headFaults,
  leakedWords,
  lostLinks,
  policyFaults
} from "./pageFaults.ts";
import type { BuiltPage } from "./pageFaults.ts";
import { languageOfFile, pageKindOf } from "./pageKind.ts";
import { createScales, gzipSize, staticImports } from "./weight.ts";

const scope = {
  base: "/p/",
  languages: ["en", "ar"],
  site: "https://x.org",
  paths: new Set(["index.html", "en/index.html", "en/map/use/index.html", "assets/a.css", "data/use.csv"])
};

function page(html: string, file = "en/map/use/index.html"): BuiltPage {
  return { file, html, markup: markupOf(html) };
}

describe("markupOf", () => {
  it("takes a page apart", () => {
    const html = `<!doctype html><title>A &amp; B</title><!-- <p id=no> --><p class="x" title='a > b' hidden>One <b>two</b></p><script>if (a<b) "<p>"</script>`;
    const { tags, text, title, inline } = markupOf(html);
    expect(tags.map(({ name }) => name)).toEqual(["title", "p", "b", "script"]);
    expect(tags[1]?.attributes).toEqual({ class: "x", title: "a > b", hidden: "" });
    expect(title).toBe("A & B");
    expect(text).toBe("A & B\nOne \ntwo");
    expect(inline.map(({ body }) => body)).toEqual([`if (a<b) "<p>"`]);
  });
});

describe("foreignLoads", () => {
  it("finds what is fetched from elsewhere, not what is linked", () => {
    const html = `<a href="https://data.example/"></a><link rel="canonical" href="https://x.org/">
      <link rel="stylesheet" href="https://cdn.example/a.css"><script src="//cdn.example/a.js"></script>
      <img src="/p/a.png" srcset="/p/a.png 1x, https://cdn.example/b.png 2x"><svg><use href="#a"/></svg>
      <form action="https://search.example/"></form><iframe src="http://video.example/"></iframe>`;
    expect(foreignLoads(page(html))).toEqual([
      "https://cdn.example/a.css",
      "//cdn.example/a.js",
      "https://cdn.example/b.png 2x",
      "https://search.example/",
      "http://video.example/"
    ]);
  });
});

describe("englishWords", () => {
  it("finds what stands in English on another page, unless it is marked so or is code", () => {
    const html = `<html lang="fr"><p>Free to reuse with credit<br></p><code>Free to reuse with credit</code>
      <p lang="en">Free to reuse <b>with</b> credit</p><bdi lang="en">Free to reuse with credit</bdi>
      <span>facts, (c) ITU</span><p>Libre</p></html>`;
    expect(englishWords(page(html, "fr/data/index.html"))).toEqual(["Free to reuse with credit", "facts, (c) ITU"]);
    expect(englishWords(page(html, "en/data/index.html"))).toEqual([]);
  });
});

describe("latinWords", () => {
  it("finds words in Latin letters on an Arabic page, unless they are marked, code, addresses or reviewed", () => {
    const html = `<!doctype html><html lang="ar"><p>ملف CSV من World Bank، منصة DataHub، ‎2024 KEN</p><a lang="fr">Français</a>
      <code>value</code><p>itu/use.csv، https://example.org/ar/، CC-BY-4.0، licence</p><bdi lang="en">Roviana</bdi>
      <th>Roviana</th></html>`;
    expect(latinWords(page(html, "ar/country/slb/index.html"))).toEqual(["World", "Bank", "licence", "Roviana"]);
    expect(latinWords(page(html, "ar/map/use/index.html"))).toEqual(["World", "Bank", "Roviana"]);
    expect(latinWords(page(html, "fr/map/use/index.html"))).toEqual([]);
  });
});

describe("lostLinks", () => {
  it("follows links and assets below the base path, and ids on the page", () => {
    const html = `<h2 id="top"></h2><a href="/p/en/"></a><a href="/p/en/map/use/?year=2020#top"></a><a href="#top"></a>
      <a href="/p/data/use.csv"></a><a href="https://data.example/"></a><a href="../"></a><a href="../../"></a>
      <link rel="stylesheet" href="/p/assets/a.css">
      <a href="/en/"></a><a href="/p/fr/"></a><a href="/p/en"></a><a href="#gone"></a><a href="https://data.example/{code}"></a><script src="/p/assets/b.js"></script>`;
    const lost = ["../", "/en/", "/p/fr/", "/p/en", "#gone", "https://data.example/{code}", "/p/assets/b.js"];
    expect(lostLinks(page(html), scope)).toEqual(lost);
  });
});

describe("fragmentsLinked", () => {
  it("names the page and the id", () => {
    const html = `<a href="/p/en/#skills"></a><a href="#here"></a><a href="https://x.org/#y"></a>`;
    expect(fragmentsLinked(page(html), scope)).toEqual([{ file: "en/index.html", id: "skills" }]);
  });
});

describe("policyFaults", () => {
  const script = "let a = 1;";
  const hash = createHash("sha256").update(script).digest("base64");
  const strict = (scripts: string): string =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${scripts}; style-src 'self'; object-src 'none'; base-uri 'none'">`;

  it("is content with hashes", () => {
    const json = `<script type="application/json">{}</script>`;
    expect(policyFaults(page(`${strict(`'sha256-${hash}'`)}<script>${script}</script>${json}`))).toEqual([]);
  });

  it("names each fault", () => {
    expect(policyFaults(page("<p></p>"))).toEqual(["no policy"]);
    expect(policyFaults(page(strict("'unsafe-inline'")))).toEqual(["'unsafe-inline'"]);
    expect(policyFaults(page(strict("'wasm-unsafe-eval'")))).toEqual(["'wasm-unsafe-eval'"]);
    expect(policyFaults(page(strict("'wasm-unsafe-eval'"), "en/analyse/index.html"))).toEqual([]);
    expect(policyFaults(page(strict("https:")))).toEqual(["https:"]);
    expect(policyFaults(page(`<link rel="stylesheet" href="/a.css">${strict("")}`))).toEqual([
      "stands after what it rules"
    ]);
    expect(policyFaults(page(`${strict(`'sha256-${hash}'`)}<script>${script} </script><style>p{}</style>`))).toEqual([
      "inline script without its hash",
      "inline style without its hash",
      "a hash of nothing in the page"
    ]);
    expect(
      policyFaults(page(`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`))
    ).toEqual(["no style-src", "no object-src", "no base-uri"]);
  });
});

describe("forbiddenAttributes", () => {
  it("finds styles and scripts in attributes", () => {
    const html = `<p style="x"></p><rect onclick="x" data-style="y"/>`;
    expect(forbiddenAttributes(page(html))).toEqual(["<p style>", "<rect onclick>"]);
  });
});

describe("headFaults", () => {
  const head = (html: string, links = ""): string =>
    `<html ${html}><title>Use</title><meta name="description" content="Who uses the Internet, by country">
    <link rel="canonical" href="https://x.org/p/en/map/use/"><link rel="alternate" hreflang="en" href="https://x.org/p/en/map/use/">
    ${links}<main><h1>Use</h1></main>`;
  const arabic = `<link rel="alternate" hreflang="ar" href="https://x.org/p/ar/map/use/">`;

  it("is content with a whole head", () => {
    expect(headFaults(page(head(`lang="en" dir="ltr"`, arabic)), scope)).toEqual([]);
  });

  it("names each fault", () => {
    expect(headFaults(page(head(`lang="en" dir="ltr"`)), scope)).toEqual(["no alternate in ar"]);
    expect(headFaults(page(head(`lang="ar" dir="ltr"`, arabic)), scope)).toEqual(["lang is ar", "dir is ltr"]);
    expect(headFaults(page(`<html lang="ar" dir="rtl"><p id="a"><p id="a">`, "404.html"), scope)).toEqual([
      "no title",
      "no description",
      "0 h1",
      "no main",
      `id "a" twice`
    ]);
    const wrong = head(`lang="en" dir="ltr"`, arabic).replace("p/en/map/use/", "p/en/");
    expect(headFaults(page(wrong), scope)).toEqual(["canonical is https://x.org/p/en/"]);
    expect(headFaults(page(wrong), { ...scope, site: undefined })).toEqual([
      "canonical without an address",
      "alternate without an address",
      "alternate without an address"
    ]);
  });
});

describe("danglingReferences", () => {
  it("finds names that nothing has", () => {
    const html = `<p id="a"></p><label for="b"></label><i aria-labelledby="a c"></i><use href="#d"/>`;
    expect(danglingReferences(page(html))).toEqual(["b", "c", "d"]);
  });
});

describe("leakedWords", () => {
  it.each([
    "<td>undefined</td>",
    "<td>NaN %</td>",
    "<p>In {year}, few</p>",
    `<img alt="[object Object]">`,
    `<svg aria-label="null"></svg>`,
    "<td>-Infinity</td>",
    "<p>ui.missing.areas</p>"
  ])("finds %s", (html) => {
    expect(leakedWords(page(html))).toHaveLength(1);
  });

  it("lets prose and scripts through", () => {
    expect(leakedWords(page("<p>Nullable, unNaNed</p><script>undefined</script>"))).toEqual([]);
  });
});

describe("weight", () => {
  const files: Readonly<Record<string, string>> = {
    "assets/a.css": "p{}",
    "assets/a.js": `import{b}from"./b.js";import("./later.js")`,
    "assets/b.js": "export const b = 1",
    "assets/later.js": "x".repeat(1000)
  };
  const dist: Dist = {
    paths: new Set(Object.keys(files)),
    base: "/",
    site: undefined,
    read: (path) => Buffer.from(files[path] ?? ""),
    text: (path) => files[path] ?? ""
  };

  it("adds up the page, its sheets, its scripts and what they import at once", () => {
    const map = `<svg class="choropleth"></svg>`;
    const before = `<link rel="stylesheet" href="/assets/a.css">${map}`;
    const html = `${before}<table></table><script type="module" src="/assets/a.js"></script>`;
    const weight = createScales(dist)(page(html));
    const size = (name: string): number => gzipSize(files[name] ?? "");
    expect(weight.script).toBe(size("assets/a.js") + size("assets/b.js"));
    expect(weight.all).toBe(gzipSize(html) + size("assets/a.css") + weight.script);
    expect(weight.firstMap).toBe(gzipSize(before) + size("assets/a.css"));
    expect(createScales(dist)(page("<p>")).firstMap).toBeUndefined();
  });

  it("reads imports of built scripts", () => {
    const script = `import{a as b}from"./a.js";import"./c.js";export*from"../d.js";const e=import("./e.js");"./f.js"`;
    expect(staticImports(script)).toEqual(["./a.js", "./c.js", "../d.js"]);
  });
});

describe("addresses", () => {
  it("finds the base path of a build", () => {
    expect(basePathOf(`<link rel="stylesheet" href="/p/q/assets/x.css">`)).toBe("/p/q/");
    expect(basePathOf(`<link href="/assets/x.css">`)).toBe("/");
    expect(() => basePathOf("<p>")).toThrow("no style sheet");
  });

  it("knows the file of an address", () => {
    expect(fileOfAddress("/p/", "/p/en/?year=2020#a")).toBe("en/index.html");
    expect(fileOfAddress("/p/", "/p/")).toBe("index.html");
    expect(fileOfAddress("/p/", "/p/data/a%20b.csv")).toBe("data/a b.csv");
    expect(fileOfAddress("/p/", "/en/")).toBeUndefined();
  });

  it("knows the kind and the language of a page", () => {
    const kinds = ["index.html", "404.html", "en/index.html", "en/map/index.html", "fr/map/use/index.html"];
    expect(kinds.map(pageKindOf)).toEqual(["language", "missing", "home", "indicators", "indicator"]);
    const others = [
      "ar/country/index.html",
      "ar/country/ken/index.html",
      "en/embed/map/use/index.html",
      "en/data/index.html"
    ];
    expect(others.map(pageKindOf)).toEqual(["countries", "country", "embed", "prose"]);
    expect(languageOfFile("ar/country/index.html")).toBe("ar");
    expect(languageOfFile("404.html")).toBeUndefined();
  });
});
