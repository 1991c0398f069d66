import { describe, expect, it } from "vitest";
import { pageBlocks } from "../../../../../scripts/publish/verify/words/pageBlocks.ts";

const page = (main: string): string => `<!doctype html><body><p>5 outside</p><main id="main">${main}</main></body>`;

describe("the blocks of a built page", () => {
  it("are its paragraphs and rows, each in its part of the page", () => {
    const html = page(
      '<h1>Kenya</h1><p>In Kenya, 65% were offline.</p><h2 id="gap">The gap</h2><p>Many <b>would</b> come.</p>' +
        '<li id="say-price"><p>5 GB cost 4.10%.</p></li><p>And so on.</p>'
    );
    expect(pageBlocks(html)).toEqual([
      { section: "", text: "Kenya", links: [] },
      { section: "", text: "In Kenya, 65% were offline.", links: [] },
      { section: "gap", text: "The gap", links: [] },
      { section: "gap", text: "Many would come.", links: [] },
      { section: "say-price", text: "5 GB cost 4.10%.", links: [] },
      { section: "gap", text: "And so on.", links: [] }
    ]);
  });

  it("leave pictures, scripts and code out, and part what only style parts", () => {
    const html = page("<p>0.99<span>2019</span><svg><text>7</text></svg><script>8</script><code>9</code></p>");
    expect(pageBlocks(html).map(({ text }) => text)).toEqual(["0.99 2019"]);
  });

  it("know where the links of their row lead, also in the row behind it", () => {
    const html = page(
      '<table><tbody><tr><th><a href="/en/map/population/">People</a></th><td>57</td></tr>' +
        '<tr class="more behind"><td><ul><li>2023: 56</li></ul></td></tr>' +
        '<tr><th><a href="#gni-2024">Income</a></th><td>2,090</td></tr></tbody></table><p>After.</p>'
    );
    const blocks = pageBlocks(html);
    expect(blocks.map(({ text }) => text)).toEqual(["| People | 57", "2023: 56", "| Income | 2,090", "After."]);
    expect(blocks.map(({ links }) => links)).toEqual([
      ["/en/map/population/"],
      ["/en/map/population/"],
      ["#gni-2024"],
      []
    ]);
  });
});
