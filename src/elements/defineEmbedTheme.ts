import { startEmbed } from "./embed/startEmbed.ts";
import { StaticMap } from "./StaticMap.ts";

startEmbed();
customElements.define("static-map", StaticMap);
