/** Two neighbours in a row of values that differ, and the share of the values that lies below them. */
interface Gap {
  /** A break between them is above this … */
  readonly low: number;
  /** … and at most this. */
  readonly high: number;
  readonly at: number;
}

/** A break may be so far from where it would part evenly, as a share of a class, where a rounder number is there. */
const tolerance = 0.2;

/**
 * Returns breaks that part values into at most `count` classes with about as many in each: no class is empty, equal
 * values are never parted, and each break is a round number that lies between the values at its sides, also as they
 * are printed where `printed` tells them apart. None where all values are equal.
 */
export function partingBreaks(
  values: readonly number[],
  count: number,
  printed: (value: number) => number = (value) => value
): readonly number[] {
  let gaps = gapsIn(values, printed);
  const breaks: number[] = [];
  let start = 0;
  for (let left = count; left > 1 && gaps.length > 0; left -= 1) {
    const width = (1 - start) / left;
    const far = ({ at }: Gap): number => Math.abs(at - start - width);
    const near = gaps.filter((gap) => far(gap) <= tolerance * width);
    const [first] = [...gaps].sort((a, b) => far(a) - far(b));
    const candidates = near.length > 0 ? near : first ? [first] : [];
    const [chosen] = candidates
      .map((gap) => ({ at: gap.at, far: far(gap), value: roundestIn(gap.low, gap.high) }))
      .sort((a, b) => effortOf(a.value) - effortOf(b.value) || a.far - b.far);
    if (!chosen) break;
    breaks.push(chosen.value);
    start = chosen.at;
    gaps = gaps.filter(({ at }) => at > start);
  }
  return breaks;
}

function gapsIn(values: readonly number[], printed: (value: number) => number): readonly Gap[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.flatMap((high, index): readonly Gap[] => {
    const low = sorted[index - 1];
    if (low === undefined || low === high) return [];
    const at = index / sorted.length;
    const [before, after] = [printed(low), printed(high)];
    return before < after ? [{ low: Math.max(low, before), high: Math.min(high, after), at }] : [{ low, high, at }];
  });
}

/** How hard a number is to read: by the figures that it is written with, zeros at either end not counted; 1, 2 and 5 end well. */
function effortOf(value: number): number {
  const digits = value.toExponential().replace(/e.*|[.-]/g, "");
  return 2 * digits.length + (/[0125]$/.test(digits) ? 0 : 1);
}

/** Returns the roundest number above `low` and at most `high`: a multiple of the largest of 1, 2, 5, 10 … and their tenths. */
export function roundestIn(low: number, high: number): number {
  if (low < 0 && high >= 0) return 0;
  const middle = (low + high) / 2;
  const most = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high)))) + 1;
  for (let power = most; power > most - 16; power -= 1)
    for (const factor of [5, 2, 1]) {
      const step = factor * 10 ** power;
      const written = (times: number): number => Number((times * step).toPrecision(12));
      const near = [Math.floor(middle / step), Math.ceil(middle / step), Math.floor(high / step)].map(written);
      const found = near.find((value) => value > low && value <= high);
      if (found !== undefined) return found;
    }
  return high;
}
