import { indicatorFor, indicators } from "../../../../src/catalog/catalog.ts";
import type { Role } from "../../../../src/model/indicator.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import type { AreaGrounds } from "./areaGrounds.ts";
import { nearStart } from "../../../../src/stats/timeMachine.ts";
import { undated, type Ground } from "./grounds.ts";
import { pagePriceGrounds } from "./pagePriceGrounds.ts";
import type { Block } from "./pageBlocks.ts";

/** A page of a country, as far as its words need it. */
export interface CountryPage {
  readonly area: AreaCode;
  readonly grounds: AreaGrounds;
  /** What the page says it takes to load, in bytes. */
  readonly bytes: number;
  /** What stands on every page and is no figure: the first year shown, the dates of targets. */
  readonly always: readonly Ground[];
  /** The areas that a text names, in the language of the page. */
  readonly named: (text: string) => readonly AreaCode[];
  /** Tells whether a text holds the words of a message, in the language of the page. */
  readonly says: (key: string, text: string) => boolean;
}

interface Part {
  readonly section: RegExp;
  readonly grounds: (page: CountryPage, block: Block, topic: string) => readonly Ground[];
}

/** The series that the alternative text of a statement's chart reads from. */
const seriesOf: Readonly<Record<string, readonly Role[]>> = {
  offline: ["use", "offline"],
  trend: ["use"],
  price: ["price"],
  skills: ["skills", "activities"],
  language: ["local-content", "much-local-content", "language-depth"],
  gap: ["use", "price", "price-cut"]
};

/** The statements that tell when a survey was last made, and what else was asked since. */
const rests = new Set(["offline", "trend", "skills", "gap"]);

const statements: Part = {
  section: /^(?:say|quote)-(\w+)$/,
  grounds: ({ area, grounds }, _, topic) => [
    ...grounds.computed(area, topic),
    ...grounds.computed(area, `${topic} differs`),
    ...grounds.computed(area, `${topic} basis`),
    ...(rests.has(topic) ? grounds.computed(area, "surveys") : []),
    ...(seriesOf[topic] ?? []).flatMap((role) => grounds.figures(area, indicatorFor(role)))
  ]
};

/** What stands above the first heading: the picture's sentence, and of which year the groups are. */
const lead: Part = {
  section: /^$/,
  grounds: (page) => [
    ...["offline", "price"].flatMap((topic) => statements.grounds(page, { section: "", text: "", links: [] }, topic)),
    ...page.always,
    ...page.grounds.computed(page.area, "former groups")
  ]
};

const quotes: Part = {
  section: /^q-([\w-]+)(?:\.[\w.-]+)?$/,
  grounds: ({ area, grounds }, _, indicator) => [
    ...grounds.figures(area, indicator),
    ...grounds.computed(area, "asked")
  ]
};

/** The rows of the table of every figure: the indicator is in the link of the row. */
const rows: Part = {
  section: /^(?:safe-and-open|every|unconnected|affordability|skills|content|context)$/,
  grounds: ({ area, grounds, always }, { links, section, text }) => [
    // What was shut is told in a paragraph: the row of the count says none of it.
    ...(section === "safe-and-open" && !text.includes(" | ") ? grounds.computed(area, "shut") : []),
    ...grounds.computed(area, "known"),
    ...grounds.computed(area, "asked"),
    ...always,
    { value: indicators.filter(({ id, theme }) => theme === section && grounds.figures(area, id).length > 0).length },
    ...indicatorsIn(links).flatMap((indicator) => [
      ...grounds.figures(area, indicator),
      ...grounds.computed(area, `place ${indicator}`)
    ])
  ]
};

const split = (["not-covered", "not-using", "use", "reasons"] as const).map(indicatorFor);

const barriers: Part = {
  section: /^barriers$/,
  grounds: ({ area, grounds }, { links }) => {
    const linked = indicatorsIn(links);
    const shown = linked.length === 0 ? split : linked;
    return shown.flatMap((indicator) => [
      ...grounds.figures(area, indicator),
      ...grounds.computed(area, `group ${indicator}`)
    ]);
  }
};

