import type { ArticleShare } from "../stats/languageCoverage.ts";

/** Returns the articles at a step of the slider, to two digits: 10 to the power of a hundredth of it. */
export function thresholdAt(step: number): number {
  return Number((10 ** (step / 100)).toPrecision(2));
}

/** Returns the languages of an attribute, such as "66:101234 12.5:unknown". */
export function parseShares(text: string): readonly ArticleShare[] {
  return text.split(" ").flatMap((part) => {
    const [share, articles] = part.split(":");
    if (share === undefined || articles === undefined) return [];
    return [{ share: Number(share), articles: articles === "unknown" ? articles : Number(articles) }];
  });
}
