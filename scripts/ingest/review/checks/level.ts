import { bounds, factorText, isBeyond, logRatio, medianOf } from "../bounds.ts";
import { isChanged } from "../compare.ts";
import type { Context, Pair, SeriesPair } from "../compare.ts";
import type { Finding } from "../finding.ts";

interface Moved extends Pair {
  readonly moved: number;
}

const rowText = ({ key, before, now, moved }: Moved): string =>
  `${key}: ${before.value} before, ${now.value} now (${factorText(moved)})`;

const medianMove = (pairs: readonly Moved[]): number => medianOf(pairs.map(({ moved }) => moved));

/** Groups whose median lies beyond a factor, of so many figures and more, as words. */
function movedGroups(
  pairs: readonly Moved[],
  keyOf: (pair: Moved) => string | number,
  fewest: number,
  factor: number
): readonly string[] {
  return [...Map.groupBy(pairs, keyOf)]
    .filter(([, group]) => group.length >= fewest && isBeyond(medianMove(group), factor))
    .map(([key, group]) => `${key} ${factorText(medianMove(group))}`);
}

function problemsOf(pairs: readonly Moved[]): readonly string[] {
  const problems: string[] = [];
  const median = medianMove(pairs);
  if (pairs.length >= 5 && isBeyond(median, bounds.seriesFactor)) {
    problems.push(`half of its ${pairs.length} figures have moved by ${factorText(median)} and more`);
  }
  const years = movedGroups(pairs, ({ now }) => now.period, 10, bounds.yearFactor);
  if (years.length > 0) problems.push(`the median of a year has moved: ${years.slice(0, 5).join(", ")}`);
  const areas = movedGroups(pairs, ({ now }) => now.subject, 3, bounds.areaFactor);
  if (areas.length > 0) problems.push(`an area has moved in most years: ${areas.slice(0, 5).join(", ")}`);
  const far = pairs.filter(({ moved }) => isBeyond(moved, bounds.farFactor));
  if (far.length > Math.max(2, pairs.length * bounds.farShare)) {
    problems.push(`${far.length} of ${pairs.length} figures have moved by half and more`);
  }
  const single = pairs.filter(({ moved }) => isBeyond(moved, bounds.singleFactor));
  if (single.length > 0) problems.push(`${single.length} of its figures are three times what they were, or a third`);
  return problems;
}

/** Finds a series whose figures lie elsewhere than before: as a whole, in a year, in an area, or one of them far off. */
export function checkLevel({ id, group, now, common }: SeriesPair, { filesOf }: Context): readonly Finding[] {
  const pairs = common.map((pair) => ({ ...pair, moved: logRatio(now.unit, pair.before.value, pair.now.value) }));
  const problems = problemsOf(pairs);
  if (problems.length === 0) return [];
  const worst = pairs.filter(isChanged).toSorted((a, b) => Math.abs(b.moved) - Math.abs(a.moved));
  return [
    {
      name: `level:${group}`,
      files: filesOf(worst.map((pair) => pair.now)),
      problem: `${id}: ${problems.join("; ")}`,
      rows: worst.slice(0, 10).map(rowText)
    }
  ];
}

/** Finds new figures that do not go on from what their areas had: the median of a new year, or one of them far off. */
export function checkNewFigures(
  { id, group, before, now, added }: SeriesPair,
  { filesOf }: Context
): readonly Finding[] {
  const pairs = added.flatMap((cell): Moved[] => {
    const [last] = [1, 2, 3].flatMap((years) => before.cells.get(`${cell.subject} ${cell.period - years}`) ?? []);
    if (last === undefined) return [];
    const key = `${cell.subject} ${cell.period}`;
    return [{ key, before: last, now: cell, moved: logRatio(now.unit, last.value, cell.value) }];
  });
  const single = pairs.filter(({ moved }) => isBeyond(moved, bounds.singleFactor));
  const years = movedGroups(pairs, (pair) => pair.now.period, 5, bounds.newFactor);
  const problems = [
    ...(years.length === 0 ? [] : [`the figures of a new year do not go on from the last: ${years.join(", ")}`]),
    ...(single.length > Math.max(1, pairs.length * bounds.farShare)
      ? [`${single.length} of ${pairs.length} new figures are three times the last of their area, or a third`]
      : [])
  ];
  if (problems.length === 0) return [];
  const worst = pairs.toSorted((a, b) => Math.abs(b.moved) - Math.abs(a.moved));
  return [
    {
      name: `level:${group}`,
      files: filesOf(worst.map((pair) => pair.now)),
      problem: `${id}: ${problems.join("; ")}`,
      rows: worst.slice(0, 10).map(({ key, before: last, now: { value }, moved }) => {
        return `${key}: ${value}, after ${last.value} in ${last.period} (${factorText(moved)})`;
      })
    }
  ];
}
