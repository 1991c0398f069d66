import { describe, expect, it } from "vitest";
import { publishedIds, publishedIndicators } from "../live/publishedIndicators.ts";
import { isGroupId } from "../../src/model/areaGroup.ts";
import { themes } from "../../src/model/indicator.ts";
import { siteLanguages, sourceLanguage, type SiteLanguage } from "../../src/model/language.ts";
import { openDist } from "./dist.ts";
import { decoded, markupOf } from "./markup.ts";
import { downloadReadings, fileReadings, workbookReadings } from "./figures/fileReadings.ts";
import { ownAreas } from "./figures/ownAreas.ts";
import { pageReadings, type PageOf } from "./figures/pageReadings.ts";
import { contradictions, type Reading } from "./figures/reading.ts";
import { feedReadings, headMark, headOf, oembedTexts } from "./figures/sharedReadings.ts";

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

const areas = [...dist.paths].flatMap((path) => {
  const [, id] = /^en\/country\/([a-z]{3})\/index\.html$/.exec(path) ?? [];
  return id === undefined || isGroupId(id) ? [] : [id.toUpperCase()];
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
  // The picture of every other country says its figures, too.
  const others = areas
    .filter((area) => !countries.includes(area))
    .map((area) => [`charts/country/${area.toLowerCase()}.${language}.svg`, area] as const);
  const stories = ["unconnected/", "affordability/", "skills/", "content/", "internet-we-want/"];
  const ofWorld = ["", "offline/", ...stories, "receipt/world/"];
  const ofThemes = themes.flatMap((id) => [
    `charts/theme/${id}.${language}.svg`,
    `${language}/embed/theme/${id}/index.html`
  ]);
  const ofMeasures = publishedIds.flatMap((id) => [
    `${language}/map/${id}/index.html`,
    `${language}/embed/map/${id}/index.html`,
    `${language}/receipt/${id}/index.html`,
    `charts/map/${id}.${language}.svg`
  ]);
  const world = [...ofWorld.map((path) => `${language}/${path}index.html`), ...ofMeasures, ...ofThemes];
  return [...own, ...others, ...world.map((path) => [path, "world"] as const)]
    .filter(([path]) => dist.paths.has(path))
    .map(([path, subject]) => ({ path, subject, language, html: dist.text(path) }));
}

/** Whom the head of a page speaks of: the country or the group whose page it is, and elsewhere the world. */
function subjectOf(path: string): string {
  const [, id] = /^[a-z]{2}\/(?:receipt\/|embed\/)?country\/([a-z-]+)\/index\.html$/.exec(path) ?? [];
  if (id === undefined) return "world";
  return isGroupId(id) ? id : id.toUpperCase();
}

/** The heads of all pages of a language: what travels when one of them is shared. */
function headsIn(language: SiteLanguage): readonly PageOf[] {
  return [...dist.paths]
    .filter((path) => path.startsWith(`${language}/`) && path.endsWith(".html"))
    .map((path) => ({ path: path + headMark, subject: subjectOf(path), language, html: headOf(dist.text(path)) }));
}

const pages = siteLanguages.flatMap(pagesIn);
const heads = siteLanguages.flatMap(headsIn);
const printed = [...pages, ...heads].flatMap((page) => pageReadings(page, groups));
const pathsOf = (pattern: RegExp): readonly string[] => [...dist.paths].filter((path) => pattern.test(path));
/** The measures of which a year has one figure of everybody, whatever else is told of a part of them. */
const ofPeople: ReadonlySet<string> = new Set(["sex", "location", "age"]);
const plain = publishedIndicators
  .filter(({ dimensions }) => dimensions.every(({ id }) => ofPeople.has(id)))
  .map(({ id }) => id);
const files = [
  ...publishedIds
    .filter((id) => dist.paths.has(`data/${id}/total.compare.json`))
    .flatMap((id) => fileReadings(dist, id, areas)),
  ...countries.flatMap((area) => downloadReadings(dist, area, plain))
];
const workbooks = (await Promise.all(measures.map((id) => workbookReadings(dist, id, countries)))).flat();
const feedPaths = pathsOf(/^[a-z]{2}\/feeds\/(?:indicator\/.*|country\/[a-z]{3})\.xml$/);
const feeds = feedPaths.flatMap((path) => feedReadings(dist, path, publishedIds));
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

/** What the heads of pages say: of a country or a group, and of what the maps of the world show. */
const headKinds = [
  ...["say.offline.share", "ui.finding.mean.year", "ui.finding.sum.year"],
  ...["ui.finding.mean.latest", "ui.finding.median.latest", "ui.finding.target.latest", "ui.finding.law.latest"],
  ...["ui.finding.none.latest", "ui.finding.thin.latest"]
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

/** What the feed of a country that reads a language would tell, were the first of its figures of 2024 another. */
function changedFeed(language: SiteLanguage): readonly Reading[] {
  const text = (path: string): string => dist.text(path).replace(/(&gt;2024\s?[:：]\s?[^&\d]*)(?=\d)/, "$19");
  for (const code of ownAreas(language)) {
    const path = `${language}/feeds/country/${code.toLowerCase()}.xml`;
    const told = feedReadings({ ...dist, text }, path, publishedIds);
    if (contradictions([...feedReadings(dist, path, publishedIds), ...told]).length === 1) return told;
  }
  return [];
}

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

  it("is read of workbooks, and of the feeds of each language, and would be two, were one changed there", () => {
    expect(workbooks.length).toBeGreaterThan(measures.length * countries.length);
    const readingsOf = (language: SiteLanguage, kind: "country" | "indicator"): readonly Reading[] =>
      feeds.filter(({ place }) => place.startsWith(`${language}/feeds/${kind}/`));
    expect(readingsOf(sourceLanguage, "country").length).toBeGreaterThan(1000);
    for (const language of siteLanguages) {
      expect(readingsOf(language, "indicator").length, language).toBeGreaterThan(1000);
      // What a language tells of a country is what English tells of it, in no other countries than those that read it.
      const own = new Set(ownAreas(language));
      const inEnglish = readingsOf(sourceLanguage, "country").filter(({ figure }) =>
        own.has(figure.split(" ")[0] ?? "")
      );
      expect(inEnglish.length, language).toBeGreaterThan(3 * own.size);
      expect(
        readingsOf(language, "country")
          .map(({ figure }) => figure)
          .toSorted(),
        language
      ).toEqual(inEnglish.map(({ figure }) => figure).toSorted());
    }
    const changed = siteLanguages.map(changedFeed);
    const [ofWorkbook] = workbooks.map((one) => ({ ...one, value: one.value + 1 }));
    for (const others of [...changed, ofWorkbook ? [ofWorkbook] : []]) {
      const found = contradictions([...readings, ...others]);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(others[0]?.place.replace(/ .*/, ""));
    }
  });

  it("is read of the head of each page, and of its card", () => {
    for (const language of siteLanguages) {
      const own = readingsIn(language).filter(({ place }) => place.includes(headMark));
      const kinds = new Set(own.map(({ place }) => /\((.*)\)$/.exec(place)?.[1]));
      expect(
        [...headKinds].filter((kind) => !kinds.has(kind)),
        language
      ).toEqual([]);
      expect(new Set(own.map(({ figure }) => figure.split(" ")[0])).size, language).toBeGreaterThan(200);
    }
  });

  it("is told by oEmbed as the frame tells it, and of nobody but its subject", () => {
    const answers = pathsOf(/^oembed\/.*\.json$/).map((path) => ({ path, ...oembedTexts(dist, path) }));
    expect(answers.length).toBeGreaterThan(900);
    const titleOf = (path: string): string => markupOf(dist.text(path)).title;
    expect(answers.filter(({ shows, frame }) => titleOf(shows) !== frame)).toEqual([]);
    const spoken = answers.map(({ shows, title }) => ({ head: headOf(dist.text(shows)), title }));
    expect(spoken.filter(({ head, title }) => !decoded(head).includes(title))).toEqual([]);
  });

  it("is one number wherever it stands", () => {
    expect(contradictions(readings)).toEqual([]);
  });

  it.each([
    ["en/country/world/index.html", /[\d.]+(?=% of people used the Internet)/],
    ["fr/country/nga/index.html", /[\d,]+(?=\s%\sne l’utilisaient pas la même année)/],
    ["ar/index.html", /[\d.]+(?=\s[^<\d]*لم يستخدموا الإنترنت)/],
    ["charts/map/internet-use.fr.svg", /[\d,]+(?=\s%\sen\s\d{4})/],
    ["fr/country/nga/index.html#head", /(?<=image:alt" content="[^"\d]*)[\d,]+(?=\s%)/],
    ["ar/affordability/index.html#head", /(?<=image:alt" content="[^"\d]*\(5[^"\d]*)\d+/],
    ["charts/country/tcd.en.svg", /[\d.]+(?=% \()/],
    ["en/receipt/country/lmc/index.html", /(?<=<tr id="internet-use-\d{4}">[^%]*<td>)[\d.]+/]
  ] as const)("would be two numbers, were one of them changed in %s", (path, number) => {
    const page = [...pages, ...heads].find((each) => each.path === path);
    if (!page) throw new Error(`no page ${path}`);
    const html = page.html.replace(number, (print) => print.replace(/\d+/, (whole) => String(Number(whole) + 1)));
    expect(html).not.toBe(page.html);
    const found = contradictions([...readings, ...pageReadings({ ...page, html }, groups)]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(path);
  });
});
