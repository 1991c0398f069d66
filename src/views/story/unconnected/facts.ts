import { indicatorFor } from "../../../catalog/catalog.ts";
import type { AreaCode } from "../../../model/area.ts";
import type { Observation, Status } from "../../../model/observation.ts";
import { known } from "../../../model/known.ts";
import { areaFact, numberFact as n, type Fact, type Facts } from "../fact.ts";
import { chinaCode, useByArea } from "../../../stats/offlineYears.ts";
import { brokenYears, comparableSums, newestSum, offlineByArea } from "../storySums.ts";
import { areasWhere, latestOf, ofYear, valueOf, withCodes, type StoryData } from "../storyData.ts";

/** The countries that the list names. */
export const longestList = 10;

/** The first year of the line of people offline. */
export const firstYear = 2005;

/** From here to 1.02 women and men are shown as equal. */
const equalFrom = 0.98;

/** People covered and not covered by 3G who do not use the Internet, over the areas with both figures of that year. */
export interface NetworkGap {
  readonly year: number;
  readonly areas: readonly { readonly area: AreaCode; readonly covered: number; readonly uncovered: number }[];
}

/** Returns the two gaps in people, in the newest year of the usage gap. */
export function networkGap(data: StoryData, year: number): NetworkGap {
  const usage = ofYear(data.figures(indicatorFor("not-using")), year);
  const coverage = ofYear(data.figures(indicatorFor("not-covered")), year);
  const people = data.population(year);
  const areas = [...usage].flatMap(([area, gap]) => {
    const uncovered = coverage.get(area);
    const count = people.get(area);
    if (!uncovered || count === undefined) return [];
    return [{ area, covered: (count * valueOf(gap)) / 100, uncovered: (count * valueOf(uncovered)) / 100 }];
  });
  return { year, areas };
}

/** Women's and men's phone ownership in a year, per cent, and the one divided by the other. */
export interface PhoneOwners {
  readonly area: AreaCode;
  readonly period: number;
  readonly status: Status;
  readonly parity: number;
  readonly women: number;
  readonly men: number;
}

/** Returns each area's latest phone ownership of women and of men, the widest gap first. */
export function phoneOwners(data: StoryData): readonly PhoneOwners[] {
  const figures = data.figures(indicatorFor("phones"));
  const women = withCodes(figures, { sex: "F" });
  const men = withCodes(figures, { sex: "M" });
  return [...latestOf(data.figures(indicatorFor("phones-parity")))]
    .flatMap(([area, parity]) => {
      const of = (rows: typeof women) => rows.find((row) => row.area === area && row.period === parity.period);
      const [woman, man] = [of(women), of(men)];
      if (!woman || !man) return [];
      const { period, status } = parity;
      return [{ area, period, status, parity: valueOf(parity), women: valueOf(woman), men: valueOf(man) }];
    })
    .toSorted((a, b) => a.parity - b.parity);
}

/** The richest and the poorest quarter of households of a survey, per cent of each with Internet access. */
export interface WealthEnds {
  readonly area: AreaCode;
  readonly period: number;
  readonly status: Status;
  readonly gap: number;
  readonly poorest: number;
  readonly richest: number;
}

/** Surveys from this year on are told of: of the others each is the last of its country, and older. */
const firstSurvey = 2015;

/** A gap this wide is counted, in points. */
const wideGap = 50;

/** Returns each area's latest survey of the divide between rich and poor households, the widest gap first. */
export function wealthEnds(data: StoryData): readonly WealthEnds[] {
  const figures = data.figures(indicatorFor("home-internet"));
  const [poorest, richest] = ["Q1", "Q4"].map((wealth) => withCodes(figures, { wealth }));
  return [...latestOf(data.figures(indicatorFor("wealth-gap")))]
    .filter(([, { period }]) => period >= firstSurvey)
    .flatMap(([area, gap]) => {
      const of = (rows: readonly Observation[] | undefined) =>
        rows?.find((row) => row.area === area && row.period === gap.period);
      const [low, high] = [of(poorest), of(richest)];
      if (!low || !high) return [];
      const { period, status } = gap;
      return [{ area, period, status, gap: valueOf(gap), poorest: valueOf(low), richest: valueOf(high) }];
    })
    .toSorted((a, b) => b.gap - a.gap);
}

/** Returns the numbers of the story of the unconnected. */
export function unconnectedFacts(data: StoryData): Facts {
  const sum = newestSum(data);
  const { period: year } = sum;
  return {
    ...sumFacts(data),
    ...placeFacts(data, year),
    ...gapFacts(data, year),
    ...wealthFacts(data),
    ...changeFacts(data, year)
  };
}

