import { describe, expect, it } from "vitest";
import { fontWeights } from "../../scripts/publish/images/fonts.ts";
import { publishedIds } from "../live/publishedIndicators.ts";
import { themes } from "../../src/model/indicator.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { known } from "../../src/model/known.ts";
import { siteLanguages, type SiteLanguage } from "../../src/model/language.ts";
import { openDist } from "./dist.ts";
import { pageKindOf } from "./pageKind.ts";
import { markupOf } from "./markup.ts";
import { lettersWithoutFace } from "../scripts/publish/faces.ts";
import { gzipSize } from "./weight.ts";

const dist = openDist();
const countries = [...dist.paths].flatMap((path) =>
  path.startsWith("en/") && path.endsWith(".html") && pageKindOf(path) === "country" ? (path.split("/")[2] ?? []) : []
);
const subjects = {
  map: publishedIds,
  theme: themes,
  country: countries
};
const files = Object.entries(subjects).flatMap(([view, own]) =>
  own.flatMap((subject) => siteLanguages.map((language) => `charts/${view}/${subject}.${language}.svg`))
);
/** What a line of sources begins with: "Source", « Source ». */
const sourceLabel = (language: SiteLanguage): string =>
  translatorOf(language)
    .t("map.source.line", { sources: "|", licence: "" })
    .split(/s?\s*[:：]?\s*\|/)[0] ?? "";
/** Faults of all pictures, so that one test names every file that has one. */
const faultsOf = (find: (svg: string, file: string) => readonly string[]): readonly string[] =>
  files.flatMap((file) => find(dist.text(file), file).map((fault) => `${file}: ${fault}`));

describe("stand-alone pictures", () => {
  it("are there for every indicator, theme and country in every language", () => {
    expect(countries.length).toBeGreaterThan(200);
    expect(files.filter((file) => !dist.paths.has(file))).toEqual([]);
  });

  it("hold all that they refer to, and fetch nothing", () => {
    const faults = faultsOf((svg) => {
      const ids = new Set([...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
      const used = [...svg.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(([, url, href]) => url ?? href);
      return [
        ...used.filter((id) => !ids.has(id)).map((id) => `no #${id ?? ""}`),
        ...[...svg.matchAll(/(?:href|src)="(?!#)[^"]*"|<script|\son\w+=|\sstyle=/g)].map(([found]) => found)
      ];
    });
    expect(faults).toEqual([]);
  });

  it("say year, source and site in full, in the direction of their language", () => {
    const faults = faultsOf((svg, file) => {
      const texts = [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/gs)].map(([, inner = ""]) =>
        inner.replace(/<[^>]+>/g, " ")
      );
      const rtl = file.endsWith(".ar.svg");
      const language = known(/\.([a-z]+)\.svg$/.exec(file)?.[1], file) as SiteLanguage;
      const source = texts.findIndex((text) => text.trimStart().startsWith(sourceLabel(language)));
      // A country of which nothing is known has no year either.
      const isDated = texts.slice(0, source).some((text) => /\b20\d\d\b/.test(text));
      return [
        ...(isDated || (file.startsWith("charts/country/") && !/\d\d/.test(texts.slice(0, source).join("")))
          ? []
          : ["no year"]),
        ...texts.filter((text) => /…|undefined|NaN|\{/.test(text)),
        ...(source >= 0 ? [] : ["no source"]),
        ...(texts.some((text) => /\w\.\w+\/|localhost/.test(text)) ? [] : ["no address"]),
        ...(svg.includes(`direction="${rtl ? "rtl" : "ltr"}"`) ? [] : ["no direction"]),
        ...(/<svg [^>]*aria-label="[^"]{20,}"/.test(svg) ? [] : ["no text alternative"])
      ];
    });
    expect(faults).toEqual([]);
  });

  it("have no letter that the faces of the PNG files lack", () => {
    const texts = files.map((file) => dist.text(file).replace(/<style>.*?<\/style>|<[^>]*>/gs, ""));
    for (const weight of fontWeights) expect(lettersWithoutFace(texts.join(""), weight)).toEqual([]);
  });

  it("keep their texts within the picture", () => {
    const faults = faultsOf((svg) =>
      markupOf(svg).tags.flatMap(({ name, attributes: { y = "0" } }) =>
        name === "text" && !(Number(y) > 0 && Number(y) < 675) ? [`text at ${y}`] : []
      )
    );
    expect(faults).toEqual([]);
  });

  it("are small: a map at most 30 kB, a country 4 kB, after gzip", () => {
    const faults = faultsOf((svg, file) => {
      const size = gzipSize(svg);
      return size > (file.startsWith("charts/country/") ? 4000 : 30_000) ? [`${String(size)} bytes`] : [];
    });
    expect(faults).toEqual([]);
  });
});
