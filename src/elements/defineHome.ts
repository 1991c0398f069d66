import { AreaSearch } from "./AreaSearch.ts";
import { StaticMap } from "./StaticMap.ts";

customElements.define("static-map", StaticMap);
customElements.define("area-search", AreaSearch);
