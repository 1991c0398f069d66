import { AreaSearch } from "./AreaSearch.ts";
import { CompareFigure } from "./CompareFigure.ts";

customElements.define("area-search", AreaSearch);
customElements.define("compare-figure", CompareFigure);
