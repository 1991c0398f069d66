import { describe, expect, it } from "vitest";
import { publishedIds } from "../live/publishedIndicators.ts";
import { siteLanguages, sourceLanguage } from "../../src/model/language.ts";
import type { ReleaseList } from "../../src/model/release.ts";
import { storyIds } from "../../src/views/story/storyIds.ts";
import { openDist } from "./dist.ts";
import { lettersOf } from "./pageFaults.ts";
import { pageKindOf } from "./pageKind.ts";
import { markupOf } from "./markup.ts";

const dist = openDist();
const embeds = [...dist.paths].filter((path) => /^(?:r\/[^/]+\/)?[a-z]+\/embed\/.*\/index\.html$/.test(path));
const pages = [...dist.paths].filter(
  (path) => path.endsWith("/index.html") && ["indicator", "country", "theme"].includes(pageKindOf(path))
);
/** Every page with the frame of the site: all but embeds and the page that sends on to a language. */
const shared = [...dist.paths].filter(
  (path) => path.endsWith("/index.html") && !["embed", "language"].includes(pageKindOf(path))
);
/** The page of a theme is its story; what stands beside the themes has the list of its indicators. */
const themePages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(storyIds.map((id) => [id, `${id}/`])),
  "safe-and-open": "internet-we-want/",
  context: "map/#context"
};
const faultsOf = (
  files: readonly string[],
  find: (html: string, file: string) => readonly string[]
): readonly string[] => files.flatMap((file) => find(dist.text(file), file).map((fault) => `${file}: ${fault}`));

