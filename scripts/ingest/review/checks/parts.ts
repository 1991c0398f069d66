import { bounds } from "../bounds.ts";
import { total } from "../../../../src/model/dimension.ts";
import type { SourceObservation } from "../../adapter.ts";
import type { Context } from "../compare.ts";
import type { Finding } from "../finding.ts";
import { known } from "../../../../src/model/known.ts";

type Figures = ReadonlyMap<string, readonly SourceObservation[]>;

/** Dimensions whose codes part all people or households, so that the total lies between the least and the largest. */
const partings = ["sex", "location", "age"] as const;
type Parting = (typeof partings)[number];

/** Indicators that hold parts alone, and the one that holds their total. */
const wholes: ReadonlyMap<string, string> = new Map([
  ["internet-use-by-sex", "internet-use"],
  ["internet-use-by-location", "internet-use"],
  ["internet-use-by-age", "internet-use"],
  ["households-online-by-location", "households-online"]
]);

/** A total within this of its parts is rounded or weighted otherwise. */
const tolerance = 1;

/** Each covers no more people than the one before. */
const generations: readonly string[] = ["coverage-2g", "coverage-3g", "coverage-4g", "coverage-5g"];

interface Fault {
  readonly text: string;
  readonly far: number;
  readonly observation: SourceObservation;
}

function toFinding(
  name: string,
  faults: readonly Fault[],
  compared: number,
  words: string,
  filesOf: Context["filesOf"]
): readonly Finding[] {
  if (faults.length <= Math.max(3, compared * bounds.oddParts)) return [];
  const worst = faults.toSorted((a, b) => b.far - a.far).slice(0, 10);
  const cells = worst.map(({ observation: { area, period, value = NaN, source } }) => ({
    subject: area,
    period,
    value,
    flags: "",
    source
  }));
  const problem = `${words} in ${faults.length} of ${compared} places and years`;
  return [{ name, files: filesOf(cells), problem, rows: worst.map(({ text }) => text) }];
}

/** Area, year and the codes of the other dimensions. */
function groupKey({ area, period, dimensions }: SourceObservation, parting: Parting): string {
  const others = Object.entries(dimensions).filter(([id, code]) => id !== parting && code !== total);
  return [area, period, ...others.map(([id, code]) => `${id}=${code}`).toSorted()].join(" ");
}

function faultIn(group: readonly SourceObservation[], parting: Parting): Fault | "none" | undefined {
  const whole = group.find(({ dimensions }) => dimensions[parting] === total);
  const parts = group.flatMap(({ dimensions, value }) =>
    dimensions[parting] === total || value === undefined ? [] : [value]
  );
  if (whole?.value === undefined || parts.length < (parting === "age" ? 3 : 2)) return undefined;
  const [least, largest] = [Math.min(...parts), Math.max(...parts)];
  const far = Math.max(least - whole.value, whole.value - largest);
  if (far <= tolerance) return "none";
  const text = `${groupKey(whole, parting)}: ${whole.value}, of parts from ${least} to ${largest}`;
  return { text, far, observation: whole };
}

/** The figures of the indicator that holds the total of these parts, as their total. */
function wholeOf(indicator: string, parting: Parting, figures: Figures): readonly SourceObservation[] {
  const id = wholes.get(indicator);
  const whole = id === undefined ? undefined : figures.get(id);
  return (whole ?? []).map((each) => ({ ...each, dimensions: { [parting]: total } }));
}

/** Finds totals that lie outside their parts: women and men, town and country, ages. */
export function checkParts(figures: Figures, { filesOf }: Context): readonly Finding[] {
  return [...figures].flatMap(([indicator, observations]) =>
    partings.flatMap((parting) => {
      const parted = observations.filter(
        ({ dimensions, region }) => dimensions[parting] !== undefined && region === undefined
      );
      const all = parted.length === 0 ? [] : [...parted, ...wholeOf(indicator, parting, figures)];
      const groups = Map.groupBy(all, (each) => groupKey(each, parting));
      const results = [...groups.values()].flatMap((group) => faultIn(group, parting) ?? []);
      const faults = results.filter((each) => each !== "none");
      const words = `${indicator}: the total lies outside its parts by ${parting}`;
      return toFinding(`parts:${indicator}`, faults, results.length, words, filesOf);
    })
  );
}

/** Finds later networks that reach more people than earlier ones. */
export function checkGenerations(figures: Figures, { filesOf }: Context): readonly Finding[] {
  return generations.slice(1).flatMap((later, at) => {
    const earlier = known(generations[at], "generation");
    const reach = new Map(
      (figures.get(earlier) ?? []).map((each) => [`${each.area} ${each.period}`, each.value ?? NaN])
    );
    const pairs = (figures.get(later) ?? []).flatMap((observation) => {
      const wider = reach.get(`${observation.area} ${observation.period}`);
      return wider === undefined || observation.value === undefined
        ? []
        : [{ observation, wider, value: observation.value }];
    });
    const faults = pairs
      .filter(({ wider, value }) => value > wider + tolerance / 2)
      .map(({ observation, wider, value }) => ({
        text: `${observation.area} ${observation.period}: ${value}, but ${wider} of ${earlier}`,
        far: value - wider,
        observation
      }));
    return toFinding(`parts:${later}`, faults, pairs.length, `${later} reaches more people than ${earlier}`, filesOf);
  });
}

/** Finds use of the Internet by people that lies far from the access of their households. */
export function checkHouseholds(figures: Figures, { filesOf }: Context): readonly Finding[] {
  const access = new Map(
    (figures.get("households-online") ?? []).map((each) => [`${each.area} ${each.period}`, each.value ?? NaN])
  );
  const pairs = (figures.get("internet-use") ?? []).flatMap((observation) => {
    const households = access.get(`${observation.area} ${observation.period}`);
    return households === undefined || observation.value === undefined
      ? []
      : [{ observation, households, value: observation.value }];
  });
  const faults = pairs
    .filter(({ value, households }) => Math.abs(value - households) > bounds.householdPoints)
    .map(({ observation, households, value }) => ({
      text: `${observation.area} ${observation.period}: ${value} % of people, ${households} % of households`,
      far: Math.abs(value - households),
      observation
    }));
  const words = `internet-use lies more than ${bounds.householdPoints} points from households-online`;
  return toFinding("households:internet-use", faults, pairs.length, words, filesOf);
}
