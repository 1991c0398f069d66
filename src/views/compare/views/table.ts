import type { CompareViewEntry } from "../compareView.ts";
import { changeCaption } from "../words.ts";

/** No picture: the table under every view is all. */
export const table: CompareViewEntry = {
  card: async () => (await import("../cards/tablePictures.tsx")).tableCard,
  controls: [],
  seen: "figure",
  beside: () => ({ kind: "earlier" }),
  caption: changeCaption
};
