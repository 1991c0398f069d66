import ts from "typescript";
import { parsed } from "./syntax.ts";
import type { SourceText } from "./syntax.ts";

/**
 * Files that may put nothing, or none, in the place of what is missing: why, and how often, if that is held. What cannot be missing is
 * asked of `known` (`src/model/known.ts`), which throws with its name. Numbers only shrink.
 */
export const mayFallBack: readonly { readonly path: RegExp; readonly times?: number; readonly why: string }[] = [
  { path: /^src\/stats\/peopleOf\.ts$/, times: 1, why: "an area whose people nobody counts adds none to a sum" },
  { path: /^src\/stats\/(?:summary|groupFigure)\.ts$/, times: 3, why: "figures of no counted person cover none" },
  { path: /^src\/stats\/paceOfPeers\.ts$/, times: 2, why: "too few peers tell of no pace: then figures stay" },
  {
    path: /^(?:src\/stats\/offlineYears|scripts\/publish\/verify\/figure)\.ts$/,
    times: 2,
    why: "no year before the first is full"
  },
  {
    path: /^src\/views\/figure\/(?:MissingAreas\.tsx|figureModel\.ts)$/,
    times: 4,
    why: "people are added where they are counted, who is not is told beside; a sum names how many it carries"
  },
  { path: /^src\/views\/analyse\/AnswerBars\.tsx$/, times: 1, why: "an answer may have no column of names" },
  { path: /^src\/views\/analyse\/AskForm\.tsx$/, times: 1, why: "the empty choice of a list" },
  { path: /^src\/state\/(?:questionAddress|unknownParts)\.ts$/, times: 4, why: "a part that an address leaves out" },
  { path: /^src\/questions\/readyQuestion\.ts$/, times: 1, why: "an empty cell adds nothing to the sum of a column" },
  { path: /^src\/query\/engine\/arrowStream\.ts$/, times: 2, why: "Arrow has a number under each null" },
  { path: /^src\/query\/own\//, times: 30, why: "an empty cell, or a part that a reader's file leaves out" },
  { path: /^src\/i18n\//, times: 5, why: "parts of a message that its grammar lets be empty" },
  { path: /^src\/elements\/CompareFigure\.ts$/, times: 1, why: "a list that has nothing in it is not drawn" },
  { path: /^src\/elements\/StaticMap\.ts$/, times: 1, why: "an area without words has none to show" },
  { path: /^src\/elements\/analyse\/sqlEditor\.ts$/, times: 1, why: "what the engine leaves empty" },
  { path: /^src\/elements\/embed\/(?:adoptBuilder|showPreview)\.ts$/, times: 3, why: "what one kind of frame lacks" },
  { path: /^scripts\/ingest\/sources\//, why: "an empty cell, judged by what reads it" },
  { path: /^scripts\/ingest\/(?:awaited|refresh)\//, times: 13, why: "an empty cell, judged by what reads it" },
  { path: /^scripts\/ingest\/(?:steps|review)\//, times: 11, why: "what only one of two runs has" },
  { path: /^scripts\/ingest\/(?:areas|csv|report|dataTables)\.ts$/, times: 6, why: "an empty cell of a table" },
  { path: /^scripts\/messages\//, times: 4, why: "what is not translated yet" },
  { path: /^scripts\/publish\/bench\//, times: 6, why: "asked again until the page has it" },
  {
    path: /^scripts\/publish\/(?:browser|compareScreens|serve)\.ts$/,
    times: 4,
    why: "a part that a machine, a call or a request leaves out"
  }
];

/** Returns the fallbacks `?? ""` and `?? 0` of a file, but for those of a count or a sum that begins at none. */
export function fallbacksIn(file: SourceText): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isFallback(node) && !beginsTally(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  // What stands in the template of an Astro file is no TypeScript of its own.
  const template = file.path.endsWith(".astro") ? file.text.replace(/^\s*---\r?\n.*?\r?\n---/s, "") : "";
  return [...found, ...[...template.matchAll(/\S+ \?\? (?:""|0)(?![\d.])/g)].map(([text]) => text)];
}

/** Names each file that falls back and may not, and each entry of the list that has more, or fewer, than was reviewed. */
export function fallbackFaults(files: readonly SourceText[], reviewed = mayFallBack): readonly string[] {
  const found = files
    .filter(({ path }) => /^(?:src|scripts)\/.*\.(?:tsx?|astro)$/.test(path))
    .flatMap((file) => fallbacksIn(file).map((text) => ({ path: file.path, text })));
  const strangers = found.filter((each) => !reviewed.some(({ path }) => path.test(each.path)));
  const counts = reviewed.flatMap(({ path, times }) => {
    const own = found.filter((each) => path.test(each.path)).length;
    if (times === undefined || own === times) return [];
    return [`${String(path)}: ${own} fallbacks, reviewed were ${times}`];
  });
  return [...strangers.map(({ path, text }) => `${path}: ${text}`), ...counts];
}

function isFallback(node: ts.Node): node is ts.BinaryExpression {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return false;
  const { right } = node;
  return (
    (ts.isStringLiteralLike(right) && right.text === "") || (ts.isNumericLiteral(right) && Number(right.text) === 0)
  );
}

/** True for `sums.set(key, (sums.get(key) ?? 0) + more)` and `sums[key] = (sums[key] ?? 0) + more`. */
function beginsTally(node: ts.BinaryExpression): boolean {
  const from = node.left.getText();
  for (let outer: ts.Node = node.parent; !ts.isStatement(outer); outer = outer.parent) {
    if (ts.isCallExpression(outer)) {
      const [key] = outer.arguments;
      return from === `${outer.expression.getText().replace(/\.set$/, ".get")}(${key?.getText() ?? ""})`;
    }
    if (ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      return outer.left.getText() === from;
    }
  }
  return false;
}
