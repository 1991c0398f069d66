import { startEmbed } from "./embed/startEmbed.ts";
import { IndicatorFigure } from "./IndicatorFigure.ts";

startEmbed();
customElements.define("indicator-figure", IndicatorFigure);
