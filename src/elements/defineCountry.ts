import { EmbedBuilder } from "./EmbedBuilder.ts";
import { QuoteBox } from "./QuoteBox.ts";

customElements.define("quote-box", QuoteBox);
customElements.define("embed-builder", EmbedBuilder);
