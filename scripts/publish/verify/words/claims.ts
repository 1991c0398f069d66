import type { Role } from "../../../../src/model/indicator.ts";
import { changeKinds, type ChangeKind } from "../../../../src/stats/sumChange.ts";
import { smallestPart } from "../../../../src/stats/groupFigure.ts";
import { smallestCoverage } from "../../../../src/stats/smallestCoverage.ts";
import type { Answer } from "../database.ts";

/** What SQL says of an area, as far as claims go. */
export interface ClaimGrounds {
  /** The answer about a topic of the area; undefined where SQL finds none. */
  readonly answer: (topic: string) => Answer | undefined;
  /** Tells whether the area has any figure of the indicator in a role. */
  readonly has: (role: Role) => boolean;
  /** Tells whether what is said to be missing has no figure. */
  readonly lacks: () => boolean;
}

interface Claim {
  /** The message that makes it. */
  readonly key: string;
  /** True for the words of a cell, too short to tell them in a text. */
  readonly isCell?: true;
  /** A longer message that begins with the same words: where it is said, this one is not. */
  readonly unless?: string;
  readonly holds: (grounds: ClaimGrounds) => boolean;
}

const number = (answer: Answer | undefined, column: string): number => {
  const value = answer?.[column];
  return typeof value === "number" ? value : NaN;
};

const where =
  (topic: string, column: string, holds: (value: number) => boolean) =>
  ({ answer }: ClaimGrounds): boolean =>
    holds(number(answer(topic), column));

const told =
  (topic: string, column: string, value: string) =>
  ({ answer }: ClaimGrounds): boolean =>
    answer(topic)?.[column] === value;

const without =
  (...roles: readonly Role[]) =>
  ({ has }: ClaimGrounds): boolean =>
    !roles.some(has);

const target = 2;
const shareToReach = 95;

const captions = ["highest", "lowest", "change"] as const;

const rests = ["measured", "estimated", "carried"] as const;

/** The titles of stories and of their charts that claim an order or a majority: SQL tells of each by its key. */
const titles = [
  ...["chart.reach", "changed"].map((part) => `unconnected.${part}`),
  ...["people", "shares", "dollars", "fixed"].map((chart) => `affordability.chart.${chart}`),
  ...["chart.spread", "spread", "chart.women", "chart.years", "chart.people", "map"].map((part) => `skills.${part}`),
  "content.chart.voice",
  ...["chart.laws", "chart.shutdowns", "chart.security"].map((chart) => `internet-we-want.${chart}`)
].map((part) => `story.${part}.title`);

