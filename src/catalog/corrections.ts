/** Something that this site said otherwise before, though no publisher changed a figure: its texts are messages. */
export interface Correction {
  readonly id: string;
  /** The day on which it was put right, ISO. */
  readonly date: string;
}

/** What was put right in the words and the sums of this site, the newest in front. */
export const corrections = [
  { id: "named", date: "2026-12-01" },
  { id: "titles", date: "2026-12-01" },
  { id: "editions", date: "2026-11-30" },
  { id: "silence", date: "2026-11-30" },
  { id: "leaps", date: "2026-11-30" },
  { id: "groups", date: "2026-11-30" },
  { id: "carried", date: "2026-11-30" },
  { id: "one-number", date: "2026-11-30" },
  { id: "models", date: "2026-11-30" },
  { id: "people-2030", date: "2026-11-30" },
  { id: "projections", date: "2026-11-30" },
  { id: "local", date: "2026-11-30" },
  { id: "licences", date: "2026-11-30" },
  { id: "shutdowns", date: "2026-11-30" },
  { id: "ages", date: "2026-11-30" },
  { id: "receipts", date: "2026-11-30" }
] as const satisfies readonly Correction[];
