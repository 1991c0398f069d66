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
import type { Check, Grounds as Tables, Subject } from "../check.ts";
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
  regionYearGrounds,
  regionYears,
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
      const read = await readAllGrounds(tables);
      const checks: Check[] = [];
      for (const language of siteLanguages) {
        const wording = await readWording(language, tables);
        const built: Built = { ...read, wording, at: (...path) => join(pages, language, ...path, "index.html") };
        for (const [kind, own] of [...placePages(built), ...worldPages(built), ...receiptPages(built)])
          checks.push(await pageCheck(`${kind}, ${language}`, own, wording));
      }
      return { checks, notes: [] };
    }
  };
}

/** Reads what the tables give for the pages of every kind. */
async function readAllGrounds(tables: Tables) {
  return {
    codes: (await tables.store.areas()).map(({ code }) => code),
    groupIds: (await groupsWithPage(tables.store)).map(({ id }) => id),
    indicators: tables.database.indicators.map(({ id }) => id),
    areas: await readAreaGrounds(tables),
    groups: await readGroupGrounds(tables),
    numbers: await readNumberGrounds(tables),
    stories: await readStoryGrounds(tables),
    maps: await readMapGrounds(tables),
    gaps: await readGapGrounds(tables),
    receipts: await readReceiptGrounds(tables),
    compared: await readCompareGrounds(tables),
    pages: await readReceiptPages(tables)
  };
}

/** What pages are held to, with the words of a language and where its pages lie. */
type Built = Awaited<ReturnType<typeof readAllGrounds>> & {
  readonly wording: Wording;
  readonly at: (...path: readonly string[]) => string;
};

/** What pages of a kind are called in the report, and the pages. */
type PagesOfKind = readonly [kind: string, pages: readonly ReadPage[]];

function placePages({ codes, groupIds, areas, groups, wording, at }: Built): readonly PagesOfKind[] {
  const ofAreas = codes.map((area) => {
    const path = at("country", area.toLowerCase());
    return { path, grounds: countryWords(area, areas, wording, bytesSaid(path)) };
  });
  const ofGroups = groupIds.map((group) => ({
    path: at("country", group),
    grounds: groupWords({ group, groups, areas, always, wording }),
    orders: groupOrders({ group, groups })
  }));
  return [
    ["countries", ofAreas],
    ["groups", ofGroups]
  ];
}

function worldPages(built: Built): readonly PagesOfKind[] {
  const { indicators, areas, groups, numbers, stories, maps, gaps, compared, wording, at } = built;
  const ofNumbers = numberPages.map((page) => ({
    path: at(page),
    grounds: numberWords(page, numbers, areas, wording)
  }));
  const told = storyIds.map((id) => ({ path: at(id), grounds: storyWords(id, stories, areas, wording) }));
  const drawn = indicators.map((indicator) => ({
    path: at("map", indicator),
    grounds: mapWords({ indicator, maps, areas, groups, wording })
  }));
  const ofGaps = [...gaps].map(([id, own]) => ({
    path: at("gaps", id),
    grounds: gapWords(own, [...always, ...areas.dates], wording)
  }));
  const comparing = { path: at("compare"), grounds: compareWords({ compared, areas, groups, maps, wording }) };
  return [
    ["pages of the world's numbers", ofNumbers],
    ["stories", told],
    ["maps", drawn],
    ["what is not known of each measure", ofGaps],
    ["the page for comparing", [comparing]]
  ];
}

function receiptPages(built: Built): readonly PagesOfKind[] {
  const { codes, groupIds, indicators, groups, receipts, at } = built;
  const ofAreas = codes.map((area) => ({
    path: at("receipt", "country", area.toLowerCase()),
    grounds: receiptWords(area, receipts)
  }));
  const ofIndicators = indicators.map((id) => ({
    path: at("receipt", id),
    grounds: indicatorReceiptWords(id, groups, built)
  }));
  const ofSums = { path: at("receipt", "world"), grounds: worldReceiptWords(built) };
  const ofGroups = groupIds.map((id) => ({
    path: at("receipt", "country", id),
    grounds: groupReceiptWords(id, groups, built)
  }));
  return [
    ["receipts", ofAreas],
    ["receipts of indicators", ofIndicators],
    ["receipt of the world’s people offline", [ofSums]],
    ["receipts of groups", ofGroups]
  ];
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

function indicatorReceiptWords(id: IndicatorId, groups: GroupGrounds, page: ReceiptPage): WordGrounds {
  return {
    numbers: (block) => [
      ...indicatorReceiptGrounds(id, page, block),
      ...(block.section === regionYears ? regionYearGrounds(id, groups) : []),
      ...(block.section === "" ? always : [])
    ],
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
