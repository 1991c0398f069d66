import { expect, it } from "vitest";
import { chosenPictures } from "../../../scripts/publish/release/chosenPictures.ts";
import type { AreaLanguage } from "../../../src/model/language.ts";

const speaks = (area: string, language: string, official?: string): AreaLanguage => ({
  ...{ area, language, official, share: 50, local: true, reason: undefined }
});

it("keeps maps and themes in every language, a country in English and in what is official there", () => {
  const names = [
    "map/internet-use.en",
    "map/internet-use.ru",
    "map/internet-use.free.ru",
    "theme/skills.zh",
    "country/kaz.en",
    "country/kaz.ru",
    "country/kaz.fr",
    "country/ukr.ru"
  ];
  const pictures = new Map(names.map((name) => [name, `<svg>${name}</svg>`]));
  const spoken = [
    speaks("KAZ", "ru", "official"),
    speaks("KAZ", "fr"),
    speaks("UKR", "ru"),
    speaks("UKR", "uk", "official")
  ];
  expect([...chosenPictures(pictures, spoken).keys()]).toEqual([
    "map/internet-use.en",
    "map/internet-use.ru",
    "theme/skills.zh",
    "country/kaz.en",
    "country/kaz.ru"
  ]);
});
