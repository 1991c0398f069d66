import { CompareFigure } from "./CompareFigure.ts";
import { EmbedBuilder } from "./EmbedBuilder.ts";

customElements.define("compare-figure", CompareFigure);
customElements.define("embed-builder", EmbedBuilder);
