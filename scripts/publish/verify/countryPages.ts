import { areaFormsOf } from "../../../src/i18n/areaForms.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { factsOfCountry } from "../../../src/facts/factsOfCountry.ts";
import { adultsOf } from "../../../src/facts/peopleToCome.ts";
import { progressOfAreas } from "../../../src/facts/progressFacts.ts";
import { isTrend } from "../../../src/stats/trend.ts";
import type { CountryFacts } from "../../../src/views/country/countryFigures.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { gapAnswers, placeAnswers, projectionAnswers, sentenceAnswers } from "./countryAnswers.ts";
import { figuresBy } from "./database.ts";
import type { Field } from "./figures.ts";
import { countryStatements } from "../../../src/views/country/countrySentences.ts";

type Entry = readonly [string, Readonly<Record<string, Field>>];

/** The figures of each country, every number in its five sentences, the places in its tables, the people it must bring online, and when. */
export const countryPages: Subject = {
  name: "country pages",
  verify: async (grounds) => {
    const { store } = grounds;
    const facts = await Promise.all((await store.areas()).map(({ code }) => factsOfCountry(store, code)));
    return {
      checks: [
        await figureCheck(grounds, facts),
        await sentenceCheck(grounds, facts),
        await placeCheck(grounds, facts),
        await gapCheck(grounds),
        await projectionCheck(grounds)
      ],
      notes: []
    };
  }
};

type Facts = readonly CountryFacts[];

/** The latest figure of each slice, and the first and the number of those that the page draws. */
async function figureCheck({ database }: Grounds, countries: Facts): Promise<Check> {
  const printed = countries.flatMap(({ code, figures }) =>
    figures.flatMap(({ indicator, figures: own }) =>
      own.map(({ key, latest, history }): Entry => {
        const first = history[0];
        const drawn = { years: history.length, from: first?.period, first: first?.low };
        return [`${indicator.id} ${key} ${code}`, { ...latest, ...drawn }];
      })
    )
  );
  return compareWays(
    "latest figures, and how far they reach back",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(await database.run("country-figures"), ["indicator", "slice", "area"]) }
  );
}

async function sentenceCheck({ database }: Grounds, countries: Facts): Promise<Check> {
  const translator = translatorOf("en");
  const printed = countries.flatMap((facts): readonly Entry[] => {
    const words = { translator, forms: areaFormsOf("en", facts.code), group: areaFormsOf("en", facts.group.id) };
    return countryStatements(words, facts).flatMap(({ topic, numbers }) =>
      numbers ? [[`${topic} ${facts.code}`, { ...numbers }]] : []
    );
  });
  const answers = await sentenceAnswers(database);
  return compareWays(
    "numbers in the sentences",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["topic", "area"]) }
  );
}

async function placeCheck({ database }: Grounds, countries: Facts): Promise<Check> {
  const printed = countries.flatMap(({ code, figures }) =>
    figures.flatMap(({ indicator, figures: own }) =>
      own.flatMap(({ key, place }): readonly Entry[] =>
        place ? [[`${indicator.id} ${key} ${code}`, { ...place }]] : []
      )
    )
  );
  const answers = await placeAnswers(database);
  return compareWays(
    "places",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["indicator", "slice", "area"]) }
  );
}

async function gapCheck(grounds: Grounds): Promise<Check> {
  const adults = new Map(
    await Promise.all(
      (await grounds.store.areas()).map(async ({ code }) => [code, await adultsOf(grounds.store, code)] as const)
    )
  );
  const printed = [...(await progressOfAreas(grounds.store))].map(([area, progress]): Entry => {
    const { latest, toConnect, pace } = progress;
    const fields = {
      ...{ adults: adults.get(area)?.people, moreAdults: adults.get(area)?.more },
      ...{ year: latest.period, people: toConnect?.people, perDay: toConnect?.perDay },
      ...{ points: pace?.pointsPerYear, pace: pace?.peoplePerDay }
    };
    return [area, fields];
  });
  const answers = await gapAnswers(grounds);
  return compareWays(
    "people to bring online, and the pace",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["area"]) },
    // Differences of millions of people: to a thousandth of a person.
    (_, one, other) => Math.abs(one - other) < 1e-3
  );
}

/** The projection of each area that has one: the share of 2030 with its bounds, and the years of arrival. */
async function projectionCheck({ store, database }: Grounds): Promise<Check> {
  const printed = [...(await progressOfAreas(store))].flatMap(
    ([area, { trend, projected, arrival }]): readonly Entry[] => {
      if (!isTrend(trend)) return [];
      const { value, low, high } = projected ?? { value: undefined, low: undefined, high: undefined };
      const none = { expected: undefined, earliest: undefined, latest: undefined, until: undefined };
      return [[area, { value, low, high, ...(arrival === undefined || arrival === "reached" ? none : arrival) }]];
    }
  );
  const answers = await projectionAnswers(database);
  return compareWays(
    "projected shares, and the years of arrival",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["area"]) }
  );
}