/** What the gap rests on: the projection, and the years and the share that it is counted for. */
const gap: Part = {
  section: /^(?:quote-)?gap$/,
  grounds: (page, block) => [
    ...statements.grounds(page, block, "gap"),
    ...page.grounds.computed(page.area, "projection"),
    ...page.always
  ]
};

/** The figures that targets are held against, what they are short of, and the dates of the targets. */
const targets: Part = {
  section: /^targets$/,
  grounds: ({ area, grounds, always }) => [
    ...grounds.computed(area, "target"),
    ...grounds.computed(area, "gap"),
    ...grounds.figures(area, indicatorFor("use")),
    ...always
  ]
};

/** In the parts on other countries, the figures of those that a text names. */
const peers: Part = {
  section: /^peers$/,
  grounds: ({ area, grounds, named }, { text }) => [
    ...grounds.computed(area, "start"),
    { value: nearStart },
    ...[area, ...named(text)].flatMap((each) => [
      ...grounds.figures(each, indicatorFor("use")),
      ...(["income", "people"] as const).flatMap((role) => undated(grounds.figures(each, indicatorFor(role)))),
      ...grounds.figures(each, indicatorFor("urban")).map(({ value }) => ({ value: 100 - value }))
    ])
  ]
};

const languages: Part = {
  section: /^languages$/,
  grounds: ({ area, grounds }) => [
    ...grounds.computed(area, "languages"),
    ...grounds.languages,
    ...smallest,
    ...grounds.computed(area, "more languages"),
    ...indicators.flatMap(({ id, theme }) => (theme === "content" ? undated(grounds.figures(area, id)) : [])),
    ...grounds.computed(area, "language")
  ]
};

/** Shares and hours below are printed as "under 0.1" and "under 1". */
const smallest: readonly Ground[] = [{ value: 0.1 }, { value: 1 }];

/** Rich and poor, town and country, region by region. */
const within: Part = {
  section: /^within$/,
  grounds: ({ area, grounds }) => [
    ...indicators.flatMap(({ id, byRegion, role }) =>
      byRegion || role === "wealth-gap" ? grounds.figures(area, id) : []
    ),
    ...grounds.computed(area, "regions"),
    ...grounds.computed(area, "region counts")
  ]
};

const sources: Part = { section: /^sources$/, grounds: ({ grounds }) => grounds.dates };

const pagePrice: Part = {
  section: /^page-price$/,
  grounds: ({ area, grounds, bytes }) => pagePriceGrounds(grounds, area, bytes)
};

const parts: readonly Part[] = [
  pagePrice,
  sources,
  within,
  gap,
  statements,
  lead,
  quotes,
  rows,
  barriers,
  targets,
  peers,
  languages
];

/** The longest first: an id may begin with another. */
const ids = indicators.map(({ id }) => id).toSorted((a, b) => b.length - a.length);

/** Returns the ids of indicators that links lead to: to a map, or to a figure in a receipt. */
export function indicatorsIn(links: readonly string[]): readonly string[] {
  const named = links.flatMap((href) => {
    const [, place] = /(?:\/map\/|#)([\w-]+)/.exec(href) ?? [];
    return ids.find((id) => place === id || place?.startsWith(`${id}-`) === true) ?? [];
  });
  return [...new Set(named)];
}

/** What a folded part says that it holds, by its section: the count of the answer of that name, and nothing else. */
const holds: Readonly<Record<string, string>> = {
  every: "shown",
  within: "surveyed",
  languages: "listed languages"
};

/** Returns what the tables give for a block of the page of a country. */
export function countryGrounds(page: CountryPage, block: Block): readonly Ground[] {
  const held = holds[block.section];
  if (held !== undefined && page.says(`country.holds.${block.section}`, block.text)) {
    return page.grounds.computed(page.area, held);
  }
  for (const { section, grounds } of parts) {
    const match = section.exec(block.section);
    if (match) return grounds(page, block, match.slice(1).join(""));
  }
  return [];
}
