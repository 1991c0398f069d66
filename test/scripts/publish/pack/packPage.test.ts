import { expect, it } from "vitest";
import { packedAddress, packPage } from "../../../../scripts/publish/pack/packPage.ts";

const held = new Set(["en/index.html", "en/map/use/index.html", "en/country/ken/index.html", "assets/page.css"]);
const page = {
  path: "en/map/use/index.html",
  base: "/below/",
  site: "https://explorer.test",
  has: (path: string) => held.has(path)
};

it.each([
  ["/below/en/", "../../index.html"],
  ["/below/en/country/ken/#access", "../../country/ken/index.html#access"],
  ["https://explorer.test/below/en/country/ken/", "../../country/ken/index.html"],
  ["https://publisher.test/data", "https://publisher.test/data"],
  ["#table", "#table"],
  ["/below/en/country/fra/", undefined],
  ["/below/data/use.csv", undefined],
  ["/below/en/map/use/?year=2010", undefined]
])("leads %s to %s", (address, packed) => {
  expect(packedAddress(address, page)).toBe(packed);
});

it("leaves out scripts, controls and what tells others of the page, and keeps words, pictures and headings", () => {
  const html = `<head><meta http-equiv="content-security-policy" content="default-src 'none'"><meta property="og:url" content="x"><link rel="canonical" href="https://explorer.test/below/en/map/use/"><link rel="stylesheet" href="/below/assets/page.css"><script type="module" src="/below/assets/a.js"></script></head><form action="/x"><label>Find <input name="q"></label></form><noscript><p>Words</p></noscript><p class="with-script">Press <button>Go</button></p><p class="without-script">It needs a network.</p><table><tr><th><button type="button">Value</button></th></tr></table><p><a href="/below/en/country/fra/">France</a>, <a href="/below/en/country/ken/">Kenya</a></p><svg><a href="/below/en/country/fra/"><path d="M0 0"/></a></svg>`;
  expect(packPage(html, page)).toBe(
    `<head><link rel="stylesheet" href="../../../assets/page.css"></head><p>Words</p><p class="note">It needs a network.</p><table><tr><th>Value</th></tr></table><p><span>France</span>, <a href="../../country/ken/index.html">Kenya</a></p><svg><a><path d="M0 0"/></a></svg>`
  );
});
