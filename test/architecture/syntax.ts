import ts from "typescript";

/** A file of the repository and what it holds; the path is relative, with forward slashes. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What a file imports, by any of the ways there are. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** What is imported by name. */
  readonly names: readonly string[];
}

/** Parses TypeScript, TSX or JavaScript; of an Astro file, its frontmatter and its scripts. */
export function parsed({ path, text }: SourceText): ts.SourceFile {
  const isAstro = path.endsWith(".astro");
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, isAstro ? codeOfAstro(text) : text, ts.ScriptTarget.Latest, true, kind);
}

function codeOfAstro(text: string): string {
  const frontmatter = /^\s*---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].map(([, attributes, code]) => {
    const src = /\bsrc=["'](\.[^"']+)["']/.exec(attributes ?? "")?.[1];
    return src === undefined ? (code ?? "") : `import ${JSON.stringify(src)};`;
  });
  return [frontmatter, ...scripts].join("\n");
}

/** Returns static and dynamic imports, re-exports and import types of a file. */
export function importsOf(source: SourceText): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const each = importOf(node);
    if (each) found.push(each);
    ts.forEachChild(node, visit);
  };
  visit(parsed(source));
  return found;
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return literal(node.moduleSpecifier, isTypeImport(node), namesIn(node));
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal, true);
  if (ts.isCallExpression(node) && isLoading(node.expression)) return literal(node.arguments[0], false);
  if (ts.isNewExpression(node) && node.expression.getText() === "URL" && node.getText().includes("import.meta")) {
    return literal(node.arguments?.[0], false);
  }
  return undefined;
}

function namesIn({ importClause }: ts.ImportDeclaration): readonly string[] {
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function isLoading(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === "require";
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function literal(node: ts.Node | undefined, typeOnly: boolean, names: readonly string[] = []): Import | undefined {
  return node && ts.isStringLiteralLike(node) ? { specifier: node.text, typeOnly, names } : undefined;
}

/** True for a file that only passes on what others export. */
export function isBarrel(source: SourceText): boolean {
  const { statements } = parsed(source);
  return statements.length > 0 && statements.every((each) => ts.isExportDeclaration(each) && each.moduleSpecifier);
}

/** Names the classes of a file that are neither errors nor custom elements. */
export function plainClasses(source: SourceText): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node) && !/(?:Error|HTMLElement|Element)$/.test(baseOf(node))) {
      found.push(node.name?.text ?? "(unnamed)");
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(source));
  return found;
}

function baseOf(node: ts.ClassLikeDeclaration): string {
  const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  return clause?.types[0]?.expression.getText() ?? "";
}

/** Names the variables of a module that can change: `let`, `var`, and containers that begin empty. */
export function mutableState(source: SourceText): readonly string[] {
  return parsed(source).statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const constant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
    return statement.declarationList.declarations
      .filter(({ initializer }) => !constant || (initializer !== undefined && beginsEmpty(initializer)))
      .map(({ name }) => name.getText());
  });
}

/** A function of a file, and how many lines it takes with its head. */
export interface FunctionLines {
  readonly name: string;
  readonly lines: number;
}

/** Returns every function of a file that has a body; one without a name goes by what it is given to. */
export function functionsOf(source: SourceText): readonly FunctionLines[] {
  const found: FunctionLines[] = [];
  const file = parsed(source);
  const lineOf = (place: number): number => file.getLineAndCharacterOfPosition(place).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined)
      found.push({ name: nameOf(node), lines: lineOf(node.end) - lineOf(node.getStart()) + 1 });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function nameOf({ name, parent }: ts.SignatureDeclaration): string {
  if (name) return name.getText();
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isNamed ? parent.name.getText() : "(unnamed)";
}

/** Names what a file waits for or asks of the build tool as it is imported: `await` outside functions, `import.meta`. */
export function importTimeNeeds(source: SourceText): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) found.push("import.meta");
    const isWait = ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined);
    if (isWait && !inFunction) found.push("await");
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)));
  };
  visit(parsed(source), false);
  return found;
}

function beginsEmpty(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  if (!ts.isNewExpression(node)) return false;
  return /^(?:Weak)?(?:Map|Set)$/.test(node.expression.getText()) && (node.arguments ?? []).length === 0;
}
