import { beforeAll, describe, expect, it } from "vitest";
import { indicatorFor } from "../../src/catalog/catalog.ts";
import { publishedIds } from "../live/publishedIndicators.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { openDist } from "./dist.ts";
import { englishWords } from "./foreignWords.ts";
import { latinWords } from "./latinWords.ts";
import { markupOf } from "./markup.ts";
import {
  danglingReferences,
  forbiddenAttributes,
  foreignLoads,
  fragmentsLinked,
  headFaults,
  leakedWords,
  lostLinks,
  policyFaults,
  untranslatedPublishers
} from "./pageFaults.ts";
import type { BuiltPage, SiteScope } from "./pageFaults.ts";
import { languageOfFile, pageKindOf } from "./pageKind.ts";
import type { PageKind } from "./pageKind.ts";
import { budgets, createScales, gzipSize } from "./weight.ts";

const dist = openDist();
const scope: SiteScope = { base: dist.base, paths: dist.paths, languages: siteLanguages, site: dist.site };
const files = [...dist.paths].filter((path) => path.endsWith(".html"));

const rules: Readonly<Record<string, (page: BuiltPage) => readonly string[]>> = {
  "loads nothing from another origin": foreignLoads,
  "links only what is there": (page) => lostLinks(page, scope),
  "has a strict policy that fits what stands in it": policyFaults,
  "has no style and no script in attributes": forbiddenAttributes,
  "has language, direction, title, description, one heading, its other languages": (page) => headFaults(page, scope),
  "names only ids that it has": danglingReferences,
  "names publishers in its own language": untranslatedPublishers,
  "says nothing in the words of the English page": englishWords,
  "has no word in Latin letters on a page in others, but names that were reviewed": latinWords,
  "shows no value that a program does not have": leakedWords
};

interface Heaviest {
  readonly file: string;
  readonly bytes: number;
}

const faults = new Map<string, string[]>(Object.keys(rules).map((rule) => [rule, []]));
const heaviest = new Map<string, Heaviest>();
const idsOf = new Map<string, ReadonlySet<string>>();
const fragments = new Map<string, string>();
const titles = new Map<string, string>();
const sameTitle: string[] = [];

function note(kind: PageKind, what: string, file: string, bytes: number): void {
  const key = `${kind} ${what}`;
  if (bytes > (heaviest.get(key)?.bytes ?? 0)) heaviest.set(key, { file, bytes });
}

beforeAll(() => {
  const weigh = createScales(dist);
  for (const file of files) {
    const html = dist.text(file);
    const page: BuiltPage = { file, html, markup: markupOf(html) };
    for (const [rule, check] of Object.entries(rules)) {
      faults.get(rule)?.push(...check(page).map((fault) => `${file}: ${fault}`));
    }
    const { all, script, firstMap = 0 } = weigh(page);
    note(pageKindOf(file), "all", file, all);
    note(pageKindOf(file), "script", file, script);
    note(pageKindOf(file), "firstMap", file, firstMap);
    idsOf.set(file, new Set(page.markup.tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))));
    for (const { file: target, id } of fragmentsLinked(page, scope)) fragments.set(`${target}#${id}`, file);
    // A frame of a release keeps the title that it had, also beside that of another release.
    const [release = ""] = /^r\/[^/]+/.exec(file) ?? [];
    const titled = `${release} ${languageOfFile(file) ?? ""} ${page.markup.title}`;
    const before = titles.get(titled);
    if (before === undefined) titles.set(titled, file);
    else sameTitle.push(`${before} and ${file}: ${page.markup.title}`);
  }
});

/** Addresses in the package description that a library carries about itself: a name, never fetched. */
const namesOnly = new Set(["https://github.com/duckdb/duckdb-wasm.git", "https://github.com/mholt/PapaParse"]);

