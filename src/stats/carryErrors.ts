import type { AreaCode } from "../model/area.ts";
import type { AreaGroup } from "../model/areaGroup.ts";
import { carryRules, type CarryBacktest, type CarryErrors, type CarryRule } from "../model/carryRules.ts";
import { longestCarry } from "./carriedFigures.ts";
import { isMeasured } from "./measured.ts";
import { movedOn, paceOfPeers, type PaceGrounds } from "./paceOfPeers.ts";
import { weightedMean } from "./weightedMean.ts";

/** A figure is carried over so many years by the rule that carries for a while. */
export const shortCarry = 5;

/** The first year whose figures are hidden: ten years before it most countries have a figure to carry. */
const firstHidden = 2012;

/** A measured figure that was hidden, and what each rule has in its place. */
interface CarryTest {
  readonly area: AreaCode;
  readonly years: number;
  readonly errors: Readonly<Record<CarryRule, number>>;
}

/** What the rules are tried on. */
export interface CarryGrounds extends PaceGrounds {
  readonly groups: readonly AreaGroup[];
  readonly populationOf: (period: number) => ReadonlyMap<AreaCode, number>;
}

/**
 * Returns how far each rule is off: every measured figure since 2012 is hidden with the figures of one to ten years up
 * to it, and the last one before is carried. None is carried across figures that cannot be compared. The pace is that of
 * the other countries. Where a rule leaves the country out, the mean of the others in its group stands for it.
 */
export function carryBacktest(grounds: CarryGrounds): CarryBacktest {
  const { groups, use } = grounds;
  const testsIn = testsOf(grounds);
  const byGroup = groups.map((group) => ({ group: group.id, ...errorsOf(testsIn(group)) }));
  const world = groups.find(({ id }) => id === "world");
  if (!world) throw new Error("no group of the world");
  const tests = testsIn(world);
  const years = Array.from({ length: longestCarry }, (_, index) => index + 1);
  const all = errorsOf(tests).errors;
  const least = all.reduce((best, each) => (Math.abs(each.bias) < Math.abs(best.bias) ? each : best));
  const last = Math.max(...[...use.values()].flatMap((figures) => figures.map(({ period }) => period)));
  return {
    periods: [firstHidden, last],
    chosen: least.rule,
    byGroup,
    byYears: years.map((count) => ({ years: count, ...errorsOf(tests.filter((test) => test.years === count)) }))
  };
}

function testsOf(grounds: CarryGrounds): (group: AreaGroup) => readonly CarryTest[] {
  const { use, isComparable, populationOf } = grounds;
  const pace = paceOfPeers(grounds);
  return ({ members }) => {
    const means = meansWithout(members, use, populationOf);
    return members.flatMap((area) => {
      const figures = use.get(area) ?? [];
      const measured = figures.filter(({ period, status }) => period >= firstHidden && isMeasured(status));
      return measured.flatMap((hidden) =>
        figures.flatMap((last): readonly CarryTest[] => {
          const years = hidden.period - last.period;
          if (years < 1 || years > longestCarry || !isComparable(area, last.period, hidden.period)) return [];
          const others = means(area, hidden.period);
          if (others === undefined) return [];
          const errors = {
            unchanged: last.value - hidden.value,
            "five-years": (years > shortCarry ? others : last.value) - hidden.value,
            pace: movedOn(area, last, hidden.period, pace) - hidden.value
          };
          return [{ area, years, errors }];
        })
      );
    });
  };
}

/** The mean of the others of a group in a year, weighted by people, over their figures of that year. */
function meansWithout(
  members: readonly AreaCode[],
  use: CarryGrounds["use"],
  populationOf: CarryGrounds["populationOf"]
): (area: AreaCode, period: number) => number | undefined {
  const ofPeriod = new Map<number, ReadonlyMap<AreaCode, number>>();
  const valuesIn = (period: number): ReadonlyMap<AreaCode, number> => {
    const known =
      ofPeriod.get(period) ??
      new Map(
        members.flatMap((area) => {
          const figure = use.get(area)?.find((each) => each.period === period);
          return figure ? [[area, figure.value] as const] : [];
        })
      );
    ofPeriod.set(period, known);
    return known;
  };
  return (area, period) => {
    const people = populationOf(period);
    const values = valuesIn(period);
    return weightedMean(
      members,
      (each) => (each === area ? undefined : values.get(each)),
      (each) => people.get(each)
    )?.value;
  };
}

/** Each country counts once, however many of its figures were hidden. */
function errorsOf(tests: readonly CarryTest[]): CarryErrors {
  const byArea = [...Map.groupBy(tests, ({ area }) => area).values()];
  const meanOver = (of: (test: CarryTest) => number): number => mean(byArea.map((own) => mean(own.map(of))));
  return {
    errors: carryRules.map((rule) => ({
      rule,
      bias: meanOver(({ errors }) => errors[rule]),
      meanError: meanOver(({ errors }) => Math.abs(errors[rule]))
    })),
    tests: tests.length,
    areas: byArea.length
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
