import { indicatorFor, indicators } from "../../../../src/catalog/catalog.ts";
import { targets } from "../../../../src/catalog/targets.ts";
import type { GroupId } from "../../../../src/model/areaGroup.ts";
import type { Role } from "../../../../src/model/indicator.ts";
import { oldestRecent } from "../../../../src/views/country/sentences/offline.ts";
import { barrierSlices } from "../../../../src/views/country/fingerprint.ts";
import { changeKinds } from "../../../../src/stats/sumChange.ts";
import type { Answer } from "../database.ts";
import { groundsOf, type AreaGrounds } from "./areaGrounds.ts";
import type { ClaimGrounds } from "./claims.ts";
import { indicatorsIn } from "./countryParts.ts";
import type { Ground } from "./grounds.ts";
import { numbersOf, type GroupGrounds } from "./groupGrounds.ts";
import type { Order } from "./orders.ts";
import type { Block } from "./pageBlocks.ts";
import type { Wording } from "./wording.ts";

/** A page of a group, as far as its words need it. */
export interface GroupPage {
  readonly group: GroupId;
  readonly groups: GroupGrounds;
  readonly areas: AreaGrounds;
  readonly always: readonly Ground[];
  readonly wording: Pick<Wording, "named" | "says">;
}

interface Part {
  readonly section: RegExp;
  readonly grounds: (page: GroupPage, block: Block, topic: string) => readonly Ground[];
}

const computed = ({ group, groups }: GroupPage, ...names: readonly string[]): readonly Ground[] =>
  names.flatMap((name) => numbersOf(groups.rows(group, name)));

const figuresIn = ({ group, groups }: GroupPage, ...roles: readonly Role[]): readonly Ground[] =>
  roles.flatMap((role) => groups.figures(group, indicatorFor(role)));

/** The share of people offline is what the share of users leaves. */
const offline = (page: GroupPage): readonly Ground[] => [
  ...figuresIn(page, "use", "offline"),
  ...figuresIn(page, "use").map(({ value, year }) => ({ value: 100 - value, year }))
];

/** How far a figure reaches: members, people, estimates, and what is carried; a share of people is never rounded up. */
const basis = (page: GroupPage, indicator: string): readonly Ground[] =>
  page.groups
    .rows(page.group, `basis ${indicator}`)
    .flatMap(({ low: _low, high: _high, period: _period, coverage, ...counts }) => [
      ...groundsOf(counts),
      { value: Math.floor(1000 * Number(coverage) + 1e-9) / 10 }
    ]);

const statements: Readonly<Record<string, (page: GroupPage) => readonly Ground[]>> = {
  offline: (page) => [...offline(page), ...basis(page, indicatorFor("use")), ...computed(page, "rules")],
  trend: (page) => [
    ...computed(page, "change"),
    ...page.groups.rows(page.group, "change").map(({ before, after }) => ({ value: Number(after) - Number(before) })),
    ...figuresIn(page, "use")
  ],
  price: (page) => [...figuresIn(page, "price"), ...computed(page, "members"), ...basis(page, indicatorFor("price"))],
  skills: (page) => [...figuresIn(page, "skills"), ...basis(page, indicatorFor("skills"))],
  language: () => []
};

const spoken: Part = {
  section: /^(?:say|quote)-(\w+)$/,
  grounds: (page, _, topic) => statements[topic]?.(page) ?? []
};

const lead: Part = { section: /^$/, grounds: (page) => [...offline(page), ...computed(page, "lists"), ...page.always] };

/** A change of the sum taken apart: each row by its kind or its country, the sentence by those that it names. */
const apart: Part = {
  section: /^apart$/,
  grounds: (page, block) => {
    const [sum = {}] = page.groups.rows(page.group, "apart");
    const span = ["from", "to"].map((end) => ({ value: Number(sum[end]) }));
    const movers = moversIn(page, block).flatMap((mover) => [
      { value: Number(mover["after"]) - Number(mover["before"]) },
      ...groundsOf(mover)
    ]);
    if (movers.length > 0) return [...span, { value: Number(sum["people"]) }, ...movers];
    const [ofPeople, ...kinds] = partsOfChange;
    const isOf = kinds.find(([key]) => page.wording.says(key, block.text)) ?? ofPeople;
    return [...span, { value: Number(sum[isOf[1]]) }];
  }
};

/** The whole of a change, and its parts: the message that names each, and its column. */
const partsOfChange = [
  ["offline.apart.all", "people"],
  ...[...changeKinds, indicatorFor("people")].map((part) => [`offline.apart.kind.${part}`, part] as const)
] as const;

function moversIn({ group, groups, wording }: GroupPage, { text }: Block): readonly Answer[] {
  const named = new Set<unknown>(wording.named(text));
  return groups.rows(group, "mover").filter(({ area }) => named.has(area));
}

const barriers: Part = {
  section: /^barriers$/,
  grounds: (page, { links }) => {
    const linked = indicatorsIn(links);
    if (linked.length === 0) return [...computed(page, "split"), ...rounded(page)];
    return linked.flatMap((indicator) => [
      ...page.groups.figures(page.group, indicator),
      ...computed(page, `spread ${indicator}`),
      ...page.groups
        .rows(page.group, `slices ${indicator}`)
        .map(({ value, period }) => ({ value: Number(value), year: Number(period) }))
    ]);
  }
};

const rounded = (page: GroupPage): readonly Ground[] =>
  page.groups
    .rows(page.group, "split")
    .map(({ coverage }) => ({ value: Math.floor(1000 * Number(coverage) + 1e-9) / 10 }));

const gap: Part = {
  section: /^(?:quote-)?gap$/,
  grounds: (page) => [...computed(page, "progress"), ...figuresIn(page, "use"), ...page.always]
};

