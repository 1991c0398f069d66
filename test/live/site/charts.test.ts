import { describe, expect, it } from "vitest";
import { charts, chartsOf } from "../../../src/site/charts/chartKinds.ts";
import { siteIn, store } from "../../../src/site/site.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { chartViews } from "../../../src/views/addresses.ts";

const site = siteIn("en");

describe("charts that leave the site", () => {
  it.each(chartViews)(
    "of the kind %s have a page, words and a title of each subject, and of no other",
    async (view) => {
      const { subjects, page, words, frameTitle, card } = charts[view];
      const all = await subjects(store);
      expect(all.length).toBeGreaterThan(5);
      const [subject = ""] = all;
      expect(page(site, subject)).toContain("/en/");
      const { title, alternative } = await words(site, subject);
      expect(title).not.toBe("");
      expect(alternative.length).toBeGreaterThan(title.length);
      expect((await frameTitle(site, subject)).length).toBeGreaterThan(title.length);
      const missing = /no (?:chart of a |)(?:indicator|country|theme|area) "no-such"/i;
      for (const ask of [words, frameTitle, card])
        await expect((async (): Promise<unknown> => ask(site, "no-such"))()).rejects.toThrow(missing);
    }
  );

  it("are every subject of every kind in every language, each once", async () => {
    const all = await chartsOf(store);
    const counts = await Promise.all(chartViews.map(async (view) => (await charts[view].subjects(store)).length));
    const each = new Set(all.map(({ language, view, subject }) => `${view}/${subject}.${language}`));
    expect(each.size).toBe(all.length);
    expect(all.length).toBe(siteLanguages.length * counts.reduce((sum, count) => sum + count, 0));
  });
});
