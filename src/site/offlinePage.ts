import { indicatorFor } from "../catalog/catalog.ts";
import { headlines } from "../catalog/headlines.ts";
import { offlineFacts, type OfflineFacts } from "../facts/offlineFacts.ts";
import { editionLabel } from "../views/offline/EditionChart.tsx";
import { basisLabel } from "../views/offline/OfflineBars.tsx";
import { offlineSentences, type OfflineSentences } from "../views/offline/offlineSentences.ts";
import { figureCredits } from "./figureContext.ts";
import { homeSentences } from "./homeSentences.ts";
import { wholeAddress, type Site } from "./site.ts";

/** The numbers of people offline, and the sentences of their page. */
export interface OfflinePage {
  readonly numbers: OfflineFacts;
  readonly words: OfflineSentences;
  /** What the break in China's series means for the sum. */
  readonly china: string;
  /** What the sum would be by the other rules for carrying figures. */
  readonly range: string;
}

/** Returns what the page of the number of people offline says. */
export async function offlinePage(site: Site): Promise<OfflinePage> {
  const { translator, addresses, store } = site;
  const numbers = await offlineFacts(store);
  const { years, points, dates } = numbers;
  const sums = years.map(({ all }) => all);
  const words = offlineSentences(translator, {
    ...numbers,
    headlines,
    source: await figureCredits(site, indicatorFor("use")),
    alternatives: {
      sum: basisLabel(translator, sums),
      headline: editionLabel(translator, { points, dates, headlines })
    },
    linkTo: (id) => wholeAddress(`${addresses.offline}#${id}`)
  });
  const { china, range } = await homeSentences(site);
  return { numbers, words, china, range };
}
