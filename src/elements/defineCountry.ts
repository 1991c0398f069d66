import { ArticleThreshold } from "./ArticleThreshold.ts";
import { GapSliders } from "./GapSliders.ts";
import { QuoteBox } from "./QuoteBox.ts";

customElements.define("quote-box", QuoteBox);
customElements.define("article-threshold", ArticleThreshold);
customElements.define("gap-sliders", GapSliders);
