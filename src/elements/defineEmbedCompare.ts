import { CompareFrame } from "./CompareFrame.ts";
import { startEmbed } from "./embed/startEmbed.ts";

startEmbed();
customElements.define("compare-frame", CompareFrame);
