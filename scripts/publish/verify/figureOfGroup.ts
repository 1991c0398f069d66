import { indicatorOf } from "../../../src/catalog/catalog.ts";
import { carriedByPeriod } from "../../../src/model/carried.ts";
import { hasPages, type GroupId } from "../../../src/model/areaGroup.ts";
import type { ReceiptSql } from "../../../src/query/receipt/receiptSql.ts";
import { exactSlices } from "../../../src/query/slices.ts";
import type { Store } from "../../../src/query/store.ts";
import type { GroupFigure } from "../../../src/stats/groupFigure.ts";
import { figuresAt, withCarried } from "../../../src/stats/carryForward.ts";
import { FigureError } from "./figureError.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

/**
 * Returns the value of a group in a year, what it rests on, the figures of its members up to that year, and the query.
 * Throws a FigureError where the group has no figure of that year, and says why.
 */
export async function groupLines(
  id: IndicatorId,
  group: GroupId,
  period: number,
  sql: ReceiptSql,
  store: Store
): Promise<readonly string[]> {
  const indicator = indicatorOf(id);
  const known = (await store.groups()).find((each) => each.id === group);
  const query = known && hasPages(known.scheme) && sql.ofGroup(indicator, known);
  const ofGroups = (await store.groupSlices(id)).get("total");
  const slice = exactSlices(indicator, await store.observations(id)).find(({ key }) => key === "total");
  if (!known || !query || !ofGroups || !slice) throw new FigureError(`${id} has no figures of the group ${group}`);
  const index = slice.periods.indexOf(period);
  const outcome = ofGroups.series.get(group)?.outcomes[index];
  if (!outcome) throw new FigureError(`${id} has no figure of any country for ${period}`);
  if (!outcome.figure)
    throw new FigureError(
      `${id} shows no figure of the group ${group} for ${period}: ${reasons[outcome.withheld]} ` +
        `(${outcome.areas} of ${known.members.length} members, ${percent(outcome.coverage)} of its people)`
    );
  const within = new Set<string>(known.members);
  const series = slice.series.filter(({ area }) => within.has(area));
  const ofYear = figuresAt(series, slice.periods, () => index);
  const used = withCarried(ofYear, period, series, carriedByPeriod(await store.carried(id)));
  return [
    `${id} ${group} ${period}: ${outcome.figure.low === outcome.figure.high ? "" : `${String(outcome.figure.low)} to `}${String(outcome.figure.high)}`,
    ...basisLines(outcome.figure, known.members.length),
    "rows       area, value (year)",
    ...[...used].map(
      ([area, { low, high, period: year, estimated }]) =>
        `  ${area} ${low === high ? "" : `${String(low)} to `}${String(high)} (${year})${estimated ? " estimate" : ""}`
    ),
    "computation",
    ...query.split("\n").map((line) => `  ${line}`)
  ];
}

const reasons = {
  "no-figure": "no member has one",
  coverage: "members with a figure are home to under half of its people",
  "few-areas": "under a quarter of its members have one",
  "not-additive": "these figures are not put together into one"
} as const;

function basisLines(figure: GroupFigure, members: number): readonly string[] {
  return [
    `rests on   ${figure.areas} of ${members} members, home to ${percent(figure.coverage)} of its people`,
    `estimates  ${figure.estimates}`,
    ...(figure.carried > 0 ? [`carried    ${figure.carried}, from ${figure.carriedFrom} on`] : [])
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