function sumFacts(data: StoryData) {
  const sum = newestSum(data);
  const ofThatYear = [...ofYear(data.figures(indicatorFor("use")), sum.period).values()];
  return {
    year: n("year", sum.period),
    people: n("people", sum.people),
    share: n("percent", (100 * sum.people) / (totalPeople(data, sum.period) - sum.peopleWithoutFigure)),
    measured: n("people", sum.measured),
    estimated: n("people", sum.estimated),
    carried: n("people", sum.carried),
    carriedAreas: n("count", sum.areasCarried),
    carriedFrom: n("year", sum.carriedFrom),
    without: n("people", sum.peopleWithoutFigure),
    withoutAreas: n("count", data.population(sum.period).size - sum.areas),
    figures: n("count", ofThatYear.length),
    estimates: n("count", ofThatYear.filter(({ status }) => status === "E").length)
  } satisfies Record<string, Fact>;
}

function totalPeople(data: StoryData, year: number): number {
  return [...data.population(year).values()].reduce((sum, people) => sum + people, 0);
}

function placeFacts(data: StoryData, year: number) {
  const areas = offlineByArea(data, year);
  const all = areas.reduce((sum, { value }) => sum + value, 0);
  const offline = (rows: typeof areas): number => rows.reduce((sum, { value }) => sum + value, 0);
  const few = areas.filter(({ use }) => use < 50);
  const ofThatYear = few.filter(({ period }) => period === year).toSorted((a, b) => a.use - b.use);
  const share = ({ area, use, status }: (typeof areas)[number]) => ({ area, value: use, status });
  const south = areasWhere(data, ({ region }) => region === "SAS" || region === "SSF");
  return {
    listed: n("count", longestList),
    listedShare: n("percent", (100 * offline(areas.slice(0, longestList))) / all),
    most: { kind: "areas", of: "people", areas: areas.slice(0, 3) },
    first: { kind: "areas", of: "percent", areas: areas.slice(0, 1).map(share) },
    southShare: n("percent", (100 * offline(areas.filter(({ area }) => south.has(area)))) / all),
    few: n("count", few.length),
    fewPeople: n("people", offline(few)),
    manyShare: n("percent", (100 * offline(areas.filter(({ use }) => use >= 50))) / all),
    fewest: { kind: "areas", of: "percent", areas: ofThatYear.slice(0, 3).map(share) }
  } satisfies Record<string, Fact>;
}

function gapFacts(data: StoryData, year: number) {
  const { areas } = networkGap(data, year);
  const covered = areas.reduce((sum, each) => sum + each.covered, 0);
  const uncovered = areas.reduce((sum, each) => sum + each.uncovered, 0);
  const phones = phoneOwners(data);
  const [widest] = phones;
  return {
    covered: n("people", covered),
    uncovered: n("people", uncovered),
    reach: n("percent", (100 * covered) / (covered + uncovered)),
    gapAreas: n("count", areas.length),
    negative: n(
      "count",
      data.withheld.filter(({ indicator, period }) => indicator === indicatorFor("not-using") && period === year).length
    ),
    phoneAreas: n("count", phones.length),
    fewerWomen: n("count", phones.filter(({ parity }) => parity < equalFrom).length),
    phoneFrom: n("year", Math.min(...phones.map(({ period }) => period))),
    phoneTo: n("year", Math.max(...phones.map(({ period }) => period))),
    widest: areaFact(widest?.area),
    widestYear: n("year", widest?.period),
    widestWomen: n("percent", widest?.women),
    widestMen: n("percent", widest?.men)
  } satisfies Record<string, Fact>;
}

function wealthFacts(data: StoryData) {
  const ends = wealthEnds(data);
  const [widest] = ends;
  return {
    wealthAreas: n("count", ends.length),
    halfAreas: n("count", ends.filter(({ gap }) => gap >= wideGap).length),
    wealthFrom: n("year", Math.min(...ends.map(({ period }) => period))),
    wealthTo: n("year", Math.max(...ends.map(({ period }) => period))),
    widestGap: areaFact(widest?.area),
    gapYear: n("year", widest?.period),
    gapPoorest: n("percent1", widest?.poorest),
    gapRichest: n("percent1", widest?.richest)
  } satisfies Record<string, Fact>;
}

function changeFacts(data: StoryData, year: number) {
  const use = useByArea(data.figures(indicatorFor("use")));
  const { before, after, leftOut } = comparableSums(data, year - 10, year);
  const chinaBreak = known(brokenYears(data, chinaCode).at(-1), "break in China's series");
  const chinaIn = (period: number): number | undefined =>
    use.get(chinaCode)?.find((figure) => figure.period === period)?.value;
  const africa = areasWhere(data, ({ region }) => region === "SSF");
  const inAfrica = (period: number): number =>
    offlineByArea(data, period).reduce((sum, { area, value }) => sum + (africa.has(area) ? value : 0), 0);
  return {
    beforeYear: n("year", year - 10),
    before: n("people", before),
    now: n("people", after),
    leftOut: n("count", leftOut.length),
    chinaYear: n("year", chinaBreak),
    chinaBefore: n("percent1", chinaIn(chinaBreak - 1)),
    chinaAfter: n("percent1", chinaIn(chinaBreak)),
    africaBefore: n("people", inAfrica(year - 10)),
    africaNow: n("people", inAfrica(year))
  } satisfies Record<string, Fact>;
}
