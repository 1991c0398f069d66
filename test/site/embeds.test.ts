import { describe, expect, it } from "vitest";
import { indicatorIds } from "../../src/catalog/catalog.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { openDist } from "./dist.ts";
import { pageKindOf } from "./pageKind.ts";
import { markupOf } from "./markup.ts";

const dist = openDist();
const embeds = [...dist.paths].filter((path) => /^[a-z]+\/embed\/.*\/index\.html$/.test(path));
const pages = [...dist.paths].filter(
  (path) => path.endsWith("/index.html") && ["indicator", "country"].includes(pageKindOf(path))
);
const faultsOf = (
  files: readonly string[],
  find: (html: string, file: string) => readonly string[]
): readonly string[] => files.flatMap((file) => find(dist.text(file), file).map((fault) => `${file}: ${fault}`));

describe("embeds", () => {
  it("are there for every indicator, country and theme in every language", () => {
    const wanted = siteLanguages.flatMap((language) =>
      indicatorIds.map((id) => `${language}/embed/map/${id}/index.html`)
    );
    expect(wanted.filter((file) => !dist.paths.has(file))).toEqual([]);
    expect(embeds.length).toBeGreaterThan(3 * (40 + 200 + 5));
  });

  it("carry a table, the source with its licence, and a link back that opens elsewhere", () => {
    const faults = faultsOf(embeds, (html, file) => {
      const { tags } = markupOf(html);
      const [language = "", , view = "", subject = ""] = file.split("/");
      const page = `${dist.base}${language}/${view === "theme" ? `map/#${subject}` : `${view}/${subject}/`}`;
      return [
        ...(/<p class="source">[^<]{20,}<\/p>/.test(html) ? [] : ["no source"]),
        ...(tags.filter(({ attributes }) => attributes["href"] === page).length >= 2 ? [] : ["no link back"]),
        ...(tags.some(({ name, attributes }) => name === "base" && attributes["target"] === "_blank")
          ? []
          : ["no base"]),
        ...(view === "country" || html.includes("<table") ? [] : ["no table"])
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe("what other programs read of a page", () => {
  it("is an oEmbed answer with an iframe that has a title and a page behind it", () => {
    expect(pages.length).toBeGreaterThan(700);
    const faults = faultsOf(pages, (html) => {
      const link = markupOf(html).tags.find(({ attributes }) => attributes["type"] === "application/json+oembed");
      const path = new URL(link?.attributes["href"] ?? "http://x/").pathname.slice(dist.base.length);
      if (!dist.paths.has(path)) return [`no answer at ${path}`];
      const answer = JSON.parse(dist.text(path)) as Readonly<Record<string, unknown>>;
      const frame = markupOf(String(answer["html"])).tags[0]?.attributes ?? {};
      const target = new URL(frame["src"] ?? "http://x/").pathname.slice(dist.base.length);
      return [
        ...(answer["version"] === "1.0" && answer["type"] === "rich" ? [] : ["not oEmbed 1.0 rich"]),
        ...(typeof answer["width"] === "number" && typeof answer["height"] === "number" ? [] : ["no size"]),
        ...(frame["title"] ? [] : ["iframe without title"]),
        ...(dist.paths.has(`${target}index.html`) ? [] : [`no page ${target}`])
      ];
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it("is a card with the chart as its picture, and words for it", () => {
    const faults = faultsOf(pages, (html) => {
      const metas = new Map(
        markupOf(html).tags.flatMap(({ name, attributes }) =>
          name === "meta" ? [[attributes["property"] ?? attributes["name"] ?? "", attributes["content"] ?? ""]] : []
        )
      );
      const image = new URL(metas.get("og:image") ?? "http://x/").pathname.slice(dist.base.length);
      return [
        ...["og:title", "og:description", "og:url", "og:image:alt", "twitter:card"].filter((key) => !metas.get(key)),
        ...(dist.paths.has(image.replace(/png$/, "svg")) ? [] : [`no chart behind ${image}`])
      ];
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it("is a Dataset of schema.org with licence and files that are there", () => {
    const maps = pages.filter((file) => file.includes("/map/"));
    const faults = faultsOf(maps, (html) => {
      const { inline } = markupOf(html);
      const text = inline.find(({ tag }) => tag.attributes["type"] === "application/ld+json")?.body ?? "{}";
      const data = JSON.parse(text) as Readonly<Record<string, unknown>>;
      const files = (data["distribution"] ?? []) as readonly { readonly contentUrl: string }[];
      const lost = files
        .map(({ contentUrl }) => new URL(contentUrl).pathname.slice(dist.base.length))
        .filter((path) => !dist.paths.has(path));
      const length = String(data["description"]).length;
      return [
        ...(data["@type"] === "Dataset" ? [] : ["no Dataset"]),
        ...["name", "url", "license", "creator", "temporalCoverage"].filter((key) => !data[key]),
        // The bounds that search engines set.
        ...(length >= 50 && length <= 5000 ? [] : [`a description of ${String(length)} letters`]),
        ...(files.length > 0 ? lost : ["no files"])
      ];
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
