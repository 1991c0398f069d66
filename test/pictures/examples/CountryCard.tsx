import { CountryCard } from "../../../src/views/card/CountryCard.tsx";
import { countryPicture } from "../../../src/views/card/countryPicture.ts";
import { countryFigures } from "../../../src/views/country/countryModel.ts";
import { wordsOf } from "../../views/country/wordsOf.ts";
import { cell, code, share, sliceOf } from "../../views/smallFigure.ts";
import type { Examples } from "../readExamples.tsx";

const factsOf = (slice: ReturnType<typeof sliceOf>) => ({
  code: code("KEN"),
  figures: [
    countryFigures(
      share,
      [slice],
      code("KEN"),
      () => ({ origin: "survey", source: "itu" }),
      () => undefined
    )
  ],
  group: {
    id: "income.LMC",
    use: (period: number) => (period < 2020 ? undefined : ({ share: 40 + period - 2020, status: "E" } as const)),
    change: () => undefined,
    median: () => undefined,
    spread: () => undefined,
    medianOfAll: () => undefined
  },
  breaksOf: () => [],
  languages: [],
  withheld: new Map<string, string>(),
  worldDepth: 100,
  lastSurveys: new Map(),
  publishers: new Map(),
  priceDifference: undefined
});
const threeYears = factsOf(sliceOf({ KEN: [cell(10), cell(35, "E"), cell(42)] }));
const kenya = wordsOf("en", "KEN", "income.LMC");
const card = {
  ...countryPicture("Kenya", kenya, threeYears),
  source: "International Telecommunication Union, 2025. CC BY 4.0.",
  address: "example.org/en/country/ken/"
};

export const examples: Examples = {
  "three-years": <CountryCard {...card} />,
  "no-data": <CountryCard {...card} {...countryPicture("Kenya", kenya, factsOf(sliceOf({})))} />,
  "right-to-left": (
    <CountryCard {...card} {...countryPicture("كينيا", wordsOf("ar", "KEN", "income.LMC"), threeYears)} />
  ),
  "tall-dark": <CountryCard {...card} shape="tall" theme="dark" />
};
