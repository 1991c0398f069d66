import { ArticleThreshold } from "./ArticleThreshold.ts";
import { QuoteBox } from "./QuoteBox.ts";

customElements.define("quote-box", QuoteBox);
customElements.define("article-threshold", ArticleThreshold);
