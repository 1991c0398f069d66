import ts from "typescript";
import type { SourceText } from "../architecture/syntax.ts";

const printing = /^format(?:Number|Year|Percent|PercentLabel|People|PeopleNoun|Usd|Change)$/;
/** What makes one text of several, or of a text and more: its numbers stand beside no noun of the message. */
const joining = /^(?:t|say|format(?:List|Parts|Range)|textOf)$/;

const nameOf = (call: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();

/** True if the text of an expression is, or may be, a number printed by the formats; `printers` print one. */
function isPrinted(node: ts.Node, printers: ReadonlySet<string>): boolean {
  if (ts.isTemplateExpression(node) || ts.isObjectLiteralExpression(node)) return false;
  if (ts.isCallExpression(node)) {
    if (printing.test(nameOf(node)) || printers.has(nameOf(node))) return true;
    if (joining.test(nameOf(node))) return false;
  }
  if (ts.isIdentifier(node) && printers.has(node.text)) return true;
  if (ts.isArrowFunction(node)) return isPrinted(node.body, printers);
  if (ts.isConditionalExpression(node))
    return isPrinted(node.whenTrue, printers) || isPrinted(node.whenFalse, printers);
  return ts.forEachChild(node, (child) => (isPrinted(child, printers) ? true : undefined)) ?? false;
}

/** Returns what a file puts into a message as a text that is a printed number: "key: slot", as the code writes both. */
export function printedNumbers({ path, text }: SourceText): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const printers = new Set<string>();
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      if (isPrinted(node.initializer, printers)) printers.add(node.name.text);
    if (ts.isCallExpression(node) && /^(?:t|say)$/.test(nameOf(node))) {
      const [key, slots] = node.arguments;
      if (key && slots && ts.isObjectLiteralExpression(slots))
        for (const property of slots.properties) {
          const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
          if (value && property.name && isPrinted(value, printers))
            found.push(`${key.getText()}: ${property.name.getText()}`);
        }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