/** Names of XML vocabularies, which look like addresses and are fetched by nobody. */
const vocabularies = /^http:\/\/(?:www\.w3\.org|schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//;

describe("the built site", () => {
  it("has a page for each indicator and a home, in each language", () => {
    const wanted = siteLanguages.flatMap((language) => [
      `${language}/index.html`,
      ...publishedIds.map((id) => `${language}/map/${id}/index.html`)
    ]);
    expect(wanted.length).toBeGreaterThan(90);
    expect(wanted.filter((file) => !dist.paths.has(file))).toEqual([]);
  });

  it("has a page for each of at least 217 economies in each language, and a page for what is missing", () => {
    for (const language of siteLanguages) {
      const countries = files.filter((file) => pageKindOf(file) === "country" && file.startsWith(`${language}/`));
      expect(countries.length, language).toBeGreaterThanOrEqual(217);
    }
    expect(dist.paths.has("404.html")).toBe(true);
  });

  it("leads from each indicator to what is not known of it", () => {
    const pages = files.filter((file) => pageKindOf(file) === "indicator");
    expect(pages.length).toBeGreaterThanOrEqual(publishedIds.length * siteLanguages.length);
    const leads = (file: string): boolean => {
      const [language = "", , id = ""] = file.split("/");
      const own = `href="${dist.base}${language}/gaps/`;
      return [`${own}${id}/"`, `${own}#nobody"`].some((link) => dist.text(file).includes(link));
    };
    expect(pages.filter((file) => !leads(file))).toEqual([]);
  });

  it.each(Object.keys(rules))("%s", (rule) => {
    expect(faults.get(rule)?.slice(0, 30)).toEqual([]);
  });

  it("links only headings that the other page has", () => {
    const lost = [...fragments].filter(([target]) => {
      const [file = "", id = ""] = target.split("#");
      return idsOf.get(file)?.has(id) !== true;
    });
    expect(fragments.size).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  it("gives no two pages of a language the same title", () => {
    expect(sameTitle.slice(0, 30)).toEqual([]);
  });

  it("writes its style sheets for browsers that know no layers, nor ranges in media queries", () => {
    const sheets = [...dist.paths].filter((path) => path.endsWith(".css"));
    const unread = sheets.flatMap(
      (path) => dist.text(path).match(/@layer[^{;]*|@import[^;]*|@media[^{]*[<>][^{]*/g) ?? []
    );
    expect(unread).toEqual([]);
    expect(sheets.some((path) => dist.text(path).includes("@media (max-width:600px)"))).toBe(true);
  });

  it("names no other origin in its style sheets and scripts", () => {
    const assets = [...dist.paths].filter((path) => /\.(?:css|m?js)$/.test(path));
    expect(assets.length).toBeGreaterThan(1);
    const named = assets.flatMap((path) =>
      [...dist.text(path).matchAll(/(?:https?:)?\/\/[a-z\d-]+(?:\.[a-z\d-]+)+[^\s"'`)]*/gi)]
        .map(([address]) => address)
        .filter((address) => !vocabularies.test(address) && !namesOnly.has(address))
        .map((address) => `${path}: ${address}`)
    );
    expect(named).toEqual([]);
  });
});

describe("the map of the price of data", () => {
  it("alone lists the published shares that differ: what its own figures are is a share of income", () => {
    const label = translatorOf("en").t("map.shares.label");
    const listing = publishedIds.filter((id) => dist.text(`en/map/${id}/index.html`).includes(label));
    expect(listing).toEqual([indicatorFor("price")]);
  });
});

describe("the budgets", () => {
  const kinds = [...new Set(files.map(pageKindOf))];

  it.each(kinds)("hold for each page of the kind %s", (kind) => {
    const { all, script, firstMap } = budgets[kind];
    const limits = { all, script, firstMap };
    for (const [what, limit] of Object.entries(limits)) {
      const found = heaviest.get(`${kind} ${what}`);
      expect(found?.bytes ?? 0, `${what} of ${found?.file ?? "none"}`).toBeLessThanOrEqual(limit);
    }
  });

  it("saw a map on the home page and on indicator pages", () => {
    expect(heaviest.get("home firstMap")?.bytes ?? 0).toBeGreaterThan(5000);
    expect(heaviest.get("indicator firstMap")?.bytes ?? 0).toBeGreaterThan(5000);
  });

  it("hold for each slice of data", () => {
    const slices = [...dist.paths].filter((path) => /^data\/(?!free\/)[^/]+\/[^/]+\.json$/.test(path));
    expect(slices.length).toBeGreaterThan(40);
    const heavy = slices
      .map((path) => ({ path, bytes: gzipSize(dist.read(path)) }))
      .filter(({ bytes }) => bytes > 15_000);
    expect(heavy).toEqual([]);
  });
});
