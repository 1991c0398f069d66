import { ProfileTable } from "../ProfileTable.tsx";
import type { CompareViewEntry } from "../compareView.ts";

/** Several measures of what was chosen in one table. */
export const profile: CompareViewEntry = {
  card: async () => (await import("../cards/tablePictures.tsx")).profileCard,
  controls: ["measures"],
  seen: "figure",
  beside: ({ measures }) => ({ kind: "measures", indicators: measures }),
  Table: ProfileTable,
  caption: ({ context, state }) => context.translator.t("compare.caption.profile", { count: state.measures.length })
};
