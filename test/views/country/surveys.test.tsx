import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { surveysOfCountry } from "../../../src/facts/surveysOfCountry.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import { siteLanguages, type SiteLanguage } from "../../../src/model/language.ts";
import { surveySentences } from "../../../src/views/country/surveySentences.ts";
import { Surveys } from "../../../src/views/country/Surveys.tsx";
import { codes, smallStore, type SmallRow } from "../../fixtures/smallStore.ts";
import { textOf } from "../renderFigure.tsx";
import { wordsOf } from "./wordsOf.ts";

const [senegal = "" as AreaCode, tunisia = "" as AreaCode] = codes("SEN TUN");
const row = (area: string, period: number, value: number, wealth = "_T", location = "_T"): SmallRow => [
  ...([area, period, value] as const),
  { dimensions: { wealth, location } }
];
const region = (code: string, period: number, value: number) =>
  ({ indicator: "survey-internet", area: senegal, region: code, period, value, status: "A", source: "one" }) as const;
const store = smallStore({
  rows: {
    "survey-internet": [
      row("SEN", 2014, 3, "Q1"),
      ...[row("SEN", 2019, 9), row("SEN", 2019, 1.84, "Q1"), row("SEN", 2019, 4, "Q2"), row("SEN", 2019, 3, "Q3")],
      ...[row("SEN", 2019, 25.6, "Q4"), row("SEN", 2019, 15, "_T", "URB"), row("SEN", 2019, 3.1, "_T", "RUR")],
      ...[row("TUN", 2018, 75.6, "Q1"), row("TUN", 2018, 12.7, "Q4"), row("TUN", 2018, 44.2, "_T", "URB")]
    ],
    "survey-electricity": [row("SEN", 2017, 60)]
  },
  regions: new Map([
    [
      senegal,
      {
        regions: [
          { code: "SENr101", area: senegal, name: "Dakar" },
          { code: "SENr102", area: senegal, name: "" }
        ],
        figures: [region("SENr101", 2019, 26), region("SENr102", 2019, 1.2), region("SENr101", 2014, 90)]
      }
    ]
  ])
});
const html = async (language: SiteLanguage, area: AreaCode): Promise<string> => {
  const [first, ...others] = await surveysOfCountry(store, area);
  const words = wordsOf(language, area, area);
  return render(<Surveys words={words} surveys={[first!, ...others]} gapHref="/gap/" fileHref="/regions.csv" />);
};

describe("what divides the households of a country", () => {
  it("has the names of regions marked as English on other pages, where they are told too", async () => {
    expect(await html("ar", senegal)).toMatch(/<title lang="en">Dakar: [^<]*<\/title>/);
    expect(await html("en", senegal)).toMatch(/<title>Dakar: [^<]*<\/title>/);
  });

  it("is the newest survey of each thing, and regions of that survey alone", async () => {
    const [internet, electricity, ...more] = await surveysOfCountry(store, senegal);
    expect(more).toEqual([]);
    expect([internet?.period, electricity?.period]).toEqual([2019, 2017]);
    expect(internet?.regions.map(({ code, name, value }) => [code, name, value])).toEqual([
      ["SENr101", "Dakar", 26],
      ["SENr102", "", 1.2]
    ]);
    expect(electricity).toMatchObject({ whole: 60, quarters: [], places: [], regions: [] });
  });

  it("is said with both ends, the year, and the fault of an order, in every language", async () => {
    const [internet] = await surveysOfCountry(store, senegal);
    expect(surveySentences(wordsOf("en", "SEN", "SEN"), internet!).map(({ text }) => text)).toEqual([
      "In Senegal, 1.8% of the poorest quarter of households had Internet access in 2019, and 25.6% of the richest.",
      "In this survey a poorer quarter has more than a richer one; the figures are shown as the source gives them.",
      "In Senegal, 15.0% of urban households and 3.1% of rural households had Internet access in 2019.",
      "Between the 2 regions of the survey the share of households with Internet access ran from 1.2% to 26.0% in 2019."
    ]);
    const [reversed] = await surveysOfCountry(store, tunisia);
    expect(surveySentences(wordsOf("en", "TUN", "TUN"), reversed!).map(({ id }) => id)).toEqual([
      ...["wealth", "order", "one-place"]
    ]);
    for (const language of siteLanguages) {
      const texts = surveySentences(wordsOf(language, "SEN", "SEN"), internet!);
      expect(texts.map(({ text }) => text.includes("2019"))).toEqual([true, false, true, true]);
    }
  });

  it("is drawn with every region by its name in the language of the source, and stands in a table", async () => {
    const page = await html("fr", senegal);
    expect(page).toContain('<bdi lang="en">Dakar</bdi>');
    expect(page).toContain("Région SENr102, que la source ne nomme pas");
    expect(page.match(/<circle/g)?.length).toBe(6 + 4 + 2 + 2 + 2);
    expect(textOf(page.slice(page.indexOf("<tbody>")))).toContain("Dakar 26,0 % –");
    expect(await html("en", senegal)).not.toContain("<bdi");
  });

  it("never calls wealth income", async () => {
    expect(textOf(await html("en", senegal)).replace("not by income", "")).not.toMatch(/income/);
  });
});
