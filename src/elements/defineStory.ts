import { EmbedBuilder } from "./EmbedBuilder.ts";
import { StaticMap } from "./StaticMap.ts";

customElements.define("static-map", StaticMap);
customElements.define("embed-builder", EmbedBuilder);
