import { createFormats } from "../i18n/formats.ts";
import type { NumberFormat } from "../i18n/numberFormat.ts";
import { contentCoverage } from "../stats/languageCoverage.ts";
import { parseShares, thresholdAt } from "./thresholdSteps.ts";
import { known } from "../model/known.ts";

/** A slider over the threshold of articles, from a thousand to ten million, a hundredth of a decade a step. */
export class ArticleThreshold extends HTMLElement {
  connectedCallback(): void {
    const numbers = JSON.parse(known(this.getAttribute("numbers"), "numbers")) as NumberFormat;
    const { lang } = document.documentElement;
    const formats = createFormats(lang, numbers);
    const languages = parseShares(known(this.getAttribute("languages"), "languages"));
    const unlisted = Number(this.getAttribute("unlisted"));
    const slider = document.createElement("input");
    slider.type = "range";
    slider.min = "300";
    slider.max = "700";
    slider.value = "500";
    slider.setAttribute("aria-label", known(this.getAttribute("label"), "label"));
    const lines = known(this.getAttribute("words"), "words").split("\n");
    const words = new Map(lines.map((line) => line.split("=") as [string, string]));
    const plural = new Intl.PluralRules(lang);
    const percent = (share: number): string => formats.formatPercent(share, 1);
    const output = document.createElement("output");
    output.setAttribute("aria-live", "off");
    const show = (): void => {
      const threshold = thresholdAt(Number(slider.value));
      const { low, high } = contentCoverage(languages, threshold, unlisted);
      const [from, to] = [percent(low), percent(high)];
      const share = from === to ? from : formats.formatRange(formats.formatNumber(low, 1), to);
      const articles = formats.formatNumber(threshold, 0);
      const sentence = known(words.get(plural.select(threshold)), "words");
      const text = sentence.replace("[articles]", articles).replace("[share]", share);
      output.textContent = text;
      slider.setAttribute("aria-valuetext", text);
    };
    slider.addEventListener("input", show);
    this.textContent = "";
    this.append(slider, output);
    show();
  }
}
