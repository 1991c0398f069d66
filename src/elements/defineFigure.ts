import { EmbedBuilder } from "./EmbedBuilder.ts";
import { IndicatorFigure } from "./IndicatorFigure.ts";

customElements.define("indicator-figure", IndicatorFigure);
customElements.define("embed-builder", EmbedBuilder);
