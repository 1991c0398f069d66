/** People offline and online as the ITU published them, in billions; undefined where the publication does not say. */
export interface Headline {
  /** The name of the publication. */
  readonly publication: string;
  /** ISO date: a month where the day is not known, else a year. */
  readonly published: string;
  readonly period: number;
  readonly onlineBillions: number;
  readonly onlinePercent: number;
  readonly offlineBillions: number;
  /** A later publication's figure for the same year. */
  readonly revised?: { readonly published: string; readonly offlineBillions: number };
  /** The figure that "The Internet We Want" quotes. */
  readonly quoted?: true;
}

/** The headlines of ITU's Facts and Figures, by year. */
export const headlines: readonly Headline[] = [
  {
    publication: "Facts and Figures 2021",
    published: "2021",
    period: 2021,
    onlineBillions: 4.9,
    onlinePercent: 63,
    offlineBillions: 2.9
  },
  {
    publication: "Facts and Figures 2022",
    published: "2022-11",
    period: 2022,
    onlineBillions: 5.3,
    onlinePercent: 66,
    offlineBillions: 2.7,
    quoted: true
  },
  {
    publication: "Facts and Figures 2023",
    published: "2023-11",
    period: 2023,
    onlineBillions: 5.4,
    onlinePercent: 67,
    offlineBillions: 2.6,
    revised: { published: "2024-11", offlineBillions: 2.8 }
  },
  {
    publication: "Facts and Figures 2024",
    published: "2024-11-27",
    period: 2024,
    onlineBillions: 5.5,
    onlinePercent: 68,
    offlineBillions: 2.6,
    revised: { published: "2025-11", offlineBillions: 2.3 }
  },
  {
    publication: "Facts and Figures 2025",
    published: "2025-11-17",
    period: 2025,
    onlineBillions: 6.0,
    onlinePercent: 74,
    offlineBillions: 2.2
  }
];