const goals: Part = {
  section: /^targets$/,
  grounds: (page, { links }) => {
    const linked = indicatorsIn(links);
    const held = targets.flatMap(({ indicator }) => indicator ?? []);
    return [
      ...numbersOf(page.groups.rows(page.group, "targets").filter(({ target }) => linkedTargets(linked).has(target))),
      ...(linked.length === 0 ? held : linked).flatMap((indicator) => page.groups.figures(page.group, indicator)),
      ...page.always
    ];
  }
};

/** The targets that a row may be about: those of the indicator that it links. */
const linkedTargets = (linked: readonly string[]): ReadonlySet<unknown> =>
  new Set(targets.flatMap(({ id, indicator }) => (indicator !== undefined && linked.includes(indicator) ? [id] : [])));

const shown = (["offline", "use", "price"] as const).map(indicatorFor);

/** The lists of members: each row holds the figures of the member that it names. */
const members: Part = {
  section: /^(?:ends|members)$/,
  grounds: (page, { text }) => [
    { value: oldestRecent + 1 },
    ...foldedIn(page),
    ...page.wording.named(text).flatMap((area) => shown.flatMap((indicator) => page.areas.figures(area, indicator)))
  ]
};

/** So many members stand open above the folded ones, which are told of by their number. */
const membersOpen = 10;

const foldedIn = (page: GroupPage): readonly Ground[] =>
  page.groups.rows(page.group, "lists").map(({ members: count }) => ({ value: Number(count) - membersOpen }));

/** The rows of the table of every figure: the indicator is in the link of the row. */
const rows: Part = {
  section: /^(?:safe-and-open|every|unconnected|affordability|skills|content|context)$/,
  grounds: (page, { links, section }) => [
    { value: indicators.filter(({ id, theme }) => theme === section && isPresent(page, id)).length },
    ...indicatorsIn(links).flatMap((indicator) => figuresAndBasis(page, indicator))
  ]
};

/** An indicator that has no table yet is not told of. */
const isPresent = ({ group, groups }: GroupPage, indicator: string): boolean =>
  groups.rows(group, `withheld ${indicator}`).length > 0;

const quotes: Part = {
  section: /^q-([\w-]+)(?:\.[\w.-]+)?$/,
  grounds: (page, _, indicator) => figuresAndBasis(page, indicator)
};

const figuresAndBasis = (page: GroupPage, indicator: string): readonly Ground[] => [
  ...page.groups.figures(page.group, indicator),
  ...basis(page, indicator)
];

const sources: Part = { section: /^sources$/, grounds: ({ areas }) => areas.dates };

const parts: readonly Part[] = [sources, gap, spoken, lead, apart, barriers, goals, members, rows, quotes];

/** What a folded part says that it holds, by its section, and nothing else. */
const holds: Readonly<Record<string, (page: GroupPage) => number>> = {
  members: ({ group, groups }) => Number(groups.rows(group, "lists")[0]?.["members"]),
  every: (page) => indicators.filter(({ id }) => isPresent(page, id)).length
};

/** Returns what the tables give for a block of the page of a group. */
export function groupGroundsOf(page: GroupPage, block: Block): readonly Ground[] {
  const held = holds[block.section];
  if (held !== undefined && page.wording.says(`group.holds.${block.section}`, block.text))
    return [{ value: held(page) }];
  for (const { section, grounds } of parts) {
    const match = section.exec(block.section);
    if (match) return grounds(page, block, match.slice(1).join(""));
  }
  return [];
}

/** Returns what SQL says of a group, as far as the claims of a block go. */
export function groupClaims(page: GroupPage, block: Block): ClaimGrounds {
  const { group, groups, areas, wording } = page;
  const [indicator = ""] = indicatorsIn(block.links);
  const movers = moversIn(page, block);
  return {
    answer: (topic) => {
      if (topic === "mover") return movers.length === 1 ? movers[0] : undefined;
      return topic === "withheld" ? reachOf(page, block, indicator) : groups.rows(group, topic)[0];
    },
    has: (role) => groups.figures(group, indicatorFor(role)).length > 0,
    lacks: () => {
      const [area] = block.section === "members" ? wording.named(block.text) : [];
      return area === undefined
        ? !(Number(reachOf(page, block, indicator)?.["part"]) > 0)
        : shown.some((id) => areas.figures(area, id).length === 0);
    }
  };
}

/** Returns the lists of members on the page of a group, in the order that SQL gives. */
export function groupOrders({ group, groups }: Pick<GroupPage, "group" | "groups">): readonly Order[] {
  const [ends = {}] = groups.rows(group, "ends");
  const [lists = {}] = groups.rows(group, "lists");
  const codes = (list: Answer[string]): readonly string[] =>
    typeof list === "string" && list !== "" ? list.split(",") : [];
  return [
    { section: "ends", isTable: false, expected: [...codes(ends["ahead"]), ...codes(ends["behind"])] },
    { section: "members", isTable: true, expected: codes(lists["members_in_order"]) },
    { section: "apart", isTable: true, expected: codes(lists["movers"]) }
  ];
}

/** How far the figures behind a row reach: those of all people, or those of a part of them that a barrier draws. */
function reachOf({ group, groups }: GroupPage, { section }: Block, indicator: string): Answer | undefined {
  const slices = section === "barriers" ? barrierSlices.flatMap(([id, key]) => (id === indicator ? [key] : [])) : [];
  const wanted = new Set<unknown>(slices.length === 0 ? ["total"] : slices);
  const [least] = groups
    .rows(group, `withheld ${indicator}`)
    .filter(({ slice }) => wanted.has(slice))
    .toSorted((a, b) => Number(a["coverage"]) - Number(b["coverage"]));
  return least;
}
