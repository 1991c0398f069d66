import { QuoteBox } from "./QuoteBox.ts";

customElements.define("quote-box", QuoteBox);
