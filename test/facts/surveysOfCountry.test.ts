import { expect, it } from "vitest";
import { surveysOfCountry } from "../../src/facts/surveysOfCountry.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { smallStore } from "../fixtures/smallStore.ts";

const kenya = "KEN" as AreaCode;
const figure = (region: string, period: number, value: number) =>
  ({ indicator: "survey-phone", area: kenya, region, period, value, status: "A", source: "gdl" }) as const;

const store = smallStore({
  areas: [{ code: "KEN" }, { code: "UGA" }],
  rows: {
    "survey-phone": [
      ["KEN", 2014, 80, { dimensions: {} }],
      ["KEN", 2022, 95, { dimensions: {} }],
      ["KEN", 2022, 90, { dimensions: { location: "RUR" } }],
      ["KEN", 2014, 70, { dimensions: { location: "RUR" } }]
    ],
    "internet-use": [["KEN", 2022, 40]]
  },
  regions: new Map([
    [
      "KEN",
      {
        regions: ["KENr101", "KENr102"].map((code) => ({ code, area: kenya, name: `Region ${code.slice(-1)}` })),
        figures: [figure("KENr101", 2022, 93), figure("KENr102", 2022, 97), figure("KENr101", 2014, 60)]
      }
    ]
  ])
});

it("takes the newest survey of what households are asked for, its places and regions, the highest first", async () => {
  expect(await surveysOfCountry(store, kenya)).toEqual([
    {
      indicator: "survey-phone",
      period: 2022,
      whole: 95,
      quarters: [],
      places: [{ code: "RUR", value: 90 }],
      regions: [
        { code: "KENr102", name: "Region 2", value: 97 },
        { code: "KENr101", name: "Region 1", value: 93 }
      ]
    }
  ]);
  expect(await surveysOfCountry(store, "UGA" as AreaCode)).toEqual([]);
});
