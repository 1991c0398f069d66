import { parseEmbedState } from "../../state/embedState.ts";
import { announceHeight } from "./announceHeight.ts";
import { showAppearance } from "./showAppearance.ts";
import { known } from "../../model/known.ts";

/** Shows an embed as its address asks, and tells its host how tall it wants to be. */
export function startEmbed(): void {
  const { appearance, show } = parseEmbedState(location.search);
  showAppearance(appearance, document);
  document.documentElement.dataset["show"] = show;
  // A sandbox without an origin may keep a link from opening: there it says where it leads.
  document.documentElement.toggleAttribute("data-shut", origin === "null");
  const content = document.querySelector("main");
  if (content && parent !== window) announceHeight(content, known(content.dataset["embed"], "embed"), parent);
}
