import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { isKeyPattern, type KeyPattern } from "../i18n/keyPattern.ts";
import { once } from "../query/once.ts";

/** What a module says and brings along. */
interface ModuleKeys {
  readonly patterns: readonly KeyPattern[];
  /** The modules that it imports at once, and those that it may import later. */
  readonly imports: readonly string[];
  readonly later: readonly string[];
}

/** The code of a script. */
export interface ScriptCode {
  /** The module that it begins with. */
  readonly entry: string;
  /** True where what it may import later speaks with its messages. */
  readonly later: boolean;
  /** Modules that it imports and never runs. */
  readonly without?: readonly string[];
}

/**
 * Returns every text, with slots, that may be the key of a message in a script: those of its module and of all that this
 * imports, types apart. A key is always written as a text or as a
 * template that begins with a word, somewhere in the code that asks for it: a key that is put together in another way
 * stops the build.
 */
export function scriptKeys({ entry, later, without = [] }: ScriptCode): readonly KeyPattern[] {
  const found = new Map<string, KeyPattern>();
  const seen = new Set([entry]);
  for (const path of seen) {
    if (without.includes(path)) continue;
    const module = keysOfModule(path);
    for (const pattern of module.patterns) found.set(pattern.join("*"), pattern);
    for (const each of [...module.imports, ...(later ? module.later : [])]) seen.add(each);
  }
  return [...found.values()];
}

const keysOfModule = once((path: string): ModuleKeys => readModule(path, readFileSync(path, "utf8")));

/** Returns the keys of a module's text; throws on a key of a message that is put together with "+" or begins with a slot. */
export function readModule(path: string, text: string): ModuleKeys {
  const patterns: KeyPattern[] = [];
  const imports: string[] = [];
  const later: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isImportDeclaration(node)) {
      if (!isTypeOnly(node)) imports.push(...resolved(path, node.moduleSpecifier));
      return;
    }
    if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) later.push(...resolved(path, node.arguments[0]));
      else if (isTranslating(node.expression)) refuseJoined(path, node.arguments[0]);
    }
    const pattern = patternOf(node);
    if (pattern && isKeyPattern(pattern)) patterns.push(pattern);
    ts.forEachChild(node, visit);
  };
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
  return { patterns, imports, later };
}

function patternOf(node: ts.Node): KeyPattern | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause.namedBindings;
  return !importClause.name && !!names && ts.isNamedImports(names) && names.elements.every((each) => each.isTypeOnly);
}

function resolved(from: string, specifier: ts.Node | undefined): readonly string[] {
  if (!specifier || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith(".")) return [];
  const path = posix.join(posix.dirname(from), specifier.text);
  return /\.tsx?$/.test(path) && existsSync(path) ? [path] : [];
}

function isTranslating(callee: ts.Expression): boolean {
  return (
    (ts.isIdentifier(callee) && callee.text === "t") ||
    (ts.isPropertyAccessExpression(callee) && callee.name.text === "t")
  );
}

function refuseJoined(path: string, key: ts.Expression | undefined): void {
  if (!key) return;
  if (ts.isConditionalExpression(key)) {
    refuseJoined(path, key.whenTrue);
    refuseJoined(path, key.whenFalse);
    return;
  }
  const isJoined = ts.isBinaryExpression(key) && key.operatorToken.kind === ts.SyntaxKind.PlusToken;
  if (isJoined || (ts.isTemplateExpression(key) && !/^[a-z]/.test(key.head.text)))
    throw new Error(`${path}: the key ${key.getText()} of a message has to begin with a word`);
}
