import type { IndicatorId } from "./indicator.ts";

/** The file of a country that a page fetches: its oEmbed answer, of which the map takes the panel. */
export interface CountryFile {
  readonly panel: PanelFile;
}

/** What a page fetches of a country that is opened beside a map. */
export interface PanelFile {
  /** The panel, without what belongs to the map. */
  readonly html: string;
  /** The place of the latest figure of each indicator, in words: "170–175 of 213". */
  readonly places: Readonly<Partial<Record<IndicatorId, string>>>;
  /** The years from which a series cannot be held against what was before. */
  readonly breaks: Readonly<Partial<Record<IndicatorId, readonly number[]>>>;
}
