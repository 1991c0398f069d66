import type { Store } from "../../query/store.ts";
import type { Site } from "../site.ts";

/** A chart with its words. */
export interface ChartWords {
  readonly title: string;
  readonly alternative: string;
}

/**
 * A kind of chart that leaves the site: all that pages, pictures, frames and answers know of it. A subject is as in its
 * addresses, such as "internet-use", "ken" or "skills"; every function throws, by name, on one that there is not.
 */
export interface ChartKind {
  /** Every subject that a store has a chart of. */
  readonly subjects: (store: Store) => Promise<readonly string[]>;
  /** The address of the chart's page. */
  readonly page: (site: Site, subject: string) => string;
  /** The height at which the frame of a subject fits a column 600 pixels wide in every language, as a browser measured it. */
  readonly heightPixels: (subject: string) => number;
  /** True where the reader chooses what it shows: the year, the countries, the list. */
  readonly hasChoices: boolean;
  /** Its title, and the text alternative of its picture. */
  readonly words: (site: Site, subject: string) => Promise<ChartWords>;
  /** What its frame is called as its page opens: its subject, what is measured, of which years. */
  readonly frameTitle: (site: Site, subject: string) => Promise<string>;
  /** The stand-alone picture as SVG. */
  readonly card: (site: Site, subject: string) => Promise<string>;
}
