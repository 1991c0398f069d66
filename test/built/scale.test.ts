import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { siteLanguages } from "../../src/model/language.ts";
import { openDist } from "./dist.ts";

const dist = openDist();
const root = join(import.meta.dirname, "../../dist");
const built = siteLanguages.filter((language) => dist.paths.has(`${language}/index.html`));

/** The language that a file is in; undefined for what all languages share, and for kept releases, which gain none. */
function languageOf(path: string): string | undefined {
  if (path.startsWith("r/")) return undefined;
  const named =
    /^(?:oembed\/|offline\/)?([a-z]{2,3})(?:\/|\.json$)/.exec(path) ??
    /^charts\/.*[.-]([a-z]{2,3})\.(?:svg|png|json)$/.exec(path);
  return built.find((language) => language === named?.[1]);
}

const isPage = (path: string): boolean => languageOf(path) !== undefined && path.endsWith(".html");

interface Size {
  readonly files: number;
  readonly bytes: number;
}

const sizes = [...dist.paths].map((path) => ({ path, bytes: statSync(join(root, path)).size }));
const sizeOf = (wanted: (path: string) => boolean): Size => {
  const found = sizes.filter(({ path }) => wanted(path));
  return { files: found.length, bytes: found.reduce((sum, { bytes }) => sum + bytes, 0) };
};

/** What nine languages would be, if the further ones are like those that are built. */
function ofNine(): Size {
  // A copy to keep is packed by language; what is kept of all is little.
  const perLanguage = sizeOf((path) => languageOf(path) !== undefined || path.startsWith("kept/"));
  const shared = sizeOf((path) => languageOf(path) === undefined && !path.startsWith("kept/"));
  const of = (key: keyof Size): number => Math.round(shared[key] + (9 * perLanguage[key]) / built.length);
  return { files: of("files"), bytes: of("bytes") };
}

/*
 * Hosts take 20,000 files and a gigabyte: 18,000 files and 900 MB are the goal for nine languages with pictures. These
 * are what is reached without PNG, which are one more for each SVG, so that nothing grows unseen; numbers only shrink.
 */
const reached: Size = { files: 24_800, bytes: 1_650_000_000 };

describe("the size of the site", () => {
  it("is, for nine languages, at most what was reached", () => {
    const { files, bytes } = ofNine();
    expect(files).toBeLessThanOrEqual(reached.files);
    expect(bytes).toBeLessThanOrEqual(reached.bytes);
  });

  it("has no file that a host refuses", () => {
    expect(sizes.filter(({ bytes }) => bytes > 20 * 1024 * 1024)).toEqual([]);
  });

  it("is in pages that grow no larger, on the average of the languages", () => {
    const limits = { country: 275_000, receipt: 130_000, embed: 22_000, map: 180_000, gaps: 135_000 };
    const means = Object.entries(limits).map(([kind, limit]) => {
      const { files, bytes } = sizeOf((path) => isPage(path) && path.split("/")[1] === kind);
      return { kind, limit, mean: Math.round(bytes / files) };
    });
    expect(means.filter(({ limit, mean }) => !(mean <= limit))).toEqual([]);
  });
});
