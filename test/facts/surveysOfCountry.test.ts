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

it("tells quarters by wealth and places apart, of the newest year alone, and regions with equal shares by code", async () => {
  const all = { dimensions: { wealth: "_T", location: "_T" } } as const;
  const wealth = (code: string) => ({ dimensions: { wealth: code, location: "_T" } });
  const location = (code: string) => ({ dimensions: { wealth: "_T", location: code } });
  const of = { indicator: "survey-internet", area: kenya, status: "A", source: "gdl" } as const;
  const asked = smallStore({
    areas: [{ code: "KEN" }],
    rows: {
      "survey-internet": [
        ["KEN", 2010, 1, wealth("Q3")],
        ["KEN", 2022, 40, all],
        ["KEN", 2022, 90, wealth("Q4")],
        ["KEN", 2022, 10, wealth("Q1")],
        ["KEN", 2022, 60, location("URB")],
        ["KEN", 2022, 30, location("RUR")]
      ],
      "survey-phone": [["KEN", 2015, 7, wealth("Q1")]]
    },
    regions: new Map([
      [
        "KEN",
        {
          regions: ["r1", "r2", "r3"].map((code) => ({ code, area: kenya, name: code.toUpperCase() })),
          figures: [
            { ...of, region: "r3", period: 2022, value: 50 },
            { ...of, region: "r1", period: 2022, value: 50 },
            { ...of, region: "r2", period: 2022, value: 50 },
            { ...of, indicator: "survey-phone", region: "r1", period: 2022, value: 99 }
          ]
        }
      ]
    ])
  });
  expect(await surveysOfCountry(asked, kenya)).toEqual([
    {
      indicator: "survey-internet",
      period: 2022,
      whole: 40,
      quarters: [
        { code: "Q1", value: 10 },
        { code: "Q4", value: 90 }
      ],
      places: [
        { code: "URB", value: 60 },
        { code: "RUR", value: 30 }
      ],
      regions: ["r1", "r2", "r3"].map((code) => ({ code, name: code.toUpperCase(), value: 50 }))
    },
    {
      ...{ indicator: "survey-phone", period: 2015, whole: undefined, places: [], regions: [] },
      quarters: [{ code: "Q1", value: 7 }]
    }
  ]);
});
