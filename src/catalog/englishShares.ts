/** A published count of how much of the web is in English, per cent of pages or of contents. */
export interface EnglishShare {
  readonly publisher: string;
  /** Undefined where the publication states none. */
  readonly year?: number;
  readonly percent: number;
}

/** What three publishers say: quoted, not computed here, to show that they disagree. */
export const englishShares: readonly EnglishShare[] = [
  { publisher: "W3Techs", year: 2024, percent: 49.3 },
  { publisher: "Common Crawl", year: 2026, percent: 41.7 },
  { publisher: "OBDILCI", percent: 20.4 }
];
