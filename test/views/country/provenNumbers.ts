import { roundDecimal } from "../../../src/model/rounding.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { DatedCell } from "../../../src/model/slice.ts";
import { firstPeriod } from "../../../src/query/slices.ts";
import type { CountryFacts } from "../../../src/views/country/countryFigures.ts";
import { plainText, valueText } from "../../../src/views/figure/describe.ts";
import { datedText, type AreaWords, type Statement } from "../../../src/views/country/statement.ts";

/** What the sentences say beside the data: 5 GB, 2 %, 1,000 speakers, 10,000 and 100,000 articles. */
const constants = [2, 5, 1000, 10_000, 100_000];

/** The rules that say how many steps of a hundred stay in a range: these numbers are said there, and nowhere else. */
const rulesOfSteps = ["break.estimate", "break.unmeasured-years"] as const;

type Said = Pick<Statement, "text"> & Partial<Omit<Statement, "topic">>;

/** Returns the numbers of a sentence that do not follow from the facts, as they are written. */
export function numbersWithoutData(words: AreaWords, facts: CountryFacts, said: Said): readonly string[] {
  const { formats } = words.translator;
  const allowed = new Set<string>();
  const add = (value: number | undefined): void => {
    if (value === undefined) return;
    for (const decimals of [0, 1, 2]) {
      const number = formats.formatNumber(roundDecimal(Math.abs(value), decimals), decimals);
      allowed.add(number);
    }
    allowed.add(/[\d.,\u202f]+/.exec(formats.formatPeople(Math.abs(value)))?.[0] ?? "");
  };
  const years = facts.figures.flatMap(({ figures }) =>
    figures.flatMap(({ history }) => history.map((each) => each.period))
  );
  const isNumber = (text: string): boolean => allowed.has(text);
  const cells = said.cells ?? facts.figures.flatMap(({ figures }) => figures.map(({ latest }) => latest));
  for (const { low, high } of cells) for (const value of [low, high, 100 - low]) add(value);
  for (const first of said.cells ?? []) for (const second of said.cells ?? []) add(first.low - second.low);
  for (const id of ["people-offline", "price-cut-to-target"]) {
    add(facts.figures.find(({ indicator }) => indicator.id === id)?.figures[0]?.latest.low);
  }
  for (const value of comparisons(facts, said)) add(value);
  for (const value of [...constants, facts.worldDepth, facts.priceDifference?.recomputed]) add(value);
  const { incomePeriod = firstPeriod } = facts.priceDifference ?? {};
  const yearTexts = new Set(
    [...years, ...facts.breaksOf("internet-use").map(({ period }) => period), firstPeriod, incomePeriod].map(String)
  );
  const text = rulesOfSteps.reduce(
    (before, rule) => before.replaceAll(words.translator.t(rule), ""),
    `${said.text} ${said.basis ?? ""}`
  );
  return numbersIn(text).filter((number) => !isNumber(number) && !yearTexts.has(number));
}

/** What the sentences to quote say beside their figure: generations, gigabytes, minutes, ages, bands, the poverty line. */
const ofQuotes = /^(?:[1-5]|15|24|25|30|70|74|75|100|140|300|1.?000|10.000|100.000|2021|3[.,]00)$/;

/** The numbers of articles, as a language says them: 1,00,000 and 10 万. */
const articles = [10_000, 100_000];

/** Returns the numbers of a quoted sentence that are neither the figure's nor of its measure. */
export function aliensInQuote(
  { translator }: AreaWords,
  indicator: Indicator,
  cell: DatedCell,
  text: string
): readonly string[] {
  const { formats } = translator;
  const own = [
    ...[valueText(translator, indicator, cell), plainText(translator, indicator, cell), String(cell.period)],
    ...articles.flatMap((count) => [formats.formatNumber(count, 0), formats.formatPeople(count)])
  ];
  const allowed = new Set(own.flatMap(numbersIn));
  return numbersIn(text).filter((number) => !allowed.has(number) && !ofQuotes.test(number));
}

/** The numbers of a text as they are written, without a mark at their end. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\d(?:[\d.,\u202f]*\d)?/g)].map(([number]) => number);
}

function comparisons({ group, figures }: CountryFacts, { cells = [] }: Said): readonly (number | undefined)[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return [];
  const mean = group.use(last.period)?.share;
  const middle = group.median("data-only-mobile-basket", last.period);
  const keys = figures.flatMap(({ indicator, figures: own }) =>
    indicator.id.startsWith("ict-") ? own.map(({ key }) => [indicator.id, key] as const) : []
  );
  const middles = keys.flatMap(([id, key]) => {
    const found = group.medianOfAll(id, key);
    return found ? [found.value, found.areas] : [];
  });
  return [
    mean === undefined ? undefined : 100 - mean,
    group.change(first.period, last.period),
    middle?.value,
    ...middles
  ];
}

/** Returns the years of a statement's flagged figures that stand somewhere without their flag. */
export function yearsWithoutFlag(words: AreaWords, { text, cells }: Statement): readonly string[] {
  return cells.flatMap((cell) => {
    const year = words.translator.formats.formatYear(cell.period);
    const flagged = datedText(words.translator, cell);
    if (flagged === year) return text.includes(year) ? [] : [year];
    const bare = text.replaceAll(flagged, "");
    const unflagged = cells.some((other) => other.period === cell.period && other.status === "A");
    return text.includes(flagged) && (unflagged || !bare.includes(year)) ? [] : [year];
  });
}
