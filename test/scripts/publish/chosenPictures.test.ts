import { expect, it } from "vitest";
import { chosenPictures } from "../../../scripts/publish/release/chosenPictures.ts";
import type { AreaLanguage } from "../../../src/model/language.ts";

const speaks = (area: string, language: string, share: number, official?: string): AreaLanguage => ({
  ...{ area, language, official, share, local: true, reason: undefined }
});

it("keeps maps and themes in every language, a country in English and in what it reads", () => {
  const names = [
    "map/internet-use.en",
    "map/internet-use.fr",
    "map/internet-use.free.fr",
    "theme/skills.ar",
    "country/mar.en",
    "country/mar.ar",
    "country/mar.fr",
    "country/ita.en",
    "country/ita.fr",
    "country/world.en",
    "country/world.ar"
  ];
  const pictures = new Map(names.map((name) => [name, `<svg>${name}</svg>`]));
  const spoken = [speaks("MAR", "ar", 5, "official"), speaks("MAR", "fr", 33), speaks("ITA", "fr", 9)];
  expect([...chosenPictures(pictures, spoken).keys()]).toEqual([
    "map/internet-use.en",
    "map/internet-use.fr",
    "theme/skills.ar",
    "country/mar.en",
    "country/mar.ar",
    "country/mar.fr",
    "country/ita.en",
    "country/world.en"
  ]);
});
