import { describe, expect, it } from "vitest";
import { writeDate, type DateFormat } from "../../src/i18n/dateFormat.ts";
import { createFormats } from "../../src/i18n/formats.ts";
import type { TranslateAny } from "../../src/i18n/messageKey.ts";
import type { NumberFormat } from "../../src/i18n/numberFormat.ts";
import { headline } from "../../src/views/card/headline.ts";
import { createTranslator } from "../../src/i18n/translator.ts";

const plain = {
  direction: "ltr",
  decimal: ".",
  group: ",",
  percent: "{number}%",
  usd: { other: "{number}" },
  range: "{low}–{high}",
  list: { comma: ", ", and: " & " },
  scales: [],
  people: { other: "{number}" },
  scaledPeople: "{number}"
} as const satisfies NumberFormat;

const numbered = (form: string): Readonly<Record<string, readonly string[]>> => ({
  [form]: Array.from({ length: 12 }, (_, index) => String(index + 1))
});

/** Data in the layout of languages that the site does not have: what they ask for needs no line of code. */
describe("formats of other languages", () => {
  it("group by two after the first three, and count in lakh and crore", () => {
    const hi = createFormats("hi", {
      ...plain,
      grouping: [3, 2],
      scales: [
        { value: 1e7, forms: { other: "{number} करोड़" } },
        { value: 1e5, forms: { other: "{number} लाख" } }
      ],
      people: { one: "{number} व्यक्ति", other: "{number} लोग" },
      scaledPeople: "{number} लोग",
      capitals: "none"
    });
    expect([999, 1234, 1_234_567, 2_326_000_000].map((value) => hi.formatNumber(value, 0))).toEqual([
      "999",
      "1,234",
      "12,34,567",
      "2,32,60,00,000"
    ]);
    expect(hi.formatNumber(-1_234_567.25, 1)).toBe("−12,34,567.3");
    expect([45_200, 99_960, 230_000, 14_200_000, 2_326_000_000].map(hi.formatPeopleNoun)).toEqual([
      "45,200 लोग",
      "1 लाख लोग",
      "2.3 लाख लोग",
      "1.4 करोड़ लोग",
      "233 करोड़ लोग"
    ]);
  });

  it("have one word for a million and its thousands, and change the conjunction before its own sound", () => {
    const es = createFormats("es", {
      ...plain,
      decimal: ",",
      group: "\u202f",
      groupedFrom: 5,
      list: { comma: ", ", and: " y ", changed: { before: "^h?[ií](?![ae])", and: " e " } },
      scales: [
        { value: 1e9, times: 1000, forms: { other: "{number} millones" } },
        { value: 1e6, forms: { one: "{number} millón", other: "{number} millones" } }
      ],
      people: { one: "{number} persona", other: "{number} personas" },
      scaledPeople: "{number} de personas"
    });
    expect([1_000_000, 14_230_000, 999_700_000, 2_326_000_000, 12_340_000_000].map(es.formatPeopleNoun)).toEqual([
      "1 millón de personas",
      "14,2 millones de personas",
      "1000 millones de personas",
      "2300 millones de personas",
      "12\u202f300 millones de personas"
    ]);
    expect([es.formatNumber(5043, 0), es.formatNumber(12_345, 0)]).toEqual(["5043", "12\u202f345"]);
    expect(es.formatList(["Chile", "India"])).toBe("Chile e India");
    expect(es.formatList(["India", "Haití", "hierro"])).toBe("India, Haití y hierro");
  });

  it("keep three digits of a number in front of a word for a large one, where the language prints them", () => {
    const hi = createFormats("hi", {
      ...plain,
      grouping: [3, 2],
      scales: [
        { value: 1e7, places: 2, forms: { other: "{number} करोड़" } },
        { value: 1e5, places: 2, forms: { other: "{number} लाख" } }
      ]
    });
    expect(
      [99_960, 105_000, 835_000, 5_300_000, 9_996_000, 14_230_000, 100_400_000, 142_300_000].map(hi.formatPeople)
    ).toEqual(["1 लाख", "1.05 लाख", "8.35 लाख", "53 लाख", "1 करोड़", "1.42 करोड़", "10 करोड़", "14.2 करोड़"]);
  });

  it("end a sentence with their own sign, and take it away again over a picture", () => {
    const hi = createFormats("hi", { ...plain, stop: "। " });
    expect(hi.withStop("आंकड़ा नहीं") + "कुछ और।").toBe("आंकड़ा नहीं। कुछ और।");
    expect(createFormats("en", plain).withStop("No figure")).toBe("No figure. ");
    expect(["No figure.", "आंकड़ा नहीं।", "无数据。", "2.5"].map(headline)).toEqual([
      "No figure",
      "आंकड़ा नहीं",
      "无数据",
      "2.5"
    ]);
  });

  it("count by ten thousands, without spaces", () => {
    const zh = createFormats("zh", {
      ...plain,
      list: { comma: "、", and: "和" },
      usd: { other: "{number}美元" },
      year: "{number}年",
      scales: [
        { value: 1e8, places: 2, forms: { other: "{number}亿" } },
        { value: 1e4, places: 2, forms: { other: "{number}万" } }
      ],
      people: { other: "{number}人" },
      scaledPeople: "{number}人",
      capitals: "none"
    });
    const people = [512, 12_345, 835_000, 14_234_000, 99_960_000, 103_100_000, 2_326_000_000];
    expect(people.map(zh.formatPeopleNoun)).toEqual([
      "512人",
      "1.23万人",
      "83.5万人",
      "1,420万人",
      "1亿人",
      "1.03亿人",
      "23.3亿人"
    ]);
    expect(zh.formatList(["马里", "乍得", "尼日尔"])).toBe("马里、乍得和尼日尔");
    expect(zh.formatUsd(3.43, 2)).toBe("3.43美元");
    expect(zh.formatYear(2024)).toBe("2024年");
    const dates: DateFormat = {
      months: numbered("month"),
      forms: {
        name: { day: "{year}年{month}月{day}日", month: "{year}年{month}月", year: "{year}年" },
        of: { day: "{year}年{month}月{day}日的", month: "{year}年{month}月的", year: "{year}年的" }
      }
    };
    expect(["2026-04-26", "2026-04", "2026"].map((date) => writeDate(dates, date, "name"))).toEqual([
      "2026年4月26日",
      "2026年4月",
      "2026年"
    ]);
    expect(writeDate(dates, "2025-12-01", "of")).toBe("2025年12月1日的");
  });

  it("put words in front of a number: percent, scales, people and money", () => {
    const sw = createFormats("sw", {
      ...plain,
      percent: "asilimia {number}",
      leading: "asilimia ",
      percentLabel: "{number}%",
      usd: { other: "dola {number}" },
      range: "kati ya {low} na {high}",
      scales: [
        { value: 1e9, forms: { other: "bilioni {number}" } },
        { value: 1e6, forms: { other: "milioni {number}" } }
      ],
      people: { one: "mtu {number}", other: "watu {number}" },
      scaledPeople: "watu {number}"
    });
    expect([66, -1.2].map((value) => sw.formatPercent(value, Number.isInteger(value) ? 0 : 1))).toEqual([
      "asilimia 66",
      "asilimia −1.2"
    ]);
    expect([1, 512, 14_230_000, 2_326_000_000].map(sw.formatPeopleNoun)).toEqual([
      "mtu 1",
      "watu 512",
      "watu milioni 14.2",
      "watu bilioni 2.3"
    ]);
    expect([sw.formatPercentLabel(66, 0), createFormats("es", plain).formatPercentLabel(66, 0)]).toEqual([
      "66%",
      "66%"
    ]);
    expect(sw.formatUsd(3.43, 2)).toBe("dola 3.43");
    expect(sw.formatRange("20", "35")).toBe("kati ya 20 na 35");
    expect(sw.formatRange("20", sw.formatPercent(35, 0))).toBe("asilimia kati ya 20 na 35");
    expect(sw.formatRange(sw.formatPercent(20, 0), sw.formatPercent(35, 0))).toBe("asilimia kati ya 20 na 35");
  });

  it("decline the word of a scale by the number before it, and the month by its place in the date", () => {
    const ru = createFormats("ru", {
      ...plain,
      decimal: ",",
      group: "\u00a0",
      percent: "{number}\u00a0%",
      scales: [
        {
          value: 1e6,
          forms: {
            one: "{number} миллион",
            few: "{number} миллиона",
            many: "{number} миллионов",
            other: "{number} миллиона"
          }
        }
      ],
      people: {
        one: "{number} человек",
        few: "{number} человека",
        many: "{number} человек",
        other: "{number} человека"
      },
      scaledPeople: "{number} человек"
    });
    expect([1, 2, 5, 21, 1_000_000, 3_000_000, 5_000_000, 2_300_000, 21_000_000].map(ru.formatPeopleNoun)).toEqual([
      "1 человек",
      "2 человека",
      "5 человек",
      "21 человек",
      "1 миллион человек",
      "3 миллиона человек",
      "5 миллионов человек",
      "2,3 миллиона человек",
      "21 миллион человек"
    ]);
    const dates: DateFormat = {
      months: {
        month: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
        ofMonth: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ")
      },
      forms: {
        name: { day: "{day} {ofMonth} {year} г.", month: "{month} {year} г.", year: "{year} г." },
        of: { day: "от {day} {ofMonth} {year} г.", month: "за {month} {year} г.", year: "за {year} г." }
      }
    };
    expect(writeDate(dates, "2026-04-26", "name")).toBe("26 апреля 2026 г.");
    expect(writeDate(dates, "2026-04", "name")).toBe("апрель 2026 г.");
    expect(writeDate(dates, "2026-04", "of")).toBe("за апрель 2026 г.");
  });

  it("write every digit in those of the language, also in years and dates", () => {
    const digits = "۰۱۲۳۴۵۶۷۸۹";
    const fa = createFormats("fa", {
      ...plain,
      direction: "rtl",
      digits,
      decimal: "٫",
      group: "٬",
      signed: "\u2066{number}\u2069",
      percent: "{number}٪",
      scales: [{ value: 1e6, forms: { other: "{number} میلیون" }, alone: "یک میلیون" }],
      people: { other: "{number} نفر" },
      scaledPeople: "{number} نفر",
      capitals: "none"
    });
    expect(fa.formatNumber(1234.5, 2)).toBe("۱٬۲۳۴٫۵۰");
    expect(fa.formatNumber(-13.4, 1)).toBe("\u2066−۱۳٫۴\u2069");
    expect(fa.formatChange(9.14, 1)).toBe("\u2066+۹٫۱\u2069");
    expect(fa.formatPercent(66, 0)).toBe("۶۶٪");
    expect(fa.formatYear(2024)).toBe("۲۰۲۴");
    expect([14_230_000, 1_000_000].map(fa.formatPeopleNoun)).toEqual(["۱۴٫۲ میلیون نفر", "یک میلیون نفر"]);
    expect(fa.formatPeople(1_000_000)).toBe("۱ میلیون");
    const dates: DateFormat = {
      months: { month: Array.from({ length: 12 }, () => "آوریل") },
      forms: {
        name: { day: "{day} {month} {year}", month: "{month} {year}", year: "{year}" },
        of: { day: "{day} {month} {year}", month: "{month} {year}", year: "{year}" }
      }
    };
    expect(writeDate(dates, "2026-04-26", "name", digits)).toBe("۲۶ آوریل ۲۰۲۶");
  });

  it("leave four digits together where the language does, and capitals where nouns keep them", () => {
    const es = createFormats("es", { ...plain, decimal: ",", group: "\u00a0", groupedFrom: 5 });
    expect([1234, 12_345].map((value) => es.formatNumber(value, 0))).toEqual(["1234", "12\u00a0345"]);
    const de = createFormats("de", { ...plain, capitals: "nouns" });
    expect([de.atStart("in Mali"), de.inside("Schätzung")]).toEqual(["In Mali", "Schätzung"]);
    expect(createFormats("tr", plain).atStart("istanbul")).toBe("İstanbul");
  });

  it("count by the plurals of a variety, where its spelling is that variety's", () => {
    const people = { one: "{number} pessoa", other: "{number} pessoas" };
    const scales = [{ value: 1e6, forms: { one: "{number} milhão", other: "{number} milhões" } }];
    const ofBrazil: NumberFormat = { ...plain, decimal: ",", people, scales };
    const ofPortugal: NumberFormat = { ...ofBrazil, plurals: "pt-PT" };
    const said = (numbers: NumberFormat): readonly string[] => {
      const messages = { areas: { by: "n#", one: "{n#} país", other: "{n#} países" } };
      const { formats, t } = createTranslator({ language: "en", numbers, messages });
      return [
        formats.formatPeople(1_500_000),
        formats.formatPeopleNoun(0),
        (t as unknown as TranslateAny)("areas", { n: 0 })
      ];
    };
    expect(said({ ...ofBrazil, plurals: "pt" })).toEqual(["1,5 milhão", "0 pessoa", "0 país"]);
    expect(said(ofPortugal)).toEqual(["1,5 milhões", "0 pessoas", "0 países"]);
  });
});
