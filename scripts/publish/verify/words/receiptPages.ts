import type { AreaCode } from "../../../../src/model/area.ts";
import { groupIds, schemeOf, type GroupId } from "../../../../src/model/areaGroup.ts";
import { groupRule } from "../../../../src/stats/groupFigure.ts";
import { smallestCoverage } from "../../../../src/stats/smallestCoverage.ts";
import { indicatorOf } from "../../../../src/catalog/catalog.ts";
import type { IndicatorId } from "../../../../src/model/indicator.ts";
import type { Grounds as Tables } from "../check.ts";
import type { Answer } from "../database.ts";
import { lastSum } from "../offlineSums.ts";
import { groundsOf, type AreaGrounds } from "./areaGrounds.ts";
import type { ClaimGrounds } from "./claims.ts";
import { numbersOf, type GroupGrounds } from "./groupGrounds.ts";
import type { Ground } from "./grounds.ts";
import type { Block } from "./pageBlocks.ts";
import { indicatorIn, linkedSources, type ReceiptGrounds } from "./receiptGrounds.ts";
import type { Wording } from "./wording.ts";

/** What the tables give for the receipts of indicators, and for that of the world's people offline. */
export interface ReceiptPages {
  /** The world's figure of an indicator in a year, and what it rests on. */
  readonly world: (indicator: IndicatorId, year: number) => Answer | undefined;
  /** How many rows an indicator has, and how many of each status. */
  readonly counts: (indicator: IndicatorId) => readonly Answer[];
  /** What is added up for the newest year, by area. */
  readonly line: (area: AreaCode) => Answer | undefined;
  /** The sums of people offline by year, with China and without. */
  readonly sums: readonly Answer[];
}

const firstOfReceipt = 2000;

/** Returns what the tables give for these receipts, computed by SQL. */
export async function readReceiptPages({ database }: Pick<Tables, "database">): Promise<ReceiptPages> {
  const ids = database.indicators.map(({ id }) => `'${id}'`).join(", ");
  const worlds = (await database.run("worlds", { ids })).filter(({ slice }) => slice === "total");
  const flags = await database.run("world-flags");
  const counted = await Promise.all(
    database.indicators.map(({ id, dimensions }) => {
      const isFirst = dimensions.map((each) => ` and coalesce("${each.id}", '${each.codes[0]}') = '${each.codes[0]}'`);
      const areas = `select count(distinct area) from "${id}" where true${isFirst.join("")}`;
      return database.query(
        `select '${id}' as indicator, status, count(*) as rows, (${areas}) as areas from "${id}" group by status`
      );
    })
  );
  const lines = await database.query(
    "select p.area, p.people, use, used, p.people * (100 - use) / 100 as offline, " +
      "case when used < s.year then 'carried' when status in ('E', '_U') then 'estimated' else 'measured' end as rests " +
      "from summed_years s join people p on p.period = people_period(s.year) " +
      "join used u on u.area = p.area and u.year = s.year where s.year = (select max(year) from summed_years)"
  );
  const key = ({ indicator, period }: Answer): string => `${String(indicator)} ${String(period)}`;
  const byYear = new Map(worlds.map((answer) => [key(answer), answer]));
  const flagOf = new Map(flags.map((answer) => [key(answer), answer]));
  const byArea = new Map(lines.map((answer) => [String(answer["area"]), answer]));
  return {
    world: (id, year) => {
      const answer = byYear.get(`${id} ${year}`);
      return answer && { ...answer, ...flagOf.get(`${id} ${year}`) };
    },
    counts: (id) => counted.flat().filter(({ indicator }) => indicator === id),
    line: (area) => byArea.get(area),
    sums: await database.run("offline-sums", { first: firstOfReceipt, last: lastSum })
  };
}

/** The section with the years of the regions. */
export const regionYears = "regions";

/** What a block of a receipt is read with. */
export interface ReceiptPage {
  readonly receipts: ReceiptGrounds;
  readonly pages: ReceiptPages;
  readonly areas: AreaGrounds;
  readonly wording: Pick<Wording, "named" | "says">;
}

