import type { Language } from "../model/language.ts";
import { effectiveArticles, type Readable } from "./languageCoverage.ts";

/** Returns what a language's speakers can read: its own articles or its written standard's, whichever are more. */
export function readableArticles(languages: ReadonlyMap<string, Language>): (code: string) => Readable {
  const own = (code: string | undefined): number | undefined => {
    const language = code === undefined ? undefined : languages.get(code);
    if (language?.wikipediaArticles === undefined) return undefined;
    const { wikipediaArticles: articles, wikipediaActiveUsers: activeUsers = 0, botMade } = language;
    return effectiveArticles({ articles, activeUsers, botMade });
  };
  return (code) => {
    const language = languages.get(code);
    return larger(own(code), own(language?.writtenStandard)) ?? (language?.botMade === true ? "unknown" : undefined);
  };
}

/** Returns the pages per 1,000 speakers of a language or of its written standard; undefined where none is detected. */
export function readableDepth(languages: ReadonlyMap<string, Language>): (code: string) => number | undefined {
  const own = (code: string | undefined): number | undefined =>
    code === undefined ? undefined : languages.get(code)?.webPagesPer1000Speakers;
  return (code) => larger(own(code), own(languages.get(code)?.writtenStandard));
}

function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
