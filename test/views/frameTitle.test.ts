import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { frameTitle } from "../../src/views/figure/frameTitle.ts";
import { code, contextOf } from "./smallFigure.ts";

describe("the title of a frame", () => {
  it("says what is measured, of whom, where, and when, in each language", () => {
    const state = { codes: { sex: "F", location: "RUR" }, areas: [code("KEN"), code("TZA")], year: 2022 } as const;
    const titles: Readonly<Record<string, string>> = {
      en: "Daily use among Internet users, Women · Rural areas, Kenya and Tanzania, 2022",
      fr: "Usage quotidien parmi les utilisateurs d’Internet, Femmes · Zones rurales, Kenya et Tanzania, 2022",
      ar: "الاستخدام اليومي بين مستخدمي الإنترنت، النساء · المناطق الريفية، Kenya وTanzania، 2022",
      es: "Uso diario entre los usuarios de Internet, Mujeres · Zonas rurales, Kenya y Tanzania, 2022",
      pt: "Uso diário entre quem usa a Internet, Mulheres · Zonas rurais, Kenya e Tanzania, 2022",
      ru: "Ежедневное пользование среди пользователей интернета, Женщины · Село, Kenya и Tanzania, 2022",
      zh: "互联网用户中每天上网者，女性 · 农村，Kenya和Tanzania，2022年",
      hi: "इंटरनेट उपयोगकर्ताओं में रोज़ाना इस्तेमाल, महिलाएं · ग्रामीण इलाके, Kenya और Tanzania, 2022",
      sw: "Matumizi ya kila siku kati ya watumiaji wa intaneti, Wanawake · Vijijini, Kenya na Tanzania, 2022"
    };
    for (const language of siteLanguages)
      expect(frameTitle(contextOf(indicatorOf("daily-use-among-users"), language), state)).toBe(titles[language]);
  });

  it("leaves out what is not chosen", () => {
    const title = frameTitle(contextOf(), { codes: {}, areas: [], year: "latest" });
    expect(title).toMatch(/^People using the Internet, latest [a-z ]+$/);
  });
});
