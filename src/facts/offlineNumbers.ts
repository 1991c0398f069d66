import { offlineNumbers as computed } from "../stats/offlineNumbers.ts";
import { lastEditions } from "./editions.ts";
import { useByArea } from "./offline.ts";
import { store } from "../site/site.ts";
import { indicatorFor } from "../catalog/catalog.ts";

/** The last two editions of Internet use, the older first. */
export const editions = await lastEditions(indicatorFor("use"));

const regions = new Map((await store.areas()).map(({ code, region }) => [code, region]));

/** The numbers of people offline, once for all languages. */
export const offlineNumbers = computed({
  use: await useByArea(),
  populationOf: await store.population(),
  regionOf: (area) => regions.get(area),
  before: editions[0].figures,
  after: editions[1].figures
});
