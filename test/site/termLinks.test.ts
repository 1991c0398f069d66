import { describe, expect, it } from "vitest";
import { termLinker } from "../../src/site/termLinks.ts";

const link = termLinker([
  { forms: ["usage gap", "usage gaps"], href: "#use" },
  { forms: ["gap"], href: "#gap" },
  { forms: ["GNI"], href: "#gni" }
]);
const page = (html: string): string => `<body><p>GNI</p><main id="main">${html}</main><p>GNI</p></body>`;

describe("terms on a page", () => {
  it("are linked where they first stand in a sentence, in the longest form, and only there", () => {
    expect(link(page("<p>Usage gap is no gap; a usage gap is a gap.</p><ul><li>gap, GNI</li></ul>"))).toBe(
      page(
        '<p><a class="term" href="#use">Usage gap</a> is no <a class="term" href="#gap">gap</a>; a usage gap is a gap.</p>' +
          '<ul><li>gap, <a class="term" href="#gni">GNI</a></li></ul>'
      )
    );
  });

  it.each([
    ["a heading", "<h2>GNI</h2>"],
    ["a heading within a list", "<ul><li><h3>GNI</h3></li></ul>"],
    ["a link", '<p><a href="?a>b">the GNI</a></p>'],
    ["a quote", "<blockquote><p>GNI</p></blockquote>"],
    ["a table", "<table><tr><td><p>GNI</p></td></tr></table>"],
    ["what a script redraws", "<own-figure><p>GNI</p></own-figure>"],
    ["a named part", '<div data-part="words"><p>GNI</p></div>'],
    ["words of another language", '<p><span lang="fr">GNI</span></p>'],
    ["an attribute", '<p title="GNI > GNI">x</p>'],
    ["a script", '<p><script type="application/json">{"a":"<p>GNI"}</script></p>'],
    ["an address", '<p dir="ltr">https://x.org/GNI/</p>'],
    ["a line of sources", '<p class="source">GNI</p>'],
    ["a list of sources", '<ul class="brief-sources"><li>GNI</li></ul>'],
    ["a name", "<p>By the Gender Gap Report</p>"],
    ["no sentence", "<div>GNI</div>"],
    ["another word", "<p>GNIs, agni, éGNI</p>"]
  ])("are not linked in %s", (_, html) => {
    expect(link(page(html))).toBe(page(html));
  });

  it("are known between letters of Han, which have no spaces, and not within a word of other letters", () => {
    const chinese = termLinker([
      { forms: ["使用差距", "差距"], href: "#use" },
      { forms: ["GNI"], href: "#gni" },
      { forms: ["2%的目标"], href: "#target" }
    ]);
    expect(chinese(page("<p>各国的使用差距很大，达到2%的目标，人均GNI。</p>"))).toBe(
      page(
        '<p>各国的<a class="term" href="#use">使用差距</a>很大，达到<a class="term" href="#target">2%的目标</a>，人均<a class="term" href="#gni">GNI</a>。</p>'
      )
    );
    expect(chinese(page("<p>12%的目标</p>"))).toBe(page("<p>12%的目标</p>"));
  });

  it("are known whatever spaces they are set with", () => {
    expect(link(page("<p>usage\u202fgap</p>"))).toContain('<a class="term" href="#use">usage\u202fgap</a>');
  });

  it("are linked again behind what was left out", () => {
    expect(link(page("<p><b>x</b><h2>GNI</h2></p><p>GNI</p>"))).toContain('<p><a class="term" href="#gni">GNI</a></p>');
  });
});
