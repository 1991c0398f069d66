import { describe, expect, it } from "vitest";
import { openDist } from "./dist.ts";
import { markupOf } from "./markup.ts";

const dist = openDist();
const pages = [...dist.paths].filter((path) => /^[a-z]+\/country\/[^/]+\/index\.html$/.test(path));

describe("what is to be read with care in the figures of a country", () => {
  it("is said once for all of a theme, and each quote leads to all that is said of it", () => {
    let lists = 0;
    let said = 0;
    let more = 0;
    const faults = pages.flatMap((path) => {
      const html = dist.text(path);
      const twice = [...html.matchAll(/<ul class="cautions">(.*?)<\/ul>/gs)].flatMap(([, list = ""]) => {
        lists += 1;
        const items = list.match(/<li.*?<\/li>/gs) ?? [];
        const texts = items.map((item) => markupOf(item).text.replace(/\s+/g, ""));
        said += texts.filter((text) => text.length > 40).length;
        return texts.filter((text, index) => texts.some((other, at) => at !== index && other.includes(text)));
      });
      const ids = [...html.matchAll(/ data-more="([^"]+)"/g)].flatMap(([, own = ""]) => own.split(" "));
      more += ids.length;
      const lost = ids.filter((id) => !html.includes(`id="${id}"`));
      return [...twice, ...lost].map((fault) => `${path}: ${fault}`);
    });
    expect(lists).toBeGreaterThan(pages.length);
    expect(said).toBeGreaterThan(2 * lists);
    expect(more).toBeGreaterThan(pages.length);
    expect(faults).toEqual([]);
  });
});
