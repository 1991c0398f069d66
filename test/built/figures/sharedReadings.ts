import { indicatorIds } from "../../../src/catalog/catalog.ts";
import { siteLanguages, type SiteLanguage } from "../../../src/model/language.ts";
import { decoded } from "../markup.ts";
import type { Dist } from "../dist.ts";
import { readingOf, type Reading } from "./reading.ts";
import { icuText, withSlots } from "./sentencePattern.ts";

/** Marks the part of a page that travels without it: its title, its description, the words beside its picture. */
export const headMark = "#head";

/** Returns the head of a page, with the words in which others show it. */
export function headOf(html: string): string {
  return html.slice(0, html.indexOf("</head>"));
}

/** What a feed says that a figure has become: the kind of change, and the slot that holds the number of today. */
const told = [
  ["changes.text.new", "after"],
  ["changes.text.revised", "after"]
] as const;

/** Returns what a feed says that figures have become, of each area and measure in its newest edition alone. */
export function feedReadings(dist: Dist, path: string, measures: readonly string[]): readonly Reading[] {
  const language = siteLanguages.find((each) => path.startsWith(`${each}/`));
  if (language === undefined) throw new Error(`${path} has no language`);
  const seen = new Set<string>();
  const place = { path, language };
  const entries = dist
    .text(path)
    .matchAll(/<entry>.*?<title>(.*?)<\/title>.*?<link [^>]*href="([^"]*)".*?<content[^>]*>(.*?)<\/content>/gs);
  return [...entries].flatMap(([, title = "", href = "", content = ""]) => {
    const subject = /\/receipt\/country\/([a-z]{3})\//.exec(href)?.[1]?.toUpperCase();
    const measure = measureIn(language, decoded(title));
    // Entries stand with the newest in front.
    if (subject === undefined || measure === undefined || seen.has(subject + measure)) return [];
    seen.add(subject + measure);
    if (!measures.includes(measure)) return [];
    const lines = [...decoded(content).matchAll(/<p>(.*?)<\/p>/gs)].map(([, line = ""]) => decoded(line));
    return told.flatMap(([key, slot]) => {
      const slotsOf = withSlots(icuText(language, key));
      return lines.flatMap((line) => {
        const slots = slotsOf(line);
        return slots ? readingOf(place, "feed", { subject, measure, year: slots["year"] }, slots[slot]) : [];
      });
    });
  });
}

/** The measure whose name a title holds; the longest, since one may stand in another. */
function measureIn(language: SiteLanguage, title: string): string | undefined {
  return indicatorIds
    .map((id) => ({ id, name: icuText(language, `indicator.${id}.name`) }))
    .filter(({ name }) => title.includes(name))
    .toSorted((a, b) => b.name.length - a.name.length)[0]?.id;
}

/** The texts that an oEmbed answer gives to the page that shows it. */
export interface OembedTexts {
  readonly title: string;
  /** What the frame itself is called. */
  readonly frame: string;
  /** The path of the frame that it shows. */
  readonly shows: string;
}

/** Returns the texts of an oEmbed answer. */
export function oembedTexts(dist: Dist, path: string): OembedTexts {
  const { title, html } = JSON.parse(dist.text(path)) as { readonly title: string; readonly html: string };
  const [, address = ""] = / src="([^"?]*)/.exec(html) ?? [];
  const [, frame = ""] = / title="([^"]*)"/.exec(html) ?? [];
  const shows = `${new URL(decoded(address)).pathname.slice(dist.base.length)}index.html`;
  return { title, frame: decoded(frame), shows };
}
