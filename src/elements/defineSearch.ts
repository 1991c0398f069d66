import { AreaSearch } from "./AreaSearch.ts";

customElements.define("area-search", AreaSearch);