describe("embeds", () => {
  it("are there for every indicator, country and theme in every language", () => {
    const wanted = siteLanguages.flatMap((language) =>
      publishedIds.map((id) => `${language}/embed/map/${id}/index.html`)
    );
    expect(wanted.filter((file) => !dist.paths.has(file))).toEqual([]);
    expect(embeds.length).toBeGreaterThan(3 * (40 + 200 + 5));
  });

  it("carry a table, the source with its licence, and a link back that opens elsewhere", () => {
    const faults = faultsOf(embeds, (html, file) => {
      const { tags } = markupOf(html);
      const [language = "", , view = "", subject = ""] = file.replace(/^r\/[^/]+\//, "").split("/");
      const own: Readonly<Record<string, string | undefined>> = { theme: themePages[subject], compare: "compare/" };
      const page = `${dist.base}${language}/${own[view] ?? `${view}/${subject}/`}`;
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

describe("frozen charts", () => {
  const { releases } = JSON.parse(dist.text("data/releases.json")) as Pick<ReleaseList, "releases">;
  const kept = releases.map(({ id }) => `r/${id}/`);
  // What is kept is the chart of all figures: that of the free ones follows the newest data, as comparisons do.
  const live = embeds.filter(
    (file) => !file.startsWith("r/") && !/(?:\/free|\/embed\/compare)\/index\.html$/.test(file)
  );

  it("are there for each chart of today, as a frame and as a picture, in the newest release", () => {
    const [newest = ""] = kept;
    const languages = new Set(
      [...dist.paths].flatMap((file) =>
        file.startsWith(`${newest}charts/map/`) ? (/\.(\w+)\.svg$/.exec(file)?.[1] ?? []) : []
      )
    );
    expect(languages.has(sourceLanguage)).toBe(true);
    const wanted = live.flatMap((file) => {
      const [language = "", , view = "", subject = ""] = file.split("/");
      // A language that the site speaks since has none yet; a country is kept in English and in its own.
      if (!languages.has(language) || (view === "country" && language !== sourceLanguage)) return [];
      return [`${newest}${file}`, `${newest}charts/${view}/${subject}.${language}.svg`];
    });
    expect(wanted.length).toBeGreaterThan(2 * (languages.size * 45 + 200));
    expect(wanted.filter((file) => !dist.paths.has(file))).toEqual([]);
  });

  it("have a frame and a picture in the same languages", () => {
    const frames = embeds.flatMap((file) => {
      const [, release = "", language = "", view = "", subject = ""] =
        /^(r\/[^/]+\/)(\w+)\/embed\/(\w+)\/([^/]+)\/index/.exec(file) ?? [];
      return release === "" ? [] : [`${release}charts/${view}/${subject}.${language}.svg`];
    });
    const pictures = [...dist.paths].filter((path) => /^r\/[^/]+\/charts\//.test(path) && !path.includes(".free."));
    expect(frames.toSorted()).toEqual(pictures.toSorted());
  });

  it("take their figures from their release, say so, and link the newest", () => {
    const frozen = embeds.filter((file) => file.startsWith("r/"));
    const faults = faultsOf(frozen, (html, file) => {
      const [release = ""] = /^r\/[^/]+\//.exec(file) ?? [];
      const slices = /"sliceBase":"([^"]+)"/.exec(html)?.[1];
      const newest = dist.base + file.slice(release.length).replace("index.html", "");
      return [
        ...(kept.includes(release) ? [] : ["a release that is not kept"]),
        ...(slices === undefined || slices.startsWith(`${dist.base}${release}data/`) ? [] : [`slices at ${slices}`]),
        ...(html.includes(`<a href="${newest}"`) ? [] : ["no link to the newest figures"])
      ];
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it("name the site that serves them in their pictures", () => {
    const pictures = [...dist.paths].filter((path) => /^r\/[^/]+\/charts\//.test(path));
    expect(pictures.length).toBeGreaterThan(3 * (40 + 200 + 5));
    expect(faultsOf(pictures, (svg) => (/\{site\}|site\.invalid/.test(svg) ? ["another address"] : []))).toEqual([]);
  });
});

describe("what other programs read of a page", () => {
  it.skipIf(dist.site === undefined)("is an oEmbed answer with an iframe that has a title and a page behind it", () => {
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
        // What is shown, of whom and of when: more than the name of the subject.
        ...((frame["title"] ?? "").length > String(answer["title"]).length + 3
          ? []
          : [`title "${frame["title"] ?? ""}"`]),
        ...(dist.paths.has(`${target}index.html`) ? [] : [`no page ${target}`])
      ];
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it.skipIf(dist.site === undefined)(
    "is a card with a picture that is there, and words for it, as is every page",
    () => {
      const faults = faultsOf(shared, (html) => {
        const metas = new Map(
          markupOf(html).tags.flatMap(({ name, attributes }) =>
            name === "meta" ? [[attributes["property"] ?? attributes["name"] ?? "", attributes["content"] ?? ""]] : []
          )
        );
        const image = new URL(metas.get("og:image") ?? "http://x/").pathname.slice(dist.base.length);
        return [
          ...["og:title", "og:description", "og:url", "og:image:alt", "twitter:card"].filter((key) => !metas.get(key)),
          ...(dist.paths.has(image) ? [] : [`no picture at ${image}`]),
          ...(metas.get("og:image:type") === (image.endsWith(".svg") ? "image/svg+xml" : "image/png")
            ? []
            : ["its type"])
        ];
      });
      expect(shared.length).toBeGreaterThan(pages.length);
      expect(faults.slice(0, 20)).toEqual([]);
    }
  );

  it("is a Dataset of schema.org with licence and files that are there", () => {
    const faults = faultsOf(pages, (html, file) => {
      const { inline } = markupOf(html);
      const text = inline.find(({ tag }) => tag.attributes["type"] === "application/ld+json")?.body;
      // A country of which nothing is known has no data.
      if (text === undefined) return file.includes("/country/") && !html.includes("<table") ? [] : ["no Dataset"];
      const data = JSON.parse(text) as Readonly<Record<string, unknown>>;
      const files = (data["distribution"] ?? []) as readonly { readonly contentUrl: string }[];
      const lost = files
        .map(({ contentUrl }) => new URL(contentUrl).pathname.slice(dist.base.length))
        .filter((path) => !dist.paths.has(path));
      const length = lettersOf(String(data["description"]));
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
