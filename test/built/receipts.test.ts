import { XMLParser } from "fast-xml-parser";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { publishedIds } from "../live/publishedIndicators.ts";
import { siteLanguages } from "../../src/model/language.ts";
import type { Manifest } from "../../src/model/source.ts";
import { releaseOf } from "../../src/query/release.ts";
import { openDist } from "./dist.ts";
import { ownAreas } from "./figures/ownAreas.ts";
import { pageKindOf } from "./pageKind.ts";
import { markupOf } from "./markup.ts";

const dist = openDist();
const manifest = JSON.parse(dist.text("data/manifest.json")) as Manifest;
const release = releaseOf(manifest);
const countries = [...dist.paths].filter(
  (path) => path.startsWith("en/") && path.endsWith(".html") && pageKindOf(path) === "country"
);

describe("receipts", () => {
  it("are there for each indicator, each country and the world, in each language", () => {
    expect(countries.length).toBeGreaterThan(200);
    const wanted = siteLanguages.flatMap((language) => [
      `${language}/receipt/world/index.html`,
      ...publishedIds.map((id) => `${language}/receipt/${id}/index.html`),
      ...countries.map((path) => path.replace("en/country/", `${language}/receipt/country/`))
    ]);
    expect(wanted.filter((path) => !dist.paths.has(path))).toEqual([]);
  });

  it.each(["internet-use", "people-offline", "language-use-bands"])("name the files behind %s by their hash", (id) => {
    const { text } = markupOf(dist.text(`fr/receipt/${id}/index.html`));
    const rows = Papa.parse<Record<string, string>>(dist.text(`data/${id}.csv`), {
      header: true,
      skipEmptyLines: true
    });
    const ids = new Set(rows.data.flatMap((row) => row["source"]?.split("+") ?? []));
    const sources = manifest.sources.filter((source) => ids.has(source.id));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ sha256 }) => !text.includes(sha256))).toEqual([]);
  });

  it.each(["world", "ldc", "ssf", "lic"])("hold the figures of the group %s with the query behind each", (id) => {
    const path = `/en/receipt/country/${id}/`;
    const linked = markupOf(dist.text(`en/country/${id}/index.html`)).tags.flatMap(
      ({ attributes: { href = "" } }) => href.split(`${path}#`)[1] ?? []
    );
    const { tags, text } = markupOf(dist.text(`${path.slice(1)}index.html`));
    const anchors = new Set(tags.map(({ attributes }) => attributes["id"]));
    expect(linked.length).toBeGreaterThan(15);
    expect(linked.filter((each) => !anchors.has(each))).toEqual([]);
    const queries = tags.filter(({ attributes: { href = "" } }) => href.includes("/analyse/?sql="));
    expect(queries.length).toBeGreaterThanOrEqual(linked.length);
    expect(text).toContain(id === "world" ? "-- The group world in each year" : `"group" = '${id.toUpperCase()}'`);
  });

  it("lead from a country to a file with all its figures, those of the whole table", () => {
    const rowsOf = (path: string): readonly string[] => dist.text(path).trimEnd().split("\n");
    const [head, ...rows] = rowsOf("data/country/egy.csv");
    const [wholeHead, ...whole] = rowsOf("data/all.csv");
    expect(head).toBe(`${wholeHead},region,region_name`);
    expect(rows.length).toBeGreaterThan(300);
    const ofRegions = rows.filter((row) => !row.endsWith(",,"));
    expect(rows.filter((row) => row.endsWith(",,"))).toEqual(
      whole.filter((row) => row.split(",")[1] === "EGY").map((row) => `${row},,`)
    );
    const figures = rowsOf("data/region_figures.csv").filter((row) => row.split(",")[1] === "EGY");
    expect(ofRegions.length).toBeGreaterThan(50);
    expect(ofRegions.length).toBe(figures.length);
    for (const page of ["ar/country/egy/index.html", "ar/receipt/country/egy/index.html"])
      expect(dist.text(page)).toContain("/data/country/egy.csv");
    expect(dist.text("en/receipt/country/egy/index.html")).toContain("WHERE area = &#39;EGY&#39;");
  });

  it("hold every figure of a country under an id of its own", () => {
    const rows = dist.text("data/country/ken.csv").trimEnd().split("\n").slice(1);
    const { tags } = markupOf(dist.text("en/receipt/country/ken/index.html"));
    const ids = new Set(tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id])));
    // The receipt of a country lists its shutdowns, too, under the numbers that their publisher gives them.
    const anchors = [...ids].filter((id) => /^(?!shutdown-).*-\d{4}$/.test(id));
    expect(rows.length).toBeGreaterThan(400);
    expect(anchors.length).toBe(rows.length);
    expect(ids.has("internet-use-2023")).toBe(true);
  });

  it("open their query in the page that can run it", () => {
    const { tags } = markupOf(dist.text("ar/receipt/people-offline/index.html"));
    const hrefs = tags.flatMap(({ attributes: { href } }) => (href?.includes("analyse/?sql=") === true ? [href] : []));
    expect(hrefs.length).toBe(2);
    const sql = new URL(hrefs[0] ?? "", "https://example.org").searchParams.get("sql");
    expect(sql).toContain("people.value * (1 - online.value / 100)");
    expect(dist.paths.has("ar/analyse/index.html")).toBe(true);
  });

  it("are cited with the release", () => {
    const { text } = markupOf(dist.text("en/receipt/internet-use/index.html"));
    expect(text).toContain(`People using the Internet (Version ${release.id}) [Chart].`);
    expect(text).toContain(`People using the Internet (Version ${release.id}) [Data set].`);
    expect(text).toContain(`ET  - ${release.id}`);
  });
});

interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly link: readonly { readonly "@_rel": string; readonly "@_href": string }[];
  readonly entry: readonly { readonly id: string; readonly title: string; readonly updated: string }[] | undefined;
}

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry" || name === "link" });

/** Names what RFC 4287 asks for and a feed lacks. */
function feedFaults(path: string): readonly string[] {
  const xml = dist.text(path);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- this version still checks that it is well-formed
  const { feed } = parser.parse(xml, true) as { readonly feed: Feed };
  const entries = feed.entry ?? [];
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
  const self = feed.link.find((link) => link["@_rel"] === "self")?.["@_href"];
  return [
    ...(feed.id.startsWith("urn:uuid:") && feed.title !== "" && feed.author.name !== ""
      ? []
      : ["no id, title or author"]),
    ...([feed, ...entries].every(({ updated }) => instant.test(updated)) ? [] : ["no date"]),
    ...(new Set(entries.map(({ id }) => id)).size === entries.length ? [] : ["two entries of one id"]),
    ...(self?.endsWith(`/${path}`) === true ? [] : [`self is ${self ?? "none"}`])
  ].map((fault) => `${path}: ${fault}`);
}

describe("the feeds", () => {
  const feeds = [...dist.paths].filter((path) => /\/feeds\/.*\.xml$/.test(path));

  it("are valid, one for each indicator in each language, for each country in English and in what it reads", () => {
    const wanted = siteLanguages.flatMap((language) => [
      ...publishedIds.map((id) => `${language}/feeds/indicator/${id}.xml`),
      ...ownAreas(language).map((code) => `${language}/feeds/country/${code.toLowerCase()}.xml`)
    ]);
    expect(feeds.toSorted()).toEqual(wanted.toSorted());
    expect(wanted.length).toBeGreaterThan(siteLanguages.length * publishedIds.length + 300);
    expect(feeds.flatMap(feedFaults)).toEqual([]);
  });

  it("are named by the pages that they belong to, with their language where it is another", () => {
    const links = [
      ["en/country/bwa/index.html", "en/feeds/country/bwa.xml", undefined],
      ["fr/country/sen/index.html", "fr/feeds/country/sen.xml", undefined],
      ["fr/country/bwa/index.html", "en/feeds/country/bwa.xml", "en"],
      ["ar/map/internet-use/index.html", "ar/feeds/indicator/internet-use.xml", undefined]
    ] as const;
    for (const [page, feed, language] of links) {
      const named = markupOf(dist.text(page)).tags.filter(
        ({ name, attributes }) => name === "link" && attributes["type"] === "application/atom+xml"
      );
      expect(named.map(({ attributes }) => attributes["href"])).toEqual([dist.base + feed]);
      expect(named.map(({ attributes }) => attributes["hreflang"])).toEqual([language]);
    }
  });

  it("are there wherever a page names one", () => {
    const pages = [...dist.paths].filter((path) => /^[a-z]{2,3}\/(?:country|map)\/[^/]+\/index\.html$/.test(path));
    const lost = pages.flatMap((page) => {
      const named = [...dist.text(page).matchAll(/ href="([^"]*\/feeds\/[^"]*)"/g)].map(([, href = ""]) => href);
      return named.filter((href) => !dist.paths.has(href.slice(dist.base.length))).map((href) => `${page}: ${href}`);
    });
    expect(pages.length).toBeGreaterThan(siteLanguages.length * 300);
    expect(lost).toEqual([]);
  });

  it("tell what the newest edition did to Botswana", () => {
    expect(dist.text("en/feeds/country/bwa.xml")).toContain("2021: 78.7 → 54.7");
  });
});

describe("what changed, as CSV", () => {
  it("holds each revision of Internet use", () => {
    const { data } = Papa.parse<Record<string, string>>(dist.text("data/changes.csv"), {
      header: true,
      skipEmptyLines: true
    });
    const use = data.filter(({ indicator }) => indicator === "internet-use");
    const count = (change: string): number => use.filter((row) => row["change"] === change).length;
    expect([count("revised"), count("gone")]).toEqual([333, 62]);
    expect(data.filter((row) => row["change"] === "revised" && row["difference"] === "")).toEqual([]);
  });
});
