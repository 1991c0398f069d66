import { AreaSearch } from "./AreaSearch.ts";
import { keepPlace } from "./keepPlace.ts";

customElements.define("area-search", AreaSearch);
const languages = document.querySelector(".languages");
for (const event of ["pointerover", "focusin", "click"]) languages?.addEventListener(event, keepPlace);
// Never in a frame. Where there is no worker, pages stand as they do without it.
const here = import.meta.url;
const { serviceWorker } = navigator as Partial<Navigator>;
if (self === top)
  addEventListener("load", () => void serviceWorker?.register(new URL("../worker.js", here)).catch(() => undefined));
