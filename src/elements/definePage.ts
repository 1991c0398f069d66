import { AreaSearch } from "./AreaSearch.ts";
import { keepPlace } from "./keepPlace.ts";

customElements.define("area-search", AreaSearch);
const languages = document.querySelector(".languages");
for (const event of ["pointerover", "focusin", "click"]) languages?.addEventListener(event, keepPlace);
