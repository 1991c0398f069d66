import { seriesBreaks } from "../catalog/seriesBreaks.ts";
import type { AreaCode } from "../model/area.ts";
import type { Slice } from "../model/slice.ts";
import { spreadOf } from "../stats/spread.ts";
import { changeBetween, meanInYear, medianInYear, medianOfLatest } from "../stats/reference.ts";
import type { CountryFacts, GroupReference } from "../views/country/countryFacts.ts";
import { barrierSlices } from "../views/country/fingerprint.ts";
import { figuresOfCountry } from "./country.ts";
import { areaOf } from "./figure.ts";
import type { Store } from "../query/store.ts";
import { onceOf } from "../query/once.ts";
import { once } from "./once.ts";
import { store } from "./site.ts";

/** Returns what is known of an area, the same for every language; it is put together once. */
export function countryFacts(code: AreaCode, from: Store = store): Promise<CountryFacts> {
  return factsIn(from)(code);
}

const factsIn = onceOf((from: Store) => once((code: AreaCode) => findFacts(from, code)));

async function findFacts(from: Store, code: AreaCode): Promise<CountryFacts> {
  const area = await areaOf(code, from);
  const [figures, group, spoken, withheld, worldDepth] = await Promise.all([
    figuresOfCountry(code, from),
    referencesIn(from)(area.incomeGroup ?? "world"),
    from.areaLanguages(),
    from.withheld(),
    depthOfWorld(from)
  ]);
  return {
    code,
    figures,
    group,
    breaksOf: (indicator) =>
      seriesBreaks
        .filter((each) => each.indicator === indicator && (each.area === code || each.area === "*"))
        .map(({ period }) => period),
    languages: spoken.filter((each) => each.area === code).toSorted((a, b) => b.share - a.share),
    withheld: new Map(
      withheld.filter((each) => each.area === code).map(({ indicator, reason }) => [indicator, reason])
    ),
    worldDepth
  };
}

const referencesIn = onceOf((from: Store) => once((group: string) => groupReference(from, group)));

/** The figures of an income group, or of the world; each is found once. */
async function groupReference(from: Store, group: string): Promise<GroupReference> {
  const areas = (await from.areas()).filter((area) => group === "world" || area.incomeGroup === group);
  const members = new Set(areas.map(({ code }) => code));
  const population = await from.population();
  const slices = new Map<string, readonly Slice[]>();
  for (const id of comparedIndicators) slices.set(id, await from.slices(id));
  const total = (id: string): Slice => sliceIn(slices, id, "total");
  const people = (period: number) => new Map([...population(period)].filter(([code]) => members.has(code)));
  return {
    id: group === "world" ? "group.world" : `income.${group}`,
    mean: once((id: string, period: number) => meanInYear(total(id), period, people(period))),
    change: once((id: string, from: number, to: number) => changeBetween(total(id), from, to, people(to))),
    median: once((id: string, period: number) => medianInYear(total(id), period, (area) => members.has(area))),
    spread: once((id: string, key: string) => spreadOf(latestLows(sliceIn(slices, id, key), members))),
    medianOfAll: once((id: string, key: string) => medianOfLatest(sliceIn(slices, id, key)))
  };
}

/** The indicators that a country's sentences and its barriers compare. */
const comparedIndicators = new Set([
  ...["internet-use", "data-only-mobile-basket", "ict-skills", "ict-activities"],
  ...barrierSlices.map(([indicator]) => indicator)
]);

function latestLows({ series }: Slice, members: ReadonlySet<AreaCode>): readonly number[] {
  return series.flatMap(({ area, cells }) =>
    members.has(area) ? (cells.findLast((cell) => cell !== undefined)?.low ?? []) : []
  );
}

function sliceIn(slices: ReadonlyMap<string, readonly Slice[]>, id: string, key: string): Slice {
  const found = slices.get(id)?.find((slice) => slice.key === key);
  if (!found) throw new Error(`${id}: no slice "${key}" to compare with`);
  return found;
}

/** Web pages per 1,000 speakers, over every language with speakers. */
const depthOfWorld = onceOf(async (from: Store): Promise<number> => {
  const languages = (await from.languages()).filter(({ speakers }) => speakers !== undefined);
  const pages = languages.reduce((sum, { webPages }) => sum + (webPages ?? 0), 0);
  return (1000 * pages) / languages.reduce((sum, { speakers }) => sum + (speakers ?? 0), 0);
});
