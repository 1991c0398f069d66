import { describe, expect, it } from "vitest";
import { siteLanguages } from "../../../src/model/language.ts";
import { licenceReader } from "../../../src/query/provenance.ts";
import { mapHtml } from "../../../src/site/chartHtml.ts";
import { figureSource, restrictedAreas } from "../../../src/site/figureContext.ts";
import { freeMaps } from "../../../src/site/freeMaps.ts";
import { freeSiteIn, freeStore, siteIn, store } from "../../../src/site/site.ts";

const textOf = (markup: string): string => markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

describe("the store of free figures", () => {
  it("has every row that is free, and no other, also of what sums carry", async () => {
    const licenceOf = licenceReader(await store.manifest());
    const [all, free] = await Promise.all([store.observations("internet-use"), freeStore.observations("internet-use")]);
    expect(free.length).toBeGreaterThan(4000);
    expect(free).toEqual(all.filter(({ source }) => licenceOf(source) === "free"));
    expect(free.length).toBeLessThan(all.length);
    const own = new Set(free.map(({ area, period }) => `${area} ${period}`));
    const carried = await freeStore.carried("internet-use");
    expect(carried.length).toBeGreaterThan(100);
    expect(carried.filter(({ area, from }) => !own.has(`${area} ${from}`))).toEqual([]);
  });
});

describe("maps with the free figures alone", () => {
  it("are those of which a minority of places is not free", async () => {
    const ids = await freeMaps(store);
    expect(ids).toContain("internet-use");
    expect(ids).not.toContain("households-online");
    expect(ids).not.toContain("population");
  });

  it.each(siteLanguages)("show none of the others, and say how many they are in %s", async (language) => {
    const site = freeSiteIn(language);
    const { t } = site.translator;
    for (const id of await freeMaps(store)) {
      const restricted = await restrictedAreas(siteIn(language), id);
      const line = t("map.licence.only-free", { count: restricted.length });
      expect(await figureSource(site, id)).toContain(line);
      const html = await mapHtml(site, id);
      expect(html).toContain(`data/free/${id}/`);
      expect(textOf(html)).toContain(t("ui.no-data"));
      expect(t("ui.no-data")).toBe(siteIn(language).translator.t("ui.no-free-data"));
      // The script that redraws the frame speaks the same words.
      expect(html.split(t("ui.no-data")).length).toBeGreaterThan(2);
      const withAll = await mapHtml(siteIn(language), id);
      const drawn = (markup: string): number => markup.split(/\bclass="[^"]*\bnd\b/).length;
      expect(drawn(html)).toBeGreaterThanOrEqual(drawn(withAll));
    }
  });
});
