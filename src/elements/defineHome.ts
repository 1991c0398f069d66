import { StaticMap } from "./StaticMap.ts";

customElements.define("static-map", StaticMap);
