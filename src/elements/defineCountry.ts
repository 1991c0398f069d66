import { ArticleThreshold } from "./ArticleThreshold.ts";
import { EmbedBuilder } from "./EmbedBuilder.ts";
import { GapSliders } from "./GapSliders.ts";
import { openTarget } from "./openTarget.ts";
import { QuoteBox } from "./QuoteBox.ts";

customElements.define("quote-box", QuoteBox);
customElements.define("article-threshold", ArticleThreshold);
customElements.define("gap-sliders", GapSliders);
customElements.define("embed-builder", EmbedBuilder);
openTarget();
addEventListener("hashchange", openTarget);
