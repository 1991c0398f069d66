import { indicatorFor } from "../catalog/catalog.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { homeFigures, type HomeFigures } from "../views/home/homeFigures.ts";
import { changeOfWorld } from "./changesOfUse.ts";
import { firstSlice } from "./firstSlice.ts";
import { useByArea, usedInSums } from "./internetUse.ts";

/** Returns every number in the sentences of the first page. */
export const homeNumbers = onceOf(async (store: Store): Promise<HomeFigures> =>
  homeFigures({
    use: await useByArea(store),
    used: await usedInSums(store),
    populationOf: await store.population(),
    changeOf: await changeOfWorld(store),
    basket: await firstSlice(store, indicatorFor("price")),
    skills: await firstSlice(store, indicatorFor("skills")),
    daily: await firstSlice(store, indicatorFor("daily-use"))
  })
);
