import { openTarget } from "./openTarget.ts";
import { QuoteBox } from "./QuoteBox.ts";

customElements.define("quote-box", QuoteBox);
openTarget();
addEventListener("hashchange", openTarget);
