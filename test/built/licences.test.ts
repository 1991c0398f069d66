import { describe, expect, it } from "vitest";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { siteLanguages, sourceLanguage, type SiteLanguage } from "../../src/model/language.ts";
import { licenceClasses } from "../../src/model/source.ts";
import { publishedIds } from "../live/publishedIndicators.ts";
import { openDist } from "./dist.ts";
import { ownAreas } from "./figures/ownAreas.ts";
import { markupOf } from "./markup.ts";

const dist = openDist();
const charts = siteLanguages.flatMap((language) => publishedIds.map((id) => ({ language, id })));
const freeFrames = [...dist.paths].filter((path) => /^[a-z]+\/embed\/map\/[^/]+\/free\/index\.html$/.test(path));

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Returns the lines of a page that say whose figures these are, and on what terms. */
function linesOf(path: string): readonly string[] {
  return [...dist.text(path).matchAll(/<p class="source"[^>]*>(.*?)<\/p>/gs)].map(([, html = ""]) =>
    plain(markupOf(`<p>${html}</p>`).text)
  );
}

/** Returns the classes of the licences that the list of sources on a map's page names. */
function listedClasses(language: SiteLanguage, id: string): ReadonlySet<string> {
  const [, list = ""] = /<ul class="sources">(.*?)<\/ul>/s.exec(dist.text(`${language}/map/${id}/index.html`)) ?? [];
  const { t } = translatorOf(language);
  const items = list.split("</li>").slice(0, -1);
  return new Set(
    items.flatMap((item) => licenceClasses.filter((each) => plain(item).includes(plain(t(`licence-class.${each}`)))))
  );
}

describe("the same figures", () => {
  it("name each licence of their rows once", () => {
    const faults = publishedIds.flatMap((id) => {
      const [, list = ""] =
        /Licence of the rows: (.*?)\./.exec(plain(markupOf(dist.text(`en/map/${id}/index.html`)).text)) ?? [];
      const named = list.split(/, | and /).map((each) => plain(each).toLowerCase());
      return list !== "" && new Set(named).size === named.length ? [] : [`${id}: “${list}”`];
    });
    expect(faults).toEqual([]);
  });

  it("carry one licence on the page of their map, in its frame, and on the page of what is not known of them", () => {
    const faults = charts.flatMap(({ language, id }) => {
      const [line, ...others] = linesOf(`${language}/map/${id}/index.html`);
      const frame = linesOf(`${language}/embed/map/${id}/index.html`);
      const gaps = `${language}/gaps/${id}/index.html`;
      const lines = [...others, ...frame, ...(dist.paths.has(gaps) ? linesOf(gaps) : [])];
      if (line === undefined || frame.length === 0) return [`${language} ${id}: no line of sources`];
      if (line.length < 20) return [`${language} ${id}: "${line}" is no line of sources`];
      return lines.filter((each) => each !== line).map((each) => `${language} ${id}: "${line}" and "${each}"`);
    });
    expect(charts.length).toBeGreaterThan(150);
    expect(faults).toEqual([]);
  });

  it("are not called free, or not free, by the line where the list of their sources says otherwise", () => {
    const faults = charts.flatMap(({ language, id }) => {
      const { t } = translatorOf(language);
      const [line = ""] = linesOf(`${language}/map/${id}/index.html`);
      const listed = listedClasses(language, id);
      const said = licenceClasses.filter((each) =>
        line.replace(/[.。।]$/, "").endsWith(plain(t(`licence-class.${each}`)))
      );
      const agrees = listed.size === 1 ? said.length === 1 && listed.has(said[0] ?? "") : said[0] !== "free";
      return listed.size > 0 && agrees ? [] : [`${language} ${id}: ${[...listed].join(", ")}, but "${line}"`];
    });
    expect(faults).toEqual([]);
  });
});

describe("maps with the free figures alone", () => {
  it("are there as frame and picture, fetch free figures, and are offered on the page of the map", () => {
    expect(freeFrames.length).toBeGreaterThanOrEqual(2 * siteLanguages.length);
    const faults = freeFrames.flatMap((path) => {
      const [language = "", , , id = ""] = path.split("/");
      const html = dist.text(path);
      const slices = /"sliceBase":"([^"]+)"/.exec(html)?.[1];
      const page = dist.text(`${language}/map/${id}/index.html`);
      const picture = `charts/map/${id}.free.${language}.svg`;
      const { t } = translatorOf(language as SiteLanguage);
      return [
        ...(slices === `${dist.base}data/free/${id}/` ? [] : [`slices at ${slices ?? "no place"}`]),
        ...(dist.paths.has(`data/free/${id}/total.json`) ? [] : ["no slice"]),
        ...(dist.paths.has(picture) ? [] : ["no picture"]),
        ...(page.includes(path.replace("index.html", "")) ? [] : ["its page does not offer the frame"]),
        ...(page.includes(`charts/map/${id}.free.${language}.`) ? [] : ["its page does not offer the picture"]),
        ...(plain(markupOf(html).text).includes(plain(t("ui.no-free-data")))
          ? []
          : ["calls what is not shown no data"]),
        ...(markupOf(html).text.includes(plain(t("ui.no-data"))) ? ["says that there are no data"] : [])
      ].map((fault) => `${path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it("are there of countries in English and in what they read, and offered in that language by every page", () => {
    const frames = new Set([...dist.paths].filter((path) => /^[a-z]+\/embed\/country\/[^/]+\/free\//.test(path)));
    const inEnglish = [...frames].flatMap((path) => /^en\/embed\/country\/(\w+)\//.exec(path)?.[1] ?? []);
    expect(inEnglish.length).toBeGreaterThan(150);
    const faults = siteLanguages.flatMap((language) => {
      const own = new Set(ownAreas(language).map((code) => code.toLowerCase()));
      return inEnglish.flatMap((area) => {
        const frame = `embed/country/${area}/free/`;
        const offered = `${own.has(area) ? language : sourceLanguage}/${frame}`;
        const page = dist.text(`${language}/country/${area}/index.html`);
        const links = new Set(page.match(/[a-z]+\/embed\/country\/\w+\/free\//g));
        return [
          ...(frames.has(`${language}/${frame}index.html`) === own.has(area) ? [] : [`${language} ${area}: frame`]),
          ...(links.size === 1 && links.has(offered) ? [] : [`${language} ${area}: ${[...links].join(" ")}`])
        ];
      });
    });
    expect(faults).toEqual([]);
  });

  it("hold the rows alone that the files call free", () => {
    const ids = new Set(freeFrames.map((path) => path.split("/")[3] ?? ""));
    for (const id of ids) {
      const count = (path: string): number => dist.text(path).trimEnd().split("\n").length - 1;
      const free = count(`data/free/${id}.csv`);
      expect(free).toBeLessThan(count(`data/${id}.csv`));
      const names = (path: string): number => [...dist.text(path).matchAll(/<tr\b/g)].length;
      expect(names(`en/embed/map/${id}/free/index.html`)).toBeLessThanOrEqual(names(`en/embed/map/${id}/index.html`));
    }
  });
});