/** Returns what the tables give for a block of the receipt of an indicator. */
export function indicatorReceiptGrounds(id: IndicatorId, page: ReceiptPage, block: Block): readonly Ground[] {
  const { receipts, pages, areas, wording } = page;
  const { section, text, links } = block;
  const counts = pages.counts(id);
  if (/^(?:s\d+|sources)$/.test(section)) return receipts.files;
  const [, year] = /^world-(\d{4})$/.exec(section) ?? [];
  if (year !== undefined) return worldGrounds(pages.world(id, Number(year)), Number(year));
  if (section === "flags")
    return counts
      .filter(({ status }) => wording.says(`status.${String(status)}`, text))
      .map(({ rows }) => ({ value: Number(rows) }));
  if (section === "rows") return [sumOf(counts), { value: Number(counts[0]?.["areas"]) }];
  const [area] = /^[A-Z]{3}$/.exec(section) ?? [];
  if (area === undefined) return [];
  return [
    ...receipts.figures(area as AreaCode, id),
    ...linkedSources(links),
    ...areas.computed(area as AreaCode, "asked")
  ];
}

const sumOf = (counts: readonly Answer[]): Ground => ({
  value: counts.reduce((sum, { rows }) => sum + Number(rows), 0)
});

/** A part of the people is rounded down, so that no text says all of what is nearly all. */
function worldGrounds(answer: Answer | undefined, year: number): readonly Ground[] {
  if (!answer) return [];
  const { low, high, coverage, areas, status } = answer;
  const figures = [low, high].flatMap((value) =>
    typeof value === "number" ? [{ value, year, status: String(status) }] : []
  );
  const part = { value: Math.floor(1000 * Number(coverage) + 1e-9) / 10, year };
  return [...figures, { value: Number(areas), year }, part];
}

/** Returns what the tables give for a block of the receipt of the world's people offline. */
export function worldReceiptGrounds({ receipts, pages }: ReceiptPage, { section }: Block): readonly Ground[] {
  if (/^(?:s\d+|sources)$/.test(section)) return receipts.files;
  const [, without, year] = /^people-offline(-without-china)?-(\d{4})$/.exec(section) ?? [];
  const inScope = pages.sums.filter(({ scope }) => (scope === "all") === (without === undefined));
  const newest = pages.sums.reduce((latest, { period }) => Math.max(latest, Number(period)), 0);
  if (year !== undefined) return numbersOf(inScope.filter(({ period }) => period === Number(year)));
  const line = pages.line(section as AreaCode);
  if (line) return groundsOf(line);
  const last = pages.sums.filter(({ period }) => period === newest);
  return [...last.map(({ peopleWithoutFigure }) => ({ value: Number(peopleWithoutFigure) })), { value: newest }];
}

/** Returns what the tables give for a block of the receipt of a group. */
export function groupReceiptGrounds(
  group: GroupId,
  groups: GroupGrounds,
  { section }: Pick<Block, "section">
): readonly Ground[] {
  const [indicator] = indicatorIn(section);
  if (indicator !== undefined) {
    const [, year] = /-(\d{4})$/.exec(section) ?? [];
    return groups.receipt(group, indicator).filter((ground) => year === undefined || ground.year === Number(year));
  }
  return groups.rows(group, "lists").flatMap(({ members, listed }) => groundsOf({ members, listed }));
}

/** Returns what the tables give for the years of the World Bank's regions: coverage stands there without decimals. */
export function regionYearGrounds(
  id: IndicatorId,
  groups: Pick<GroupGrounds, "receipt" | "covered">
): readonly Ground[] {
  return groupIds
    .filter((group) => schemeOf(group) === "region")
    .flatMap((group) => [...groups.receipt(group, id), ...groups.covered(group, id)]);
}

/** Returns what SQL says of the claims in a block of a receipt: how a figure is made, why one is not shown. */
export function receiptClaims(section: string, { pages }: Pick<ReceiptPage, "pages">, own?: IndicatorId): ClaimGrounds {
  const [ofGroup] = indicatorIn(section);
  const ruled = section === regionYears ? own : ofGroup;
  const [, year] = /^world-(\d{4})$/.exec(section) ?? [];
  const world = own === undefined ? undefined : pages.world(own, Number(year));
  const answers: Readonly<Record<string, Answer | undefined>> = {
    rule: ruled === undefined ? undefined : { kind: groupRule(indicatorOf(ruled)).kind },
    "rule of world": own === undefined ? undefined : { kind: kindOfWorld(own) },
    "too few": world && { covers: Number(world["coverage"]) < smallestCoverage ? 0 : 1 },
    line: own === undefined ? pages.line(section as AreaCode) : undefined
  };
  return { answer: (topic) => answers[topic], has: () => false, lacks: () => true };
}

function kindOfWorld(id: IndicatorId): string {
  const { summary, unit } = indicatorOf(id);
  return unit === "law" ? unit : summary;
}
