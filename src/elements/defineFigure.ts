import { EmbedBuilder } from "./EmbedBuilder.ts";
import { AreaSearch } from "./AreaSearch.ts";
import { IndicatorFigure } from "./IndicatorFigure.ts";

customElements.define("indicator-figure", IndicatorFigure);
customElements.define("area-search", AreaSearch);
customElements.define("embed-builder", EmbedBuilder);
