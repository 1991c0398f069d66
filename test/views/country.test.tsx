import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import type { AreaLanguage, Language } from "../../src/model/language.ts";
import type { Slice } from "../../src/model/slice.ts";
import { placesIn, type PlaceIn } from "../../src/stats/place.ts";
import { countryFigures } from "../../src/views/country/countryModel.ts";
import { placesOfSlice } from "../../src/views/country/places.ts";
import { LanguageTable } from "../../src/views/country/LanguageTable.tsx";
import { textOf } from "./renderFigure.tsx";
import { cell, code, share, sliceOf } from "./smallFigure.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";

const english = translatorOf("en");
const kenya = code("KEN");
const originOf = (key: string, period: number) => ({ origin: `survey ${String(period)}`, source: key });

describe("countryFigures", () => {
  const crowd = Object.fromEntries(
    ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III"].map((area) => [area, [undefined, cell(50)]])
  );
  const slice = sliceOf({ KEN: [cell(10), cell(35, "E")], ...crowd });

  it("gives the latest figure with all before it, its place and its source", () => {
    expect(countryFigures(share, [slice], kenya, originOf, () => placesIn(slice, () => [], false))).toEqual({
      indicator: share,
      figures: [
        {
          key: "total",
          codes: {},
          latest: { ...cell(35, "E"), period: 2021 },
          history: [
            { ...cell(10), period: 2020 },
            { ...cell(35, "E"), period: 2021 }
          ],
          place: { best: 10, worst: 10, of: 10 },
          origin: { origin: "survey 2021", source: "total" }
        }
      ]
    });
  });

  it("gives no place among fewer than ten, nor where an order would mislead", () => {
    const { AAA: _, ...fewer } = crowd;
    const few = sliceOf({ KEN: [undefined, cell(35)], ...fewer });
    const placeOf = (of: Slice, places: PlaceIn | undefined) =>
      countryFigures(share, [of], kenya, originOf, () => places).figures[0]?.place;
    expect(
      placeOf(
        few,
        placesIn(few, () => [], false)
      )
    ).toBeUndefined();
    expect(placeOf(slice, undefined)).toBeUndefined();
    expect(placesOfSlice({ ...share, ranked: false }, slice, () => [])).toBeUndefined();
  });

  it("gives one figure to each slice that has one, with its codes", () => {
    const daily = indicatorOf("daily-use-among-users");
    const women = { ...slice, key: "sex-F" };
    const nobody = { ...sliceOf({ AAA: [cell(1)] }), key: "location-RUR" };
    const { figures } = countryFigures(daily, [slice, women, nobody], kenya, originOf, () => undefined);
    expect(figures.map(({ codes, origin }) => [codes.sex, origin.source])).toEqual([
      ["_T", "total"],
      ["F", "sex-F"]
    ]);
    expect(countryFigures(daily, [nobody], kenya, originOf, () => undefined).figures).toEqual([]);
  });
});

describe("the table of languages", () => {
  const language = (of: string, more: Partial<Language> = {}): Language => ({
    code: of,
    names: { en: `Name of ${of}` },
    speakers: undefined,
    wikipediaArticles: undefined,
    wikipediaActiveUsers: undefined,
    botMade: false,
    webPages: undefined,
    webPagesPer1000Speakers: undefined,
    speechHours: undefined,
    platformSupport: undefined,
    declarationTranslated: false,
    writtenStandard: undefined,
    ...more
  });
  const spoken = (of: string, percent: number, local = true): AreaLanguage => ({
    area: "KEN",
    language: of,
    share: percent,
    official: undefined,
    local,
    reason: undefined
  });
  const languages = new Map([
    [
      "sw",
      language("sw", {
        wikipediaArticles: 101_234,
        webPagesPer1000Speakers: 7.46,
        speechHours: 84.4,
        platformSupport: "modern",
        declarationTranslated: true
      })
    ],
    [
      "ki",
      language("ki", {
        wikipediaArticles: 0,
        webPagesPer1000Speakers: 0.0156,
        speechHours: 0.3,
        botMade: true,
        writtenStandard: "sw"
      })
    ],
    ["guz", language("guz")]
  ]);
  const rows = (areaLanguages: readonly AreaLanguage[]) =>
    [
      ...render(<LanguageTable translator={english} areaLanguages={areaLanguages} languages={languages} />).matchAll(
        /<tr>(.*?)<\/tr>/gs
      )
    ].map(([, row = ""]) => [...row.matchAll(/<(t[dh])[^>]*>(.*?)<\/\1>/gs)].map(([, , text = ""]) => textOf(text)));

  it("tells nothing found from nothing there", () => {
    const [head = [], ...body] = rows([
      spoken("sw", 66.4),
      spoken("ki", 9.96),
      spoken("guz", 0.01, false),
      spoken("xx", 0)
    ]);
    expect(head).toHaveLength(8);
    expect(body).toEqual([
      ["Name of sw", "66", "local", "101,234", "7.5", "84", "full", "translated"],
      [
        "Name of ki read in Name of sw",
        "10.0",
        "local",
        "0 mostly by programs",
        "under 0.1",
        "under 1",
        "none",
        "not found"
      ],
      ["Name of guz", "under 0.1", "international", "not found", "not detected", "not found", "none", "not found"],
      ["xx", "0.0", "local", "not found", "not detected", "not found", "none", "not found"]
    ]);
  });
});
