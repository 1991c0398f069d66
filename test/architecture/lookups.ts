import ts from "typescript";
import { parsed } from "./syntax.ts";
import type { SourceText } from "./syntax.ts";

/**
 * Files that may take an entry at a place that `indexOf` or `findIndex` gave, which is -1 where nothing was found: why.
 * What has to be there is asked of `indexIn` (`src/model/known.ts`), which throws with its name.
 */
export const mayLookUp: readonly { readonly path: RegExp; readonly why: string }[] = [
  {
    path: /^src\/(?:stats|views\/figure|views\/compare|facts|elements)\/(?:place|cellsInYear|figureModel|comparedSubjects|factsOfCountry|compareReader|compareFile)\.ts$/,
    why: "a year that a slice does not reach has no figure, and is said to have none"
  },
  { path: /^scripts\/publish\/verify\/figureOfGroup\.ts$/, why: "such a year is refused by name" },
  { path: /^src\/elements\/analyse\/askOutcome\.ts$/, why: "a column that the form does not ask for" },
  { path: /^src\/stats\/(?:arrivalTest|carryForward)\.ts$/, why: "a share that was not reached, or no figure by then" },
  {
    path: /^scripts\/ingest\/sources\/(?:wikimedia|worldBankEconomies|worldPopulationProspects)\.ts$/,
    why: "of columns that checkHeader has found"
  },
  { path: /^scripts\/ingest\/sources\/worldBankZip\.ts$/, why: "a file without a header is refused by name" },
  { path: /^scripts\/ingest\/dataTables\.ts$/, why: "rows of the same dimensions are sorted by year" }
];

/** Returns each entry of a list that is taken at a place which a search gave, and may be -1. */
export function lookupsIn(file: SourceText): readonly string[] {
  if (!/\b(?:indexOf|findIndex)\(/.test(file.text)) return [];
  const source = parsed(file);
  const named = new Set<string>();
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && searches(node.initializer)) {
      for (const name of namesOf(node.name)) named.add(name);
    }
    if (ts.isElementAccessExpression(node) && isSearched(node.argumentExpression, named)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Names each file that does so and may not, and each entry of the list that nothing needs any more. */
export function lookupFaults(files: readonly SourceText[], reviewed = mayLookUp): readonly string[] {
  const found = files
    .filter(({ path }) => /^(?:src|scripts)\//.test(path))
    .flatMap((file) => lookupsIn(file).map((text) => ({ path: file.path, text })));
  const strangers = found.filter(({ path }) => !reviewed.some((each) => each.path.test(path)));
  const idle = reviewed.filter((each) => !found.some(({ path }) => each.path.test(path)));
  return [
    ...strangers.map(({ path, text }) => `${path}: ${text.replace(/\s+/g, " ")}`),
    ...idle.map(({ path }) => `${String(path)}: nothing to review`)
  ];
}

const isSearch = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  /^(?:indexOf|findIndex)$/.test(node.expression.name.text);

/** True for an expression whose value a search gives: by itself, by a condition, in a list, or as a function's answer. */
function searches(node: ts.Node): boolean {
  if (isSearch(node)) return true;
  if (ts.isConditionalExpression(node)) return searches(node.whenTrue) || searches(node.whenFalse);
  if (ts.isBinaryExpression(node)) return searches(node.left) || searches(node.right);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return searches(node.body);
  if (ts.isParenthesizedExpression(node)) return searches(node.expression);
  return ts.isArrayLiteralExpression(node) && node.elements.some(searches);
}

function isSearched(node: ts.Node, named: ReadonlySet<string>): boolean {
  if (isSearch(node) || (ts.isIdentifier(node) && named.has(node.text))) return true;
  if (ts.isCallExpression(node)) return isSearched(node.expression, named);
  return ts.isBinaryExpression(node) && (isSearched(node.left, named) || isSearched(node.right, named));
}

function namesOf(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((each) => (ts.isBindingElement(each) ? namesOf(each.name) : []));
}
