import { median } from "d3-array";
import { indicatorFor, indicatorOf } from "../../../catalog/catalog.ts";
import type { AreaCode } from "../../../model/area.ts";
import type { Observation, Status } from "../../../model/observation.ts";
import { numberFact as n, type Fact, type Facts } from "../fact.ts";
import { areasWhere, latestOf, newestYear, peopleIn, valueOf, withCodes, type StoryData } from "../storyData.ts";
import type { IndicatorId } from "../../../model/indicator.ts";
import { known } from "../../../model/known.ts";

/** Fewer adults than this who can read and write count as few, per cent. */
export const fewReaders = 75;

/** Figures of literacy from this year on are counted. */
export const literacySince = 2010;

/** The codes of a dimension of an indicator, in the order of the catalogue. */
export function codesOf(indicator: IndicatorId, dimension: "skill" | "activity"): readonly string[] {
  return indicatorOf(indicator).dimensions.find(({ id }) => id === dimension)?.codes ?? [];
}

/** Returns each area's latest share of people with at least basic skills, by skill. */
export function skillFigures(data: StoryData): ReadonlyMap<string, ReadonlyMap<AreaCode, Observation>> {
  const basic = withCodes(data.figures(indicatorFor("skills")), { level: "AT_LEAST_BASIC" });
  return new Map(
    codesOf(indicatorFor("skills"), "skill").map((skill) => [skill, latestOf(withCodes(basic, { skill }))])
  );
}

/** Returns the areas that have a figure of each of the five skills: only over these are the five compared. */
export function areasWithAllSkills(data: StoryData): ReadonlySet<AreaCode> {
  const figures = [...skillFigures(data).values()];
  const [first, ...others] = figures;
  return new Set([...(first?.keys() ?? [])].filter((area) => others.every((each) => each.has(area))));
}

/** Women's and men's shares who have done a thing, per cent, by area. */
export interface ActivityGap {
  readonly activity: string;
  readonly gaps: readonly {
    readonly area: AreaCode;
    readonly period: number;
    readonly status: Status;
    readonly women: number;
    readonly men: number;
  }[];
}

/** Returns men's share less women's, in points, by activity and area, of the latest year with both. */
export function activityGaps(data: StoryData): readonly ActivityGap[] {
  const figures = data.figures(indicatorFor("activities"));
  return codesOf(indicatorFor("activities"), "activity").map((activity) => {
    const own = withCodes(figures, { activity });
    const men = new Map(withCodes(own, { sex: "M" }).map((each) => [`${each.area} ${each.period}`, each]));
    const both = withCodes(own, { sex: "F" }).filter(({ area, period }) => men.has(`${area} ${period}`));
    const gaps = [...latestOf(both).values()].flatMap((women) => {
      const man = men.get(`${women.area} ${women.period}`);
      return man ? [{ area: women.area, period: women.period, status: women.status, women, men: man }] : [];
    });
    return {
      activity,
      gaps: gaps.map((gap) => ({ ...gap, women: valueOf(gap.women), men: valueOf(gap.men) }))
    };
  });
}

/** Returns the areas with any figure of skills, in one measure or the other. */
export function areasMeasured(data: StoryData): ReadonlySet<AreaCode> {
  return new Set(
    ([indicatorFor("skills"), indicatorFor("activities"), indicatorFor("safety")] as const).flatMap((id) =>
      data.figures(id).map(({ area }) => area)
    )
  );
}

/** Returns the numbers of the story of skills. */
export function skillsFacts(data: StoryData): Facts {
  return { ...spreadFacts(data), ...genderFacts(data), ...literacyFacts(data) };
}

function spreadFacts(data: StoryData) {
  const skills = data.figures(indicatorFor("skills"));
  const population = data.population(data.populationYear);
  const five = new Set([...skillFigures(data).values()].flatMap((figures) => [...figures.keys()]));
  const world = [...population.values()].reduce((sum, people) => sum + people, 0);
  const measured = areasMeasured(data);
  const never = [...population.keys()].filter((area) => !measured.has(area));
  const africa = data.areas.filter(({ region }) => region === "SSF").map(({ code }) => code);
  const all = areasWithAllSkills(data);
  const medians = [...skillFigures(data)]
    .map(([skill, figures]) => ({
      skill,
      value: known(
        median([...all], (area) => figures.get(area)?.value),
        `median of ${skill}`
      )
    }))
    .toSorted((a, b) => a.value - b.value);
  const [rare, common] = [known(medians[0], "rarest skill"), known(medians.at(-1), "most common skill")];
  return {
    from: n("year", Math.min(...skills.map(({ period }) => period))),
    to: n("year", newestYear(skills)),
    areas: n("count", five.size),
    mapAreas: n("count", skillFigures(data).get(known(codesOf(indicatorFor("skills"), "skill")[0], "skill"))?.size),
    highIncome: n(
      "count",
      [...areasWhere(data, ({ incomeGroup }) => incomeGroup === "HIC")].filter((area) => five.has(area)).length
    ),
    share: n("percent", (100 * peopleIn(data, five)) / world),
    peopleYear: n("year", data.populationYear),
    never: n("count", never.length),
    neverPeople: n("people", peopleIn(data, never)),
    africaFive: n("count", africa.filter((area) => five.has(area)).length),
    africaAreas: n("count", africa.filter((area) => population.has(area)).length),
    all: n("count", all.size),
    allEurope: n(
      "count",
      [...areasWhere(data, ({ region }) => region === "ECS")].filter((area) => all.has(area)).length
    ),
    rare: { kind: "text", key: `code.skill.${rare.skill}` },
    rareShare: n("percent", rare.value),
    common: { kind: "text", key: `code.skill.${common.skill}` },
    commonShare: n("percent", common.value)
  } satisfies Record<string, Fact>;
}

function genderFacts(data: StoryData) {
  const activities = activityGaps(data);
  const program = activities.find(({ activity }) => activity === "PCPR")?.gaps ?? [];
  const figures = data.figures(indicatorFor("activities"));
  const latest = latestOf(withCodes(figures, { activity: "PCPR", sex: "_T" }));
  return {
    oldFrom: n("year", Math.min(...figures.map(({ period }) => period))),
    oldTo: n("year", newestYear(figures)),
    programAreas: n("count", program.length),
    programMen: n("count", program.filter(({ men, women }) => men > women).length),
    programs: n("percent", median([...latest.values()], valueOf)),
    programAll: n("count", latest.size)
  } satisfies Record<string, Fact>;
}

function literacyFacts(data: StoryData) {
  const figures = data.figures(indicatorFor("reading")).filter(({ period }) => period >= literacySince);
  const latest = [...latestOf(figures).values()];
  const lowest = latest.toSorted((a, b) => valueOf(a) - valueOf(b)).slice(0, 3);
  return {
    literacySince: n("year", literacySince),
    literacyAreas: n("count", latest.length),
    fewReaders: n("count", latest.filter((figure) => valueOf(figure) < fewReaders).length),
    lowest: {
      kind: "areas",
      of: "percent",
      areas: lowest.map((figure) => ({
        area: figure.area,
        value: valueOf(figure),
        status: figure.status,
        shownYear: figure.period
      }))
    }
  } satisfies Record<string, Fact>;
}
