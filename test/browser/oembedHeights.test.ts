import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indicators } from "../../src/catalog/catalog.ts";
import { themes } from "../../src/model/indicator.ts";
import { charts } from "../../src/site/charts/chartKinds.ts";
import type { ChartView } from "../../src/views/addresses.ts";
import { openSite, type OpenSite } from "./openSite.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** The widest names and the longest sentences, found by measuring all; French is the longest of the languages. */
const tallest = ["irn", "lao", "cod", "ven", "bol", "syr", "vct", "prk", "fsm", "stp"];
const subjects: Readonly<Record<ChartView, readonly string[]>> = {
  country: [...tallest, "ken", "sxm"],
  theme: themes,
  map: indicators.filter(({ form, dimensions }) => form === "bubbles" || dimensions.length > 0).map(({ id }) => id)
};

describe("the frame of an oEmbed answer", () => {
  it.each(
    (["fr", "ar"] as const).flatMap((language) =>
      (["country", "theme", "map"] as const).map((view) => [language, view] as const)
    )
  )("is as tall as its chart needs at 600 pixels (%s, %s)", { timeout: 120_000 }, async (language, view) => {
    const { page, close } = await site.open(`${language}/embed/${view}/${subjects[view][0] ?? ""}/index.html`, {
      viewport: { width: 600, height: 700 }
    });
    const cut: string[] = [];
    for (const subject of subjects[view]) {
      const file = `${language}/embed/${view}/${subject}/index.html`;
      if (!site.dist.paths.has(file)) continue;
      const height = charts[view].heightPixels(subject);
      await page.setViewportSize({ width: 600, height });
      await page.goto(site.urlOf(file));
      const wanted = await page.evaluate(() => document.documentElement.scrollHeight);
      if (wanted > height) cut.push(`${subject}: ${String(wanted)} in ${String(height)}`);
    }
    expect(cut).toEqual([]);
    await close();
  });
});
