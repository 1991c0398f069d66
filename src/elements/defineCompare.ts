import { CompareFigure } from "./CompareFigure.ts";

customElements.define("compare-figure", CompareFigure);
