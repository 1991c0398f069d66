import { median } from "d3-array";
import { indicatorFor, indicatorOf } from "../../../catalog/catalog.ts";
import { numberFact as n, takeFacts, type Fact, type Facts } from "../fact.ts";
import { known } from "../../../model/known.ts";
import { affordabilityFacts } from "../affordability/facts.ts";
import { contentFacts } from "../content/facts.ts";
import { skillsFacts } from "../skills/facts.ts";
import {
  areasWhere,
  latestOf,
  newestYear,
  ofYear,
  valueOf,
  valuesIn,
  withCodes,
  type StoryData
} from "../storyData.ts";
import { unconnectedFacts } from "../unconnected/facts.ts";

/** The kinds of law, in the order of the catalogue. */
export function kindsOfLaw(): readonly string[] {
  return indicatorOf(indicatorFor("laws")).dimensions.flatMap(({ codes }) => codes);
}

/** How many countries have a law in force, in draft or not, and how many have a record at all. */
export interface LawCount {
  readonly force: number;
  readonly draft: number;
  readonly none: number;
  readonly known: number;
}

/** The recorded shutdowns of a year, one in several countries counted once, and the countries that had any. */
export interface ShutdownYear {
  readonly year: number;
  readonly events: number;
  readonly countries: number;
}

/** Returns how many countries have a law of a kind. */
export function lawsOf(data: StoryData, law: string): LawCount {
  const values = [...latestOf(withCodes(data.figures(indicatorFor("laws")), { law })).values()].map(valueOf);
  const count = (status: number): number => values.filter((value) => value === status).length;
  return { force: count(2), draft: count(1), none: count(0), known: values.length };
}

/** Returns the recorded shutdowns by year. */
export function shutdownYears(data: StoryData): readonly ShutdownYear[] {
  const byYear = Map.groupBy(data.figures(indicatorFor("shutdown-events")), ({ period }) => period);
  return [...byYear]
    .map(([year, figures]) => ({
      year,
      events: known(data.shutdownsOfWorld.get(year), `shutdowns of the world in ${year}`),
      countries: figures.filter((figure) => valueOf(figure) > 0).length
    }))
    .toSorted((a, b) => a.year - b.year);
}

/** What this page takes from the other stories: its name for a fact, and theirs. */
export const takenFacts = {
  unconnected: {
    year: "year",
    people: "people",
    reach: "reach",
    phoneAreas: "phoneAreas",
    fewerWomen: "fewerWomen",
    phoneFrom: "phoneFrom",
    phoneTo: "phoneTo"
  },
  affordability: { priceYear: "year", dear: "dear" },
  skills: { skillsFrom: "from", skillsAreas: "areas", skillsShare: "share" },
  content: { wikiYear: "wikiYear", under: "under", underPeople: "underPeople" }
} as const;

/** Returns the numbers of the page on the paper; those of the other stories come from the other stories. */
export function internetWeWantFacts(data: StoryData): Facts {
  return {
    ...shutdownFacts(data),
    ...lawFacts(data),
    ...securityFacts(data),
    ...takeFacts(unconnectedFacts(data), takenFacts.unconnected),
    ...takeFacts(affordabilityFacts(data), takenFacts.affordability),
    ...takeFacts(skillsFacts(data), takenFacts.skills),
    ...takeFacts(contentFacts(data), takenFacts.content)
  };
}

function shutdownFacts(data: StoryData) {
  const years = shutdownYears(data);
  const [first, last] = [years[0], years.at(-1)];
  return {
    firstShut: n("year", first?.year),
    firstEvents: n("count", first?.events),
    firstCountries: n("count", first?.countries),
    lastShut: n("year", last?.year),
    lastEvents: n("count", last?.events),
    lastCountries: n("count", last?.countries),
    everShut: n(
      "count",
      latestOf(data.figures(indicatorFor("shutdown-events")).filter((figure) => valueOf(figure) > 0)).size
    )
  } satisfies Record<string, Fact>;
}

function lawFacts(data: StoryData) {
  const privacy = lawsOf(data, "PRIVACY");
  const crime = lawsOf(data, "CYBERCRIME");
  const consumer = lawsOf(data, "CONSUMER");
  return {
    lawYear: n("year", newestYear(data.figures(indicatorFor("laws")))),
    privacy: n("count", privacy.force),
    privacyKnown: n("count", privacy.known),
    crime: n("count", crime.force),
    crimeKnown: n("count", crime.known),
    consumer: n("count", consumer.force),
    consumerKnown: n("count", consumer.known),
    moreCrime: n("count", crime.force - privacy.force)
  } satisfies Record<string, Fact>;
}

function securityFacts(data: StoryData) {
  const figures = data.figures(indicatorFor("security"));
  const year = newestYear(figures);
  const scores = ofYear(figures, year);
  const safety = withCodes(data.figures(indicatorFor("safety")), { sex: "_T", location: "_T", age: "_T" });
  return {
    indexYear: n("year", year),
    indexAreas: n("count", scores.size),
    indexLow: n(
      "count",
      median(
        valuesIn(
          scores,
          areasWhere(data, ({ incomeGroup }) => incomeGroup === "LIC")
        )
      )
    ),
    indexHigh: n(
      "count",
      median(
        valuesIn(
          scores,
          areasWhere(data, ({ incomeGroup }) => incomeGroup === "HIC")
        )
      )
    ),
    disputed: n("count", [...scores.values()].filter(({ status }) => status === "V").length),
    safetyAreas: n("count", latestOf(safety).size)
  } satisfies Record<string, Fact>;
}
