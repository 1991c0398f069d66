import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { indicatorFor } from "../../../../src/catalog/catalog.ts";
import { targets } from "../../../../src/catalog/targets.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import { groupIds, schemeOf, type GroupId } from "../../../../src/model/areaGroup.ts";
import type { IndicatorId } from "../../../../src/model/indicator.ts";
import { groupsWithPage } from "../../../../src/facts/factsOfGroup.ts";
import { siteLanguages } from "../../../../src/model/language.ts";
import { firstPeriod } from "../../../../src/query/slices.ts";
import type { Check, Subject } from "../check.ts";
import { readAreaGrounds, type AreaGrounds } from "./areaGrounds.ts";
import { countryGrounds, indicatorsIn } from "./countryParts.ts";
import { bytesSaid } from "./pagePriceGrounds.ts";
import { readGroupGrounds, type GroupGrounds } from "./groupGrounds.ts";
import { chartGrounds, chartSection } from "./chartGrounds.ts";
import { gapGroundsOf, readGapGrounds, type GapGrounds } from "./gapGrounds.ts";
import type { Ground } from "./grounds.ts";
import {
  groupReceiptGrounds,
  indicatorReceiptGrounds,
  readReceiptPages,
  receiptClaims,
  worldReceiptGrounds,
  type ReceiptPage
} from "./receiptPages.ts";
import { readReceiptGrounds, receiptGroundsOf, type ReceiptGrounds } from "./receiptGrounds.ts";
import { mapGroundsOf, readMapGrounds, type MapPage } from "./mapGrounds.ts";
import { groupClaims, groupGroundsOf, groupOrders, type GroupPage } from "./groupParts.ts";
import {
  numberGroundsOf,
  numberPages,
  readNumberGrounds,
  type NumberGrounds,
  type NumberPage
} from "./numberGrounds.ts";
import { orderFaults, type Order } from "./orders.ts";
import { storyIds, type StoryId } from "../../../../src/views/story/storyIds.ts";
import { readStoryGrounds, storyGrounds, type StoryGrounds } from "./storyParts.ts";
import { compareClaims, compareGroundsOf, readCompareGrounds, type ComparePage } from "./compareGrounds.ts";
import { pageBlocks, type Block } from "./pageBlocks.ts";
import { readWording, type Wording } from "./wording.ts";
import { wordFaults, type WordGrounds } from "./wordFaults.ts";

/**
 * Returns the subject that reads the built pages of a folder: each number, year and claim of their text is derived anew
 * from the tables, in each language; what cannot be derived is a fault.
 */
