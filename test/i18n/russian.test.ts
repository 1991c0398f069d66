import { describe, expect, it } from "vitest";
import { areaFormsOf, idsWithForms } from "../../src/i18n/areaForms.ts";
import { writeDate } from "../../src/i18n/dateFormat.ts";
import { createFormats } from "../../src/i18n/formats.ts";
import { formatsOf } from "../../src/i18n/languageFormats.ts";
import type { SiteLanguage } from "../../src/model/language.ts";

/** The folder is read whether or not the site has the language today. */
const language = (code: string): SiteLanguage => code as SiteLanguage;
const ru = language("ru");
const { numbers, dates } = formatsOf(ru);
const all: readonly Readonly<Record<string, string>>[] = idsWithForms(ru).map((id) => ({
  id,
  ...areaFormsOf(ru, id)
}));

describe("the Russian forms of names", () => {
  it("are those of every area and group that English has", () => {
    expect(new Set(idsWithForms(ru))).toEqual(new Set(idsWithForms("en")));
    const forms = ["name", "in", "of", "to", "object", "with"];
    expect(all.filter((name) => !forms.every((form) => name[form])).map(({ id }) => id)).toEqual([]);
  });

  it("stand behind the preposition that a name takes: во before ф or в and a consonant, and nowhere else", () => {
    const places = all.map((name) => name["in"] ?? "");
    expect(places.filter((place) => !/^(?:в|во|на) \p{L}/u.test(place))).toEqual([]);
    const isHard = (place: string): boolean => /^\S+ [ФВ][^аеёиоуыэюяАЕЁИОУЫЭЮЯ\s]/u.test(place);
    expect(places.filter((place) => /^во? /u.test(place) && place.startsWith("во ") !== isHard(place))).toEqual([]);
  });

  it("change as the ending of the name asks for", () => {
    const ending = (name: Readonly<Record<string, string>>): string => (name["name"] ?? "").slice(0, -2);
    const inIya = all.filter(({ name = "" }) => /^\p{L}+ия$/u.test(name));
    expect(inIya.length).toBeGreaterThan(50);
    for (const name of inIya)
      expect([name["of"], name["to"], name["object"], name["with"]]).toEqual(
        ["ии", "ии", "ию", "ией"].map((end) => ending(name) + end)
      );
    expect(areaFormsOf(ru, "CUB")["in"]).toBe("на Кубе");
    expect(areaFormsOf(ru, "USA")["with"]).toBe("США");
    expect(areaFormsOf(ru, "group.ldc")["in"]).toBe("в наименее развитых странах");
  });
});

describe("Russian numbers and dates", () => {
  it("agree with their noun, and group from five digits on", () => {
    const { formatPeopleNoun, formatNumber, formatPercent, formatUsd } = createFormats("ru", numbers);
    expect([1, 3, 5, 21, 4590, 1_000_000, 2_270_000_000].map(formatPeopleNoun)).toEqual([
      "1 человек",
      "3 человека",
      "5 человек",
      "21 человек",
      "4590 человек",
      "1\u00a0млн человек",
      "2,3\u00a0млрд человек"
    ]);
    expect(formatNumber(12_650.5, 1)).toBe("12\u202f650,5");
    expect(formatPercent(66.25, 1)).toBe("66,3\u00a0%");
    expect(formatUsd(3.43, 2)).toBe("$3,43");
  });

  it("write a month in the case of its place", () => {
    const said = (form: string): readonly string[] =>
      ["2026-04-26", "2026-07", "2024"].map((date) => writeDate(dates, date, form));
    expect(said("name")).toEqual(["26 апреля 2026", "июль 2026", "2024"]);
    expect(said("full")).toEqual(["26 апреля 2026 года", "июль 2026 года", "2024 год"]);
    expect(said("of")).toEqual(["от 26 апреля 2026 года", "от июля 2026 года", "2024 года"]);
    expect(said("in")).toEqual(["26 апреля 2026 года", "в июле 2026 года", "в 2024 году"]);
    expect(said("since")).toEqual(["с 26 апреля 2026 года", "с июля 2026 года", "с 2024 года"]);
  });
});
