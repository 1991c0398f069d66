import { describe, expect, it } from "vitest";
import { publishedIds } from "../live/publishedIndicators.ts";
import { isGroupId } from "../../src/model/areaGroup.ts";
import { siteLanguages, type SiteLanguage } from "../../src/model/language.ts";
import { openDist } from "./dist.ts";
import { downloadReadings, feedReadings, fileReadings, workbookReadings } from "./figures/fileReadings.ts";
import { pageReadings, type PageOf } from "./figures/pageReadings.ts";
import { contradictions, type Reading } from "./figures/reading.ts";

const dist = openDist();
const measures = [
  "internet-use",
  "people-offline",
  "data-only-mobile-basket",
  "households-online",
  "coverage-4g"
] as const;
/** From every region and income group, small and large, with surveys and with estimates, and those of the breaks. */
const countries = "NGA IND CHN BRA DEU USA GHA PAK KEN FJI ISR ZWE".split(" ");

const groups = [...dist.paths].flatMap((path) => {
  const [, id = ""] = /^en\/country\/([^/]+)\/index\.html$/.exec(path) ?? [];
  return isGroupId(id) ? [id] : [];
});

/** The pages of a language that print such figures, with whom each is about. */
function pagesIn(language: SiteLanguage): readonly PageOf[] {
  const subjects = [...groups, ...countries];
  const own = subjects.flatMap((subject) => {
    const name = subject.toLowerCase();
    return [
      [`${language}/country/${name}/index.html`, subject],
      [`${language}/receipt/country/${name}/index.html`, subject],
      [`${language}/embed/country/${name}/index.html`, subject],
      [`charts/country/${name}.${language}.svg`, subject]
    ] as const;
  });
  const ofWorld = ["", "offline/", "unconnected/", "affordability/", "internet-we-want/", "receipt/world/"];
  const ofMeasures = measures.flatMap((id) => [
    `${language}/map/${id}/index.html`,
    `${language}/embed/map/${id}/index.html`,
    `${language}/receipt/${id}/index.html`,
    `charts/map/${id}.${language}.svg`
  ]);
  const world = [...ofWorld.map((path) => `${language}/${path}index.html`), ...ofMeasures];
  return [...own, ...world.map((path) => [path, "world"] as const)]
    .filter(([path]) => dist.paths.has(path))
    .map(([path, subject]) => ({ path, subject, language, html: dist.text(path) }));
}

const pages = siteLanguages.flatMap(pagesIn);
const printed = pages.flatMap((page) => pageReadings(page, groups));
const files = [
  ...publishedIds
    .filter((id) => dist.paths.has(`data/${id}/total.compare.json`))
    .flatMap((id) => fileReadings(dist, id, countries)),
  ...countries.flatMap((area) => downloadReadings(dist, area, measures))
];
const workbooks = (await Promise.all(measures.map((id) => workbookReadings(dist, id, countries)))).flat();
const feeds = countries.flatMap((area) => feedReadings(dist, area, publishedIds));
const readings: readonly Reading[] = [...files, ...workbooks, ...feeds, ...printed];

const readingsIn = (language: SiteLanguage): readonly Reading[] =>
  printed.filter(({ place }) => new RegExp(`^${language}/|\\.${language}\\.svg`).test(place));

/** The kinds of place that every language has: sentences by their message, tables, receipts, cards and maps. */
const placesWanted = [
  ...["home.title", "home.lead", "offline.lead", "offline.quote.sum", "story.unconnected.lead", "title"],
  ...["group.offline", "group.price", "say.figure.internet-use", "say.figure.people-offline"],
  ...["say.figure.households-online", "say.figure.coverage-4g", "say.offline.people", "say.offline.share"],
  ...["say.offline.group", "say.price.group", "quote.alternative.series", "ui.finding.mean.year"],
  ...["ui.finding.sum.year", "table", "receipt", "card", "map"]
];

/** The newest figure of each measure that a group or a country has. */
const newestFigures = [...groups, ...countries].flatMap((subject) =>
  measures.flatMap((measure) => {
    const years = files.flatMap(({ figure }) => {
      const [whose, what, year] = figure.split(" ");
      return whose === subject && what === measure ? [Number(year)] : [];
    });
    return years.length === 0 ? [] : [`${subject} ${measure} ${String(Math.max(...years))}`];
  })
);

describe("the figure of one subject, measure and year", () => {
  it("is read of each group and measure in each language, in every kind of place", () => {
    expect(groups.length).toBeGreaterThan(12);
    for (const language of siteLanguages) {
      const own = readingsIn(language);
      expect(placesWanted.filter((kind) => !own.some(({ place }) => place.endsWith(`(${kind})`)))).toEqual([]);
      const seldom = newestFigures.filter((name) => own.filter(({ figure }) => figure === name).length < 3);
      expect(seldom, language).toEqual([]);
    }
    expect(newestFigures.length).toBeGreaterThan(5 * countries.length + 4 * groups.length);
  });

  it("is read of workbooks and feeds, and would be two numbers, were one changed there", () => {
    expect(workbooks.length).toBeGreaterThan(measures.length * countries.length);
    expect(feeds.length).toBeGreaterThan(10 * countries.length);
    const text = (path: string): string => dist.text(path).replace(/&gt;2024: new, /, "$&9");
    const changed = feedReadings({ ...dist, text }, "NGA", publishedIds);
    const [ofWorkbook] = workbooks.map((one) => ({ ...one, value: one.value + 1 }));
    for (const others of [changed, ofWorkbook ? [ofWorkbook] : []]) {
      const found = contradictions([...readings, ...others]);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(others[0]?.place.replace(/ .*/, ""));
    }
  });

  it("is one number wherever it stands", () => {
    expect(contradictions(readings)).toEqual([]);
  });

  it.each([
    ["en/country/world/index.html", /[\d.]+(?=% of people used the Internet)/],
    ["fr/country/nga/index.html", /[\d,]+(?=\s%\sne l’utilisaient pas la même année)/],
    ["ar/index.html", /[\d.]+(?=\s[^<\d]*لم يستخدموا الإنترنت)/],
    ["charts/map/internet-use.fr.svg", /[\d,]+(?=\s%\sen\s\d{4})/],
    ["en/receipt/country/lmc/index.html", /(?<=<tr id="internet-use-\d{4}">[^%]*<td>)[\d.]+/]
  ] as const)("would be two numbers, were one of them changed in %s", (path, number) => {
    const page = pages.find((each) => each.path === path);
    if (!page) throw new Error(`no page ${path}`);
    const html = page.html.replace(number, (print) => print.replace(/\d+/, (whole) => String(Number(whole) + 1)));
    expect(html).not.toBe(page.html);
    const found = contradictions([...readings, ...pageReadings({ ...page, html }, groups)]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(path);
  });
});