export function builtWords(pages: string): Subject {
  return {
    name: "words of the built pages",
    verify: async (tables) => {
      const areas = (await tables.store.areas()).map(({ code }) => code);
      const grounds = await readAreaGrounds(tables);
      const groups = await readGroupGrounds(tables);
      const numbers = await readNumberGrounds(tables);
      const stories = await readStoryGrounds(tables);
      const maps = await readMapGrounds(tables);
      const gaps = await readGapGrounds(tables);
      const receipts = await readReceiptGrounds(tables);
      const compared = await readCompareGrounds(tables);
      const ofPages = await readReceiptPages(tables);
      const checks: Check[] = [];
      for (const language of siteLanguages) {
        const wording = await readWording(language, tables);
        const pathOf = (area: AreaCode): string => join(pages, language, "country", area.toLowerCase(), "index.html");
        const read = areas.map((area) => ({
          path: pathOf(area),
          grounds: countryWords(area, grounds, wording, bytesSaid(pathOf(area)))
        }));
        checks.push(await pageCheck(`countries, ${language}`, read, wording));
        const ofGroups = (await groupsWithPage(tables.store)).map(({ id }) => ({
          path: join(pages, language, "country", id, "index.html"),
          grounds: groupWords({ group: id, groups, areas: grounds, always, wording }),
          orders: groupOrders({ group: id, groups })
        }));
        checks.push(await pageCheck(`groups, ${language}`, ofGroups, wording));
        const ofWorld = numberPages.map((page) => ({
          path: join(pages, language, page, "index.html"),
          grounds: numberWords(page, numbers, grounds, wording)
        }));
        checks.push(await pageCheck(`pages of the world's numbers, ${language}`, ofWorld, wording));
        const told = storyIds.map((id) => ({
          path: join(pages, language, id, "index.html"),
          grounds: storyWords(id, stories, grounds, wording)
        }));
        checks.push(await pageCheck(`stories, ${language}`, told, wording));
        const drawn = tables.database.indicators.map(({ id }) => ({
          path: join(pages, language, "map", id, "index.html"),
          grounds: mapWords({ indicator: id, maps, areas: grounds, groups, wording })
        }));
        checks.push(await pageCheck(`maps, ${language}`, drawn, wording));
        const ofGaps = [...gaps].map(([id, own]) => ({
          path: join(pages, language, "gaps", id, "index.html"),
          grounds: gapWords(own, [...always, ...grounds.dates], wording)
        }));
        checks.push(await pageCheck(`what is not known of each measure, ${language}`, ofGaps, wording));
        const kept = areas.map((area) => ({
          path: join(pages, language, "receipt", "country", area.toLowerCase(), "index.html"),
          grounds: receiptWords(area, receipts)
        }));
        checks.push(await pageCheck(`receipts, ${language}`, kept, wording));
        const comparing: ComparePage = { compared, areas: grounds, groups, maps, wording };
        const built = { path: join(pages, language, "compare", "index.html"), grounds: compareWords(comparing) };
        checks.push(await pageCheck(`the page for comparing, ${language}`, [built], wording));
        const page = { receipts, pages: ofPages, areas: grounds, wording };
        const ofIndicators = tables.database.indicators.map(({ id }) => ({
          path: join(pages, language, "receipt", id, "index.html"),
          grounds: indicatorReceiptWords(id, page)
        }));
        checks.push(await pageCheck(`receipts of indicators, ${language}`, ofIndicators, wording));
        const ofSums = {
          path: join(pages, language, "receipt", "world", "index.html"),
          grounds: worldReceiptWords(page)
        };
        checks.push(await pageCheck(`receipt of the world’s people offline, ${language}`, [ofSums], wording));
        const receiptsOfGroups = (await groupsWithPage(tables.store)).map(({ id }) => ({
          path: join(pages, language, "receipt", "country", id, "index.html"),
          grounds: groupReceiptWords(id, groups, page)
        }));
        checks.push(await pageCheck(`receipts of groups, ${language}`, receiptsOfGroups, wording));
      }
      return { checks, notes: [] };
    }
  };
}

/** What stands on every page and is no figure of it: the first year shown, the days and years of the targets. */
const always = [
  firstPeriod,
  ...targets.flatMap(({ published, year }) => [...published.split("-").map(Number), year])
].map((value) => ({ value }));

function countryWords(area: AreaCode, grounds: AreaGrounds, { named, says }: Wording, bytes: number): WordGrounds {
  const lacksAny = (each: AreaCode, ids: readonly string[]): boolean =>
    ids.some((id) => grounds.figures(each, id).length === 0);
  return {
    numbers: (block) => countryGrounds({ area, grounds, bytes, always, named, says }, block),
    claims: ({ links, section, text }) => ({
      answer: (topic) => grounds.answer(area, topic),
      has: (role) => grounds.figures(area, indicatorFor(role)).length > 0,
      lacks: () =>
        section === "peers"
          ? named(text).some((peer) => lacksAny(peer, comparedByPeers))
          : lacksAny(area, indicatorsIn(links))
    })
  };
}

/** What stands beside each other country in the tables of those like it. */
const comparedByPeers = (["use", "income", "urban", "people"] as const).map(indicatorFor);

function groupWords(page: GroupPage): WordGrounds {
  return { numbers: (block) => groupGroundsOf(page, block), claims: (block) => groupClaims(page, block) };
}

