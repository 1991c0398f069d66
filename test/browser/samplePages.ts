import { pageKindOf } from "../built/pageKind.ts";
import type { Dist } from "../built/dist.ts";

/** Indicators that between them have each form of map, each kind of dimension, a range, a law and a parity. */
export const sampleIndicators = [
  "internet-use",
  "people-offline",
  "daily-use-among-users",
  "daily-use-among-users-gender-parity",
  "data-only-mobile-basket",
  "ict-skills",
  "local-content-coverage-10k",
  "language-use-bands",
  "shutdowns",
  "cyberlaw"
];

const sampleCountries = ["ken", "twn", "tuv", "ldc"];

/** Returns the pages of a language to visit: a few of each section that has many, every page that stands alone. */
export function samplePages(dist: Dist, language: string): readonly string[] {
  const wanted = new Set([
    ...sampleIndicators.map((id) => `${language}/map/${id}/index.html`),
    ...sampleCountries.map((code) => `${language}/country/${code}/index.html`)
  ]);
  const pages = [...dist.paths].filter((path) => path.startsWith(`${language}/`) && path.endsWith(".html"));
  return pages.filter((path) => wanted.has(path) || isSample(path));
}

/** Subjects that stand for the others, in sections other than maps and countries. */
const sampleSubjects = /\/(?:internet-use|ken|affordability)\/index\.html$/;

function isSample(path: string): boolean {
  const kind = pageKindOf(path);
  if (kind === "indicator" || kind === "country" || kind === "group") return false;
  const hasSubject = path.split("/").length > 3;
  return !hasSubject || sampleSubjects.test(path);
}

/** The pages outside the languages: the choice of language, and the page for what is missing. */
export const pagesWithoutLanguage = ["index.html", "404.html"];

/** Returns one page of each kind in a language, the first of the samples, and every page of prose. */
export function pageOfEachKind(dist: Dist, language: string): readonly string[] {
  const found = new Map<string, string>();
  for (const path of samplePages(dist, language)) {
    const kind = pageKindOf(path);
    const key = kind === "prose" ? path : kind;
    if (!found.has(key)) found.set(key, path);
  }
  return [...found.values()];
}
