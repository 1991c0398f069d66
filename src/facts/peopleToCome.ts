import { indicatorFor } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import { total } from "../model/dimension.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { adultsToConnect, type AdultsToConnect } from "../stats/adultsToConnect.ts";
import { targetYear } from "../stats/peopleToConnect.ts";
import { useByArea } from "./internetUse.ts";
import { lastPopulation } from "./lastPopulation.ts";

/** Of whom the UN counts the years to come: people of all ages, or of 15 and over. */
type Age = typeof total | "Y_GE15";

/** People of each area by year. */
type PeopleByArea = ReadonlyMap<AreaCode, ReadonlyMap<number, number>>;

const byAge = onceOf(async (store: Store): Promise<ReadonlyMap<string, PeopleByArea>> => {
  const rows = await store.observations(indicatorFor("people-to-come"));
  const ages = [...Map.groupBy(rows, ({ dimensions }) => dimensions.age ?? total)].map(([age, own]) => {
    const areas = [...Map.groupBy(own, ({ area }) => area)].map(([area, figures]) => {
      const people = figures.flatMap(({ period, value }) => (value === undefined ? [] : [[period, value] as const]));
      return [area, new Map(people)] as const;
    });
    return [age, new Map(areas)] as const;
  });
  return new Map(ages);
});

/** Returns people by area and year as the UN has them: its estimates, and its projection of the years to come. */
export async function peopleToCome(store: Store, age: Age): Promise<PeopleByArea> {
  return (await byAge(store)).get(age) ?? new Map<AreaCode, ReadonlyMap<number, number>>();
}

/** Returns how many people of 15 and over an area will have, and how many more of them to connect; or undefined. */
export async function adultsOf(store: Store, area: AreaCode): Promise<AdultsToConnect | undefined> {
  const people = (await peopleToCome(store, "Y_GE15")).get(area);
  const use = (await useByArea(store)).get(area)?.at(-1);
  const now = people?.get(await lastPopulation(store));
  const then = people?.get(targetYear);
  return !use || now === undefined || then === undefined ? undefined : adultsToConnect(use, now, then, targetYear);
}

/** An economy's people as the World Bank and as the UN count them. */
export interface CountedTwice {
  readonly area: AreaCode;
  readonly worldBank: number;
  readonly un: number;
  /** By how many per cent the World Bank's figure is above the UN's. */
  readonly percent: number;
}

/** Populations that differ by more than this, per cent, stand on the page of methods. */
const differing = 2;

/** Returns the economies that the two count differently by more than 2 %, the widest apart first. */
export async function countedTwice(store: Store): Promise<readonly CountedTwice[]> {
  const period = await lastPopulation(store);
  const [people, population] = [await peopleToCome(store, total), await store.population()];
  return [...population(period)]
    .flatMap(([area, worldBank]): readonly CountedTwice[] => {
      const un = people.get(area)?.get(period);
      if (un === undefined) return [];
      const percent = 100 * (worldBank / un - 1);
      return Math.abs(percent) > differing ? [{ area, worldBank, un, percent }] : [];
    })
    .toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
}
