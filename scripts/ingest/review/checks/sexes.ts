import { bounds } from "../bounds.ts";
import type { Context } from "../compare.ts";
import type { Finding } from "../finding.ts";
import type { Cell, Edition, Series } from "../series.ts";

/** A difference of women and men below this many points has no order worth the word. */
const leastDifference = 1;

const menOf = (id: string): string => id.replace("sex=F", "sex=M");

/** By place and year: women's figure less men's. */
function differencesOf(women: Series | undefined, men: Series | undefined): ReadonlyMap<string, number> {
  const pairs = [...(women?.cells ?? [])].flatMap(([key, cell]): [string, number][] => {
    const other = men?.cells.get(key);
    return other === undefined ? [] : [[key, cell.value - other.value]];
  });
  return new Map(pairs);
}

function cellsAt(series: Series | undefined, keys: readonly string[]): readonly Cell[] {
  return keys.flatMap((key) => series?.cells.get(key) ?? []);
}

/** Finds series in which women and men have changed places: where women were behind, men are. */
export function checkSexes(before: Edition, now: Edition, { filesOf }: Context): readonly Finding[] {
  return [...now.values()].flatMap((women): Finding[] => {
    if (!women.id.includes("sex=F")) return [];
    const was = differencesOf(before.get(women.id), before.get(menOf(women.id)));
    const is = differencesOf(women, now.get(menOf(women.id)));
    const ordered = [...is].flatMap(([key, difference]) => {
      const other = was.get(key);
      if (other === undefined || Math.abs(other) < leastDifference || Math.abs(difference) < leastDifference) return [];
      return [{ key, before: other, now: difference }];
    });
    const turned = ordered.filter((each) => Math.sign(each.before) !== Math.sign(each.now));
    if (turned.length <= Math.max(2, ordered.length * bounds.changedOrder)) return [];
    const worst = turned.toSorted((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
    const files = filesOf(
      cellsAt(
        women,
        worst.map(({ key }) => key)
      )
    );
    return [
      {
        name: `sexes:${women.group}`,
        files,
        problem: `${women.id}: women and men have changed their order in ${turned.length} of ${ordered.length} areas and years`,
        rows: worst.slice(0, 10).map((each) => {
          return `${each.key}: women less men ${each.before.toFixed(1)} before, ${each.now.toFixed(1)} now`;
        })
      }
    ];
  });
}
