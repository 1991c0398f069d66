import { parse } from "acorn";
import type { Node } from "acorn";
import { walk } from "estree-walker";
import type { NewerNames } from "./newerNames.ts";

interface Parsed extends Node {
  readonly name: string;
  readonly computed: boolean;
  readonly object: Parsed;
  readonly property: Parsed;
  readonly callee: Parsed;
  readonly left: Parsed;
  readonly key: Parsed;
  readonly regex: { readonly pattern: string; readonly flags: string } | null;
  readonly operator: string;
  readonly argument: Parsed;
}

/**
 * Returns what a script says that a floor does not know: syntax since 2021, methods, globals, and what looks behind in
 * a pattern. A global counts as guarded where the script asks for its type
 * (or, for what cancels, for the type of what requests).
 */
export function findNewer(script: string, newer: NewerNames): readonly string[] {
  let program: Node;
  try {
    program = parse(script, { ecmaVersion: 2020, sourceType: "module" });
  } catch (error) {
    return [`syntax: ${String(error)}`];
  }
  const found = new Set<string>();
  const asked = new Set<string>();
  const own = new Set<string>();
  const globals = new Map<string, string>();
  const note = (name: string, since: string | undefined): void => {
    if (since !== undefined) found.add(`${name} (${since})`);
  };
  const member = (node: Parsed, names: ReadonlyMap<string, string>): void => {
    if (node.type === "MemberExpression" && !node.computed)
      note(`.${node.property.name}`, names.get(node.property.name));
  };
  walk(program as never, {
    enter(given, above) {
      const node = given as unknown as Parsed;
      const parent = above as unknown as Parsed | null;
      if (node.type === "UnaryExpression" && node.operator === "typeof") asked.add(node.argument.name);
      if (node.type === "AssignmentExpression") member(node.left, newer.properties);
      if (node.type === "CallExpression" && !isStatic(node.callee)) member(node.callee, newer.methods);
      if (node.type === "MemberExpression" && isStatic(node)) {
        const name = `${node.object.name}.${node.property.name}`;
        note(name, newer.statics.get(name));
      }
      if (node.type === "Literal" && node.regex) {
        if (/\(\?<[=!]/.test(node.regex.pattern)) note("a pattern that looks behind", "safari 16.4");
        if (/[dv]/.test(node.regex.flags)) note(`a pattern with ${node.regex.flags}`, "2021");
      }
      if (node.type !== "Identifier" || !parent) return;
      if (/Function|Declarat|Pattern|Import|Catch/.test(parent.type)) own.add(node.name);
      const isKey = (parent.property === node || parent.key === node) && !parent.computed;
      const since = newer.globals.get(node.name);
      if (!isKey && since !== undefined) globals.set(node.name, since);
    }
  });
  for (const [name, since] of globals)
    if (!own.has(name) && !asked.has(name.replace(/^cancel/, "request"))) note(name, since);
  return [...found];
}

/** True for a member of what is called by its own name: `Object.hasOwn`, but not `list.at`. */
function isStatic(node: Parsed): boolean {
  return node.type === "MemberExpression" && !node.computed && /^[A-Z]\w+$/.test(node.object.name);
}
