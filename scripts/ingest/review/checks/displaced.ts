import { bounds } from "../bounds.ts";
import { cellKey } from "../series.ts";
import { isChanged, pairSeries } from "../compare.ts";
import type { Context } from "../compare.ts";
import type { Finding } from "../finding.ts";
import type { Cell, Edition, Series } from "../series.ts";

/** Years by which a table may slip. */
const slips = [-3, -2, -1, 1, 2, 3] as const;

interface Move {
  /** Where the figures stood: "of the year after", "of UGA", "of mobile-phone-ownership sex=M". */
  readonly from: string;
  readonly cells: readonly Cell[];
}

/** Figures that are new or have changed; round ones stand in many places, and tell nothing. */
function movable(before: Series | undefined, now: Series): readonly Cell[] {
  if (before === undefined) return [];
  const { common, added } = pairSeries(before, now);
  return [...common.filter(isChanged).map((pair) => pair.now), ...added].filter(({ value }) => isTelling(value));
}

/** True for a value of three digits and more, which two figures hardly share by chance. */
function isTelling(value: number): boolean {
  return value !== 0 && Number(value.toPrecision(2)) !== value && value !== 100;
}

function slipped(cells: readonly Cell[], before: Series): readonly Move[] {
  return slips.map((slip) => ({
    from: `of ${Math.abs(slip)} ${Math.abs(slip) === 1 ? "year" : "years"} ${slip > 0 ? "later" : "earlier"}`,
    cells: cells.filter(
      ({ subject, period, value }) => period !== 0 && before.cells.get(cellKey(subject, period + slip))?.value === value
    )
  }));
}

/** Figures of one area that another area had in the same year, where it alone had that value. */
function swapped(cells: readonly Cell[], before: Series): readonly (Move & { readonly subject: string })[] {
  const owners = Map.groupBy(before.cells.values(), ({ period, value }) => `${period} ${value}`);
  const moves = cells.flatMap((cell) => {
    const [owner, ...others] = owners.get(`${cell.period} ${cell.value}`) ?? [];
    return owner === undefined || others.length > 0 || owner.subject === cell.subject ? [] : [{ cell, owner }];
  });
  return [...Map.groupBy(moves, ({ cell, owner }) => `${cell.subject} ${owner.subject}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { subject } = first.owner;
    return [{ from: `of ${subject}`, subject: first.cell.subject, cells: same.map(({ cell }) => cell) }];
  });
}

const isMuch = (move: Move, all: number): boolean =>
  move.cells.length >= bounds.displacedFigures && move.cells.length >= all * bounds.displacedShare;

/**
 * Two areas that have changed places are found with one figure each, since both moves point at each other; one area
 * under the name of another, by three figures.
 */
function swaps(cells: readonly Cell[], before: Series): readonly Move[] {
  const moves = swapped(cells, before);
  return moves.filter((move) => {
    const own = cells.filter(({ subject }) => subject === move.subject).length;
    const back = moves.find((other) => other.from === `of ${move.subject}` && `of ${other.subject}` === move.from);
    return (back !== undefined && move.cells.length * 2 >= own) || isMuch(move, own);
  });
}

/**
 * Finds figures that stood elsewhere before: in another year, at another area, in another series. A table whose years
 * have slipped, two areas, sexes, columns or files that have changed places move no median far.
 */
export function checkDisplaced(before: Edition, now: Edition, { filesOf }: Context): readonly Finding[] {
  return [...now.values()].flatMap((series): Finding[] => {
    const own = before.get(series.id);
    const cells = movable(own, series);
    if (own === undefined || cells.length === 0) return [];
    const fromSeries = [...before.values()]
      .filter(({ id, unit }) => id !== series.id && unit === series.unit)
      .map((other) => ({
        from: `of ${other.id}`,
        cells: cells.filter(({ subject, period, value }) => other.cells.get(cellKey(subject, period))?.value === value)
      }));
    const moves = [
      ...[...slipped(cells, own), ...fromSeries].filter((move) => isMuch(move, cells.length)),
      ...swaps(cells, own)
    ].toSorted((a, b) => b.cells.length - a.cells.length);
    const [worst] = moves;
    if (worst === undefined) return [];
    return [
      {
        name: `displaced:${series.group}`,
        files: filesOf(worst.cells),
        problem: `${series.id}: figures stand where others stood: ${moves
          .slice(0, 4)
          .map((move) => `${move.cells.length} of ${cells.length} changed ones are those ${move.from}`)
          .join("; ")}`,
        rows: moves.flatMap((move) =>
          move.cells.map((cell) => {
            const was = own.cells.get(cellKey(cell.subject, cell.period));
            return `${cellKey(cell.subject, cell.period)}: ${cell.value}, which was ${move.from}${was === undefined ? "" : `; it was ${was.value}`}`;
          })
        )
      }
    ];
  });
}
