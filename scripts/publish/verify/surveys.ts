import { areaFormsOf } from "../../../src/i18n/areaForms.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { indicators } from "../../../src/catalog/catalog.ts";
import { sourceLanguage } from "../../../src/model/language.ts";
import { surveysOfCountry } from "../../../src/facts/surveysOfCountry.ts";
import { surveySentences } from "../../../src/views/country/surveySentences.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";
import type { Field, Figures } from "./figures.ts";

/** What the pages of countries say of rich and poor households, of town and country, and of regions. */
export const surveys: Subject = {
  name: "households within countries",
  verify: async (grounds) => ({ checks: [await sentences(grounds), await regionNames(grounds)], notes: [] })
};

/** Every number of every sentence, of the newest survey of each thing. */
async function sentences({ store, database }: Grounds): Promise<Check> {
  const asked = indicators.filter(({ byRegion }) => byRegion);
  const answers = await Promise.all(
    asked.map(async ({ id }) => figuresBy(await database.run("country-surveys", { indicator: id }), ["area"], id))
  );
  const said = await Promise.all((await store.areas()).map(({ code }) => saidOf(store, code)));
  return compareWays(
    "sentences on households",
    { name: "page", figures: new Map(said.flatMap((each) => [...each])) },
    { name: "SQL", figures: new Map(answers.flatMap((each) => [...each].map(asSaid))) }
  );
}

const spoken = ["poorest", "richest", "urban", "rural", "count", "low", "high"] as const;

/** A sentence needs both of its numbers; a year stands in one. */
function asSaid([key, fields]: readonly [string, Readonly<Record<string, Field>>]) {
  const has = (...names: readonly string[]): boolean => names.every((name) => fields[name] !== undefined);
  const told: Readonly<Record<string, boolean>> = {
    poorest: has("poorest", "richest"),
    richest: has("poorest", "richest"),
    urban: has("urban", "rural"),
    rural: has("urban", "rural"),
    count: has("count"),
    low: has("count"),
    high: has("count")
  };
  const own = spoken.map((name) => [name, told[name] === true ? fields[name] : undefined] as const);
  const year = own.some(([, value]) => value !== undefined) ? fields["year"] : undefined;
  return [key, { ...Object.fromEntries(own), year }] as const;
}

async function saidOf(store: Grounds["store"], area: Parameters<typeof surveysOfCountry>[1]): Promise<Figures> {
  const surveysOfArea = await surveysOfCountry(store, area);
  if (surveysOfArea.length === 0) return new Map();
  const forms = areaFormsOf(sourceLanguage, area);
  const words = { translator: translatorOf(sourceLanguage), forms, group: forms };
  return new Map(
    surveysOfArea.map((survey) => [
      `${survey.indicator} ${area}`,
      Object.fromEntries(surveySentences(words, survey).flatMap(({ numbers }) => Object.entries(numbers)))
    ])
  );
}

/** Every region with a figure has a row of its own, of the same country. */
async function regionNames({ database }: Grounds): Promise<Check> {
  const rows = await database.query(
    "select f.region, f.area, r.area as home from region_figures f left join regions r on r.code = f.region"
  );
  return {
    name: "regions of their country",
    compared: rows.length,
    faults: rows.flatMap(({ region, area, home }) =>
      area === home
        ? []
        : [`${String(region)}: figures of ${String(area)}, ${String(home ?? "nothing")} in the table of regions`]
    )
  };
}
