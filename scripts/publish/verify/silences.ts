import { indicators } from "../../../src/catalog/catalog.ts";
import { factsOfCountry } from "../../../src/facts/factsOfCountry.ts";
import { areaFormsOf } from "../../../src/i18n/areaForms.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { countryStatements } from "../../../src/views/country/countrySentences.ts";
import type { CountryFacts } from "../../../src/views/country/countryFigures.ts";
import type { Silence } from "../../../src/views/country/statement.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";

/** The sentences that say what the data do not hold: none may leave out a later survey that another table has. */
export const silences: Subject = {
  name: "what the data are silent on",
  verify: async (grounds) => {
    const facts = await Promise.all(
      (await grounds.store.areas()).map(({ code }) => factsOfCountry(grounds.store, code))
    );
    return {
      checks: [await silenceCheck(grounds, facts), namingCheck(facts), await skillsCheck(grounds, facts)],
      notes: []
    };
  }
};

type Facts = readonly CountryFacts[];

function statementsIn(
  language: (typeof siteLanguages)[number],
  facts: CountryFacts
): ReturnType<typeof countryStatements> {
  const words = {
    translator: translatorOf(language),
    forms: areaFormsOf(language, facts.code),
    group: areaFormsOf(language, facts.group.id)
  };
  return countryStatements(words, facts);
}

function silenceIn(facts: CountryFacts): Silence | undefined {
  return statementsIn("en", facts).find(({ silence }) => silence)?.silence;
}

/** The year of the last survey of use, and every later survey of something else, against SQL on the tables themselves. */
async function silenceCheck({ database }: Grounds, countries: Facts): Promise<Check> {
  const asked = indicators
    .filter(({ surveyed }) => surveyed)
    .map(({ id }) => `select '${id}' as indicator, area, period, status, origin from "${id}"`)
    .join(" union all ");
  const printed = countries.flatMap((facts) => {
    const silence = silenceIn(facts);
    if (!silence) return [];
    const elsewhere = silence.elsewhere.map(({ indicator, period }) => `${indicator} ${period}`).toSorted();
    return [[facts.code, { last: silence.last, elsewhere: elsewhere.join(", ") }] as const];
  });
  return compareWays(
    "the last survey of use, and later ones of other measures",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(await database.run("silences", { asked }), ["area"]) }
  );
}

/** Each later survey stands by its name and year in the sentence, in every language. */
function namingCheck(countries: Facts): Check {
  let compared = 0;
  const faults = countries.flatMap((facts) =>
    siteLanguages.flatMap((language) => {
      const { t } = translatorOf(language);
      return statementsIn(language, facts).flatMap(({ silence, basis = "" }) =>
        (silence?.elsewhere ?? []).flatMap(({ indicator, period }) => {
          compared += 1;
          const name = t("say.silence.survey", { measure: t(`indicator.${indicator}.name`), year: period });
          return basis.includes(name) ? [] : [`${facts.code} (${language}): "${basis}" leaves out ${name}`];
        })
      );
    })
  );
  return { name: "later surveys in the words", compared, faults };
}

/** A country page that says that there is no survey of skills has no row in any table of skills. */
async function skillsCheck({ database }: Grounds, countries: Facts): Promise<Check> {
  const silent = countries.filter((facts) =>
    statementsIn("en", facts).some(({ topic, indicator }) => topic === "skills" && indicator === undefined)
  );
  const rows = await database.query(
    'select distinct area from (select area, period from "ict-skills" union all select area, period from "ict-activities" ' +
      'union all select area, period from "safety-skills") where period >= 2000'
  );
  const known = new Set(rows.map(({ area }) => area));
  return {
    name: "no survey of skills where it is said so",
    compared: silent.length,
    faults: silent.filter(({ code }) => known.has(code)).map(({ code }) => `${code}: a table of skills has it`)
  };
}
