import { describe, expect, it } from "vitest";
import { glossary } from "../../src/catalog/glossary.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { openDist } from "./dist.ts";

const dist = openDist();
const ids = glossary.map(({ id }) => id);

/** The terms that pages of a language lead to, each with the first page that does. */
function linkedIn(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of dist.paths) {
    if (!file.startsWith(`${language}/`) || !file.endsWith(".html")) continue;
    for (const [, id = ""] of dist.text(file).matchAll(/<a class="term" href="[^"#]*\/glossary\/#([\w-]+)"/g))
      if (!found.has(id)) found.set(id, file);
  }
  return found;
}

describe.each(siteLanguages)("the terms in %s", (language) => {
  const linked = linkedIn(language);

  it("are each explained, and each led to from a sentence of some page", () => {
    expect([...linked.keys()].toSorted()).toEqual([...ids].toSorted());
    const page = dist.text(`${language}/glossary/index.html`);
    expect(ids.filter((id) => !page.includes(`<h2 id="${id}">`))).toEqual([]);
  });

  it("stand in no frame, and not twice on a page", () => {
    const frames = [...dist.paths].filter((file) => /(?:^|\/)embed\/.*\.html$/.test(file));
    expect(frames.length).toBeGreaterThan(100);
    expect(frames.filter((file) => dist.text(file).includes('class="term"'))).toEqual([]);
    const story = dist.text(`${language}/affordability/index.html`);
    const hrefs = [...story.matchAll(/<a class="term" href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs.length).toBeGreaterThan(3);
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });
});
