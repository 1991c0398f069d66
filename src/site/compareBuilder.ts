import { render } from "preact-render-to-string";
import { siteLanguages } from "../model/language.ts";
import { chartLabel } from "../views/compare/compareCaption.ts";
import type { ComparePartProps } from "../views/compare/compareParts.ts";
import { EmbedBuilder } from "../views/embed/EmbedBuilder.tsx";
import { formatsOf } from "../i18n/languageFormats.ts";
import { compareFrameHeight } from "./compareFrameHeight.ts";
import { compareFrame } from "./frame.ts";
import { wholeAddress, type Site } from "./site.ts";

/** What the file of a picture begins with. */
const subject = "compare";

/** Returns the HTML of what can be taken of the comparison of a page: the build draws no picture of it, so that each is saved. */
export function compareBuilder({ translator, addresses, file }: Site, page: string, props: ComparePartProps): string {
  const { title } = compareFrame(props);
  return render(
    EmbedBuilder({
      translator,
      view: "compare",
      subject,
      frame: addresses.embedCompare.slice(addresses.home.length),
      hasChoices: false,
      savesPicture: true,
      target: {
        src: wholeAddress(addresses.embedCompare),
        title,
        alternative: chartLabel(props),
        page: wholeAddress(page),
        image: `${subject}.${translator.language}.png`,
        isBuilt: false,
        script: wholeAddress(file("embed.js")),
        heightPixels: compareFrameHeight,
        appearance: "auto"
      },
      base: file(""),
      page: page.slice(addresses.home.length),
      languageNames: Object.fromEntries(siteLanguages.map((each) => [each, formatsOf(each).name])),
      titles: {},
      alternatives: {},
      latest: {},
      picture: undefined,
      frozenIn: [],
      release: undefined
    })
  );
}
