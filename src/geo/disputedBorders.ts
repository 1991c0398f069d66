/** Why a line is dashed; each has words on the page about borders. */
export type DisputeReason =
  "armistice-line" | "ceasefire-line" | "line-of-control" | "occupied-territory" | "status-pending" | "undetermined";

/** A border that is dashed wherever these two meet. Codes are those of the atlas, before areas are merged. */
export interface DisputedBorder {
  readonly between: readonly [string, string];
  readonly reason: DisputeReason;
  /** Only the line north of this place on it, where the rest is settled. */
  readonly northOf?: { readonly longitude: number; readonly latitude: number };
  /** What the line is, in our words, for the review of this table. */
  readonly note: string;
}

/**
 * Borders that the world map and the country maps of the United Nations do not show as settled. Reviewed by hand; a
 * border that is not listed is drawn as the atlas has it, which says nothing about claims to it.
 */
export const disputedBorders: readonly DisputedBorder[] = [
  {
    between: ["ESH", "MAR"],
    reason: "status-pending",
    note: "Western Sahara is on the UN's list of Non-Self-Governing Territories; it is drawn whole."
  },
  {
    between: ["SRB", "XKX"],
    reason: "status-pending",
    note: "Kosovo is under Security Council resolution 1244 (1999); it is drawn because it reports its own figures."
  },
  {
    between: ["IND", "PAK"],
    reason: "line-of-control",
    northOf: { longitude: 74.7, latitude: 32.4 },
    note: "The parties have not agreed on the status of Jammu and Kashmir; the atlas has the Line of Control."
  },
  {
    between: ["IND", "KAS"],
    reason: "line-of-control",
    note: "The Siachen Glacier lies beyond the end of the Line of Control; it belongs to no area here."
  },
  {
    between: ["KAS", "PAK"],
    reason: "line-of-control",
    note: "The Siachen Glacier lies beyond the end of the Line of Control; it belongs to no area here."
  },
  {
    between: ["CHN", "KAS"],
    reason: "undetermined",
    note: "The Siachen Glacier lies beyond the end of the Line of Control; it belongs to no area here."
  },
  {
    between: ["CHN", "IND"],
    reason: "undetermined",
    note: "The boundary is not agreed in Aksai Chin and in the east; the atlas has the line of actual control."
  },
  {
    between: ["ISR", "PSE"],
    reason: "armistice-line",
    note: "The armistice lines of 1949 around the West Bank and the Gaza Strip."
  },
  {
    between: ["ISR", "SYR"],
    reason: "occupied-territory",
    note: "The atlas draws the Golan with Israel; the United Nations holds it to be occupied Syrian territory."
  },
  {
    between: ["PRK", "KOR"],
    reason: "armistice-line",
    note: "The military demarcation line of 1953."
  },
  {
    between: ["SDN", "SSD"],
    reason: "undetermined",
    note: "The final boundary and the status of Abyei are not determined."
  },
  {
    between: ["EGY", "SDN"],
    reason: "undetermined",
    note: "Both claim the Hala'ib triangle; the atlas has the line of 1899, the 22nd parallel."
  },
  {
    between: ["KEN", "SSD"],
    reason: "undetermined",
    note: "The Ilemi triangle is under Kenya's administration."
  },
  {
    between: ["ETH", "SOM"],
    reason: "undetermined",
    note: "A provisional administrative line."
  },
  {
    between: ["CYN", "CYP"],
    reason: "ceasefire-line",
    note: "The United Nations buffer zone runs along it; Cyprus is drawn, and has its figures, as one."
  }
];

/** Parts that the atlas draws on their own and that belong to the figures of another area. */
export const mergedInto: Readonly<Record<string, string>> = {
  // No line is drawn between Somalia and Somaliland: the maps of the United Nations have none.
  SOL: "SOM",
  CYN: "CYP"
};
