import { CompareFigure } from "./CompareFigure.ts";

customElements.define("compare-figure", CompareFigure);

/** What can be taken of a comparison comes with the first fold that is opened. */
const define = (): void => void import("./defineBuilder.ts");
if (document.querySelector("embed-builder > details[open]")) define();
else addEventListener("toggle", define, { capture: true, once: true });
