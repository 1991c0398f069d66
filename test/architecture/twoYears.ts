import ts from "typescript";
import { parsed, type SourceText } from "./syntax.ts";

interface Reviewed {
  readonly path: RegExp;
  /** How often it subtracts; numbers only shrink. */
  readonly times: number;
  readonly why: string;
  /** True where the two figures are of two years of one area: then the file must ask whether they may be compared. */
  readonly asks?: true;
}

/** Files that subtract two figures, and why they may: they ask the one rule, or the figures are not of two years. */
export const maySubtract: readonly Reviewed[] = [
  { path: /^src\/stats\/changesOfAreas\.ts$/, times: 1, asks: true, why: "the change of an area on a map" },
  { path: /^src\/stats\/jumps\.ts$/, times: 2, asks: true, why: "the rule itself: what a usual step is, and a jump" },
  { path: /^src\/stats\/groupChange\.ts$/, times: 1, asks: true, why: "means of members that may be compared" },
  { path: /^src\/stats\/sumChange\.ts$/, times: 2, asks: true, why: "what is added to a sum, and by which figures" },
  { path: /^src\/stats\/peopleToConnect\.ts$/, times: 2, asks: true, why: "the pace of five years" },
  { path: /^src\/stats\/paceOfPeers\.ts$/, times: 1, asks: true, why: "the pace of comparable countries" },
  { path: /^src\/stats\/place\.ts$/, times: 3, asks: true, why: "how far figures of other years may differ" },
  { path: /^src\/views\/country\/sentences\/trend\.ts$/, times: 1, asks: true, why: "the trend of a country" },
  {
    path: /^src\/views\/compare\/words\.ts$/,
    times: 1,
    why: "a row has a figure before only where its model has asked"
  },
  { path: /^src\/views\/offline\/FallTable\.tsx$/, times: 1, why: "the part of a sum that may be compared" },
  { path: /^src\/stats\/arrivalTest\.ts$/, times: 1, why: "a projected year against the one that came" },
  { path: /^src\/stats\/carryErrors\.ts$/, times: 1, why: "what is carried against the survey that was hidden" },
  { path: /^src\/stats\/vintageDifference\.ts$/, times: 1, why: "two editions of one year" },
  { path: /^src\/stats\/(?:editionChanges|figureChanges)\.ts$/, times: 3, why: "two editions of one year" },
  { path: /^src\/pages\/data\/changes\.csv\.ts$/, times: 1, why: "two editions of one year" },
  { path: /^src\/stats\/articleThreshold\.ts$/, times: 2, why: "two thresholds of one year" },
  { path: /^src\/stats\/timeMachine\.ts$/, times: 1, why: "which of two countries stood nearest" },
  { path: /^src\/views\/figure\/figureModel\.ts$/, times: 2, why: "the order of rows" }
];

/** What a file that subtracts two years names, when it asks whether they may be compared. */
const asking = /\b(?:whyNotComparable|comparableIn|isComparable|isBroken|surveysSince|breaksOf)\b/;

const figure = /^(?:value|low|high|use|share|percent|points|people|offline|price)$/;
const earlier = /^(?:before|earlier|older|previous|past|then|hidden)$/i;
const later = /^(?:after|later|newer|now|latest|newest|next)$/i;
/** The ends of anything: of two years only where a figure of each is named. */
const start = /^(?:one|from|first|start|last|hidden|before)$/i;
const end = /^(?:other|to|last|end|hidden|there|figure|after)$/i;
const noFigure = /^(?:period|year|years|length|size|index|width|height|top|bottom|left|right|x|y|horizon)$/;

/** Returns the subtractions of a file whose two sides are figures of two times, or of two cells of one name. */
export function subtractions(source: SourceText): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isSubtraction(node) && !isComparator(node) && isOfTwo(node)) found.push(node.getText().replaceAll(/\s+/g, " "));
    ts.forEachChild(node, visit);
  };
  visit(parsed(source));
  return found;
}

function isSubtraction(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.MinusToken;
}

function isOfTwo({ left, right }: ts.BinaryExpression): boolean {
  const [ones, others] = [wordsOf(left), wordsOf(right)];
  if ([...ones, ...others].some((word) => noFigure.test(word))) return false;
  const isPair = (a: RegExp, b: RegExp): boolean =>
    ones.some((word) => a.test(word)) && others.some((word) => b.test(word));
  if (isPair(earlier, later) || isPair(later, earlier)) return true;
  const isNamed = ones.some((word) => figure.test(word)) && others.some((word) => figure.test(word));
  if (isNamed && (isPair(start, end) || isPair(end, start))) return true;
  const [name, otherName] = [ones.at(-1), others.at(-1)];
  return ones.length > 1 && others.length > 1 && name === otherName && name !== undefined && figure.test(name);
}

/** The names of an expression, in order. */
function wordsOf(expression: ts.Expression): readonly string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(expression);
  return words;
}

/** What puts a list in order subtracts the two that it was given, and no years. */
function isComparator(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isStatement(at) && !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isArrowFunction(at) || !ts.isCallExpression(at.parent)) continue;
    if (/\.(?:toSorted|sort)$/.test(at.parent.expression.getText())) return true;
  }
  return false;
}

/** Names each file that subtracts figures and was not reviewed, does it more often, or does not ask the rule. */
export function twoYearFaults(files: readonly SourceText[]): readonly string[] {
  const code = files.filter(
    ({ path }) => /^src\/.*\.(?:tsx?|astro)$/.test(path) && !/^src\/(?:charts|geo)\//.test(path)
  );
  const found = code.map((file) => ({ ...file, own: subtractions(file) })).filter(({ own }) => own.length > 0);
  const strangers = found.filter(({ path }) => !maySubtract.some((each) => each.path.test(path)));
  return [
    ...strangers.map(({ path, own }) => `${path}: subtracts ${own.join("; ")}`),
    ...maySubtract.flatMap(({ path, times, asks }) => {
      const files = found.filter((each) => path.test(each.path));
      const all = files.flatMap(({ own }) => own);
      const silent = files.filter(({ text }) => asks && !asking.test(text));
      return [
        ...(all.length === times
          ? []
          : [`${String(path)}: subtracts ${all.length} times, reviewed were ${times}: ${all.join("; ")}`]),
        ...silent.map((each) => `${each.path}: subtracts two years and does not ask whether they may be compared`)
      ];
    })
  ];
}

/** Names each query that subtracts two figures of a column of itself and does not ask the table of breaks. */
export function twoYearQueryFaults(queries: readonly SourceText[]): readonly string[] {
  const ofOneYear = /using \((?:\w+, )*period\b|\b\w+\.period = \w+\.period\b/i;
  const steps = /\b(\w+)\.(value|low|high)\s*-\s*(\w+)\.\2\b/;
  return queries.flatMap(({ path, text }) => {
    const step = steps.exec(text);
    return step && step[1] !== step[3] && !/\bbreaks\b/.test(text) && !ofOneYear.test(text)
      ? [`${path}: subtracts ${step[0]}, and asks no break`]
      : [];
  });
}