function numberWords(page: NumberPage, numbers: NumberGrounds, areas: AreaGrounds, wording: Wording): WordGrounds {
  return {
    numbers: (block) => [...numberGroundsOf(page, numbers, areas, wording.named, block), ...always],
    claims: ({ text }) => ({
      answer: (topic) => (topic === "apart" ? numbers.changeIn(text) : undefined),
      has: () => false,
      // The head of a column says so, too.
      lacks: () => wording.named(text).every(numbers.isLeftOut)
    })
  };
}

function storyWords(id: StoryId, stories: StoryGrounds, areas: AreaGrounds, wording: Wording): WordGrounds {
  const own = stories.ofStory(id);
  return {
    numbers: (block) =>
      block.section.startsWith(chartSection)
        ? [...chartGrounds(id, stories.charts, areas, wording, block), ...own, ...areas.dates]
        : [...storyGrounds(own, stories, areas, wording.named, block), ...always],
    claims: () => ({
      answer: (topic) => (topic === "claims" ? stories.claims : undefined),
      has: () => false,
      lacks: () => false
    })
  };
}

function mapWords(page: MapPage): WordGrounds {
  return {
    numbers: (block) => mapGroundsOf(page, block),
    claims: () => ({ answer: () => undefined, has: () => false, lacks: () => true })
  };
}

function gapWords(own: GapGrounds, dates: readonly Ground[], { named }: Wording): WordGrounds {
  return {
    numbers: (block) => [...gapGroundsOf(own, named, block), ...dates],
    claims: ({ text }) => ({
      answer: () => undefined,
      has: () => false,
      lacks: () => named(text).every((area) => own.areas.get(area)?.length !== 3)
    })
  };
}

function receiptWords(area: AreaCode, receipts: ReceiptGrounds): WordGrounds {
  return {
    numbers: (block) => receiptGroundsOf(area, receipts, block),
    claims: () => ({ answer: () => undefined, has: () => false, lacks: () => true })
  };
}

/** The page for comparing is built with the world and the World Bank's regions. */
const shownFirst = groupIds.filter((id) => id === "world" || schemeOf(id) === "region");

function compareWords(page: ComparePage): WordGrounds {
  return {
    numbers: (block) => [...compareGroundsOf(page, block), ...always],
    claims: ({ text }) => compareClaims(page, text, shownFirst)
  };
}

function indicatorReceiptWords(id: IndicatorId, page: ReceiptPage): WordGrounds {
  return {
    numbers: (block) => [...indicatorReceiptGrounds(id, page, block), ...(block.section === "" ? always : [])],
    claims: ({ section }) => receiptClaims(section, page, id)
  };
}

function worldReceiptWords(page: ReceiptPage): WordGrounds {
  return {
    numbers: (block) => worldReceiptGrounds(page, block),
    claims: ({ section }) => receiptClaims(section, page)
  };
}

function groupReceiptWords(group: GroupId, groups: GroupGrounds, page: ReceiptPage): WordGrounds {
  return {
    numbers: (block) => groupReceiptGrounds(group, groups, block),
    claims: ({ section }) => receiptClaims(section, page)
  };
}

interface ReadPage {
  readonly path: string;
  readonly grounds: WordGrounds;
  /** The lists of areas whose order the tables give. */
  readonly orders?: readonly Order[];
}

async function pageCheck(name: string, read: readonly ReadPage[], wording: Wording): Promise<Check> {
  let compared = 0;
  const faults: string[] = [];
  for (const { path, grounds, orders = [] } of read) {
    const blocks = pageBlocks(await readFile(path, "utf8"));
    const found = [
      ...blocks.map((block: Block) => wordFaults(block, grounds, wording)),
      orderFaults(blocks, orders, wording.named)
    ];
    compared += found.reduce((sum, each) => sum + each.compared, 0);
    faults.push(...found.flatMap((each) => each.faults.map((fault) => `${path}: ${fault}`)));
  }
  return { name, compared, faults };
}
