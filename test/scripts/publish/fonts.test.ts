import { describe, expect, it } from "vitest";
import { fontWeights } from "../../../scripts/publish/images/fonts.ts";
import { messagesOf } from "../../../src/i18n/messages.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { lettersWithoutFace } from "./faces.ts";

/** What a sentence of the site might read in languages that it does not speak yet; Arabic with its marks and digits. */
const samples = {
  arabic: "ثلث سكّان العالَم غير متّصل بالإنترنت: ٢٫٣ مليار (٢٠٢٤)، أي ٪٢٩؛ لماذا؟",
  hindi: "दुनिया के एक-तिहाई लोग अब भी इंटरनेट से नहीं जुड़े हैं: २.३ अरब (२०२४)। क्यों? श्रद्धा, ज्ञान, क्षेत्र",
  chinese: "世界上三分之一的人仍未上网：23亿（2024年），占29%。他们住在哪里，为什么？《互联网》“鄂温克”",
  european: "«Čtvrtina světa» — ½ ≥ 2 % · Ελλάδα, Україна, Côte d’Ivoire, Türkiye, Việt Nam, Åland … × − →"
};

describe.each(fontWeights)("the faces of pictures, %s", (weight) => {
  it.each(Object.entries(samples))("have every letter of %s", (_, text) => {
    expect(lettersWithoutFace(text, weight)).toEqual([]);
  });

  it("have every letter of what the site says in its languages", () => {
    const words = siteLanguages.flatMap((language) =>
      Object.values(messagesOf(language)).map((each) => JSON.stringify(each))
    );
    expect(words.length).toBeGreaterThan(1000);
    expect(lettersWithoutFace(words.join(""), weight)).toEqual([]);
  });

  it("do not have those of a script without its package", () => {
    expect(lettersWithoutFace("ታም", weight)).toEqual(["ታ", "ም"]);
  });
});