/** The messages that claim an order, a direction, a target met or an absence, and what the tables must say for each. */
export const claims: readonly Claim[] = [
  { key: "say.trend.rise", holds: where("trend", "points", (points) => points > 0) },
  { key: "say.trend.fall", holds: where("trend", "points", (points) => points < 0) },
  { key: "say.trend.flat", holds: where("trend", "points", (points) => points === 0) },
  { key: "say.one.price.above", holds: where("price", "value", (value) => value > target) },
  { key: "say.one.price.within", holds: where("price", "value", (value) => value <= target) },
  { key: "say.price.above", holds: where("price", "value", (value) => value > target) },
  { key: "say.price.within", holds: where("price", "value", (value) => value <= target) },
  { key: "gap.price.above", holds: where("price", "value", (value) => value > target) },
  { key: "gap.price.within", holds: where("price", "value", (value) => value <= target) },
  {
    key: "gap.reached",
    holds: where("offline", "share", (share) => share <= 100 - shareToReach || share >= shareToReach)
  },
  { key: "gap.people.none", holds: where("gap", "people", (people) => people === 0) },
  { key: "gap.people", holds: where("gap", "people", (people) => people > 0) },
  { key: "gap.pace", unless: "gap.pace.fewer", holds: where("gap", "pace", (pace) => pace >= 0) },
  { key: "gap.pace.fewer", holds: where("gap", "pace", (pace) => pace < 0) },
  { key: "gap.arrival.late", holds: ({ answer }) => answer("projection")?.["expected"] === undefined },
  { key: "gap.arrival.never", holds: ({ answer }) => answer("projection")?.["earliest"] === undefined },
  { key: "gap.arrival", holds: where("projection", "expected", (year) => year < 2050) },
  { key: "peers.start.alone", holds: where("start", "started", (started) => started === 0) },
  { key: "say.offline.none", holds: without("use") },
  { key: "say.one.use.none", holds: without("use") },
  { key: "say.one.none", holds: without("use", "price") },
  { key: "say.price.none", holds: without("price") },
  { key: "say.skills.none", holds: without("skills", "activities") },
  { key: "barriers.reasons.none", holds: without("reasons") },
  { key: "barriers.missing", isCell: true, holds: ({ lacks }) => lacks() },
  { key: "group.offline.none", holds: without("use") },
  { key: "group.price.none", holds: without("price") },
  { key: "group.skills.none", holds: without("skills") },
  { key: "group.trend.none", holds: ({ answer }) => answer("change") === undefined },
  { key: "group.split.none", holds: ({ answer }) => answer("split") === undefined },
  {
    key: "group.withheld.coverage",
    unless: "group.withheld.few-areas",
    holds: where("withheld", "coverage", (share) => share < smallestCoverage)
  },
  { key: "group.withheld.few-areas", holds: where("withheld", "within", (part) => part < smallestPart) },
  { key: "group.withheld.no-figure", isCell: true, holds: ({ lacks }) => lacks() },
  { key: "group.withheld.not-additive", holds: ({ answer }) => answer("withheld")?.["part"] === undefined },
  { key: "offline.apart.fell", holds: where("apart", "people", (people) => people < 0) },
  { key: "offline.apart.rose", holds: where("apart", "people", (people) => people >= 0) },
  ...(["mean", "sum", "median"] as const).flatMap((kind) => [
    { key: `receipt.group.${kind}`, holds: told("rule", "kind", kind) },
    { key: `receipt.world.${kind}`, holds: told("rule of world", "kind", kind) }
  ]),
  ...captions.map((part): Claim => {
    // Other pages hold these few words too: there is no caption to bear out.
    const holds: Claim["holds"] = ({ answer }) => [undefined, 1].includes(borne(answer("caption"), part));
    return { key: `compare.caption.${part}`, holds };
  }),
  { key: "receipt.world.met", holds: told("rule of world", "kind", "met") },
  { key: "receipt.world.law", holds: told("rule of world", "kind", "law") },
  { key: "receipt.too-few", isCell: true, holds: where("too few", "covers", (covers) => covers === 0) },
  ...rests.map((part): Claim => {
    const holds: Claim["holds"] = ({ answer }) => [undefined, part].includes(restOf(answer("line")));
    return { key: `receipt.rests-on.${part}`, isCell: true, holds };
  }),
  ...titles.map((key) => ({ key, holds: where("claims", key, (borne) => borne === 1) })),
  ...changeKinds.map((kind) => ({
    key: `offline.apart.kind.${kind}`,
    holds: ({ answer }: ClaimGrounds) => [undefined, kind].includes(kindOf(answer("mover")))
  }))
];

const borne = (caption: Answer | undefined, part: string): number | undefined => caption && number(caption, part);

/** What the line of an area in a sum rests on. */
const restOf = (line: Answer | undefined): (typeof rests)[number] | undefined =>
  rests.find((part) => part === line?.["rests"]);

const kindOf = (mover: Answer | undefined): ChangeKind | undefined =>
  changeKinds.find((kind) => kind === mover?.["kind"]);

/** A claim and what finds it in a text of one language. */
export interface FindableClaim extends Claim {
  /** The longest words of its message between slots, which a text must hold. */
  readonly core: string;
  readonly pattern: RegExp;
}

/** Returns the claims as a language words them; throws where it has no message of that key. */
export function claimsIn(messages: ReadonlyMap<string, string>): readonly FindableClaim[] {
  return claims.map((claim) => {
    const message = messages.get(claim.key);
    if (message === undefined) throw new Error(`no message "${claim.key}"`);
    const [core = ""] = piecesOf(message).toSorted((a, b) => b.length - a.length);
    const pattern = claim.isCell ? new RegExp(`\\| ${escaped(message)}(?: \\||$)`, "u") : patternOf(message);
    return { ...claim, core, pattern };
  });
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Returns a message as a pattern: each slot, plural and choice stands for any words of one sentence. */
export function patternOf(message: string): RegExp {
  return new RegExp(piecesOf(message).map(escaped).join("[^.。।]*?(?:\\.\\d[^.。।]*?)*"), "u");
}

const slot = "\u0000";

/** What a message says between its slots; a plural and a choice are slots that hold others. */
function piecesOf(message: string): readonly string[] {
  const flat = message.replaceAll(/[ \t\n]+/g, " ").replaceAll(/\{[^{}]*\}/g, slot);
  return flat.includes("{") && flat !== message ? piecesOf(flat) : flat.split(slot);
}
