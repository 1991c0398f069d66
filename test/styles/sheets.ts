import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import postcss from "postcss";

/** One selector with what it sets, and the layer that it stands in. */
export interface StyleRule {
  readonly sheet: string;
  readonly layer: string | undefined;
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** A style sheet as it is written. */
export interface Sheet {
  readonly name: string;
  readonly text: string;
  readonly rules: readonly StyleRule[];
}

/** Reads the rules of a sheet; a list of selectors counts one by one. Throws where it is not CSS. */
export function parseSheet(name: string, text: string): Sheet {
  const rules: StyleRule[] = [];
  postcss.parse(text).walkRules((rule) => {
    let layer: string | undefined;
    for (let parent = rule.parent; parent?.type === "atrule"; parent = parent.parent as typeof parent) {
      const { name, params } = parent as postcss.AtRule;
      if (name === "layer") layer = params;
    }
    const declarations = rule.nodes.flatMap((node) =>
      node.type === "decl" ? [[node.prop, `${node.value}${node.important ? " !important" : ""}`] as const] : []
    );
    for (const selector of rule.selectors) rules.push({ sheet: name, layer, selector, declarations });
  });
  return { name, text, rules };
}

/** Reads the style sheets of the site. */
export function readSheets(): readonly Sheet[] {
  const folder = join(import.meta.dirname, "../../src/styles");
  const names = readdirSync(folder).filter((name) => name.endsWith(".css"));
  return names.map((name) => parseSheet(name, readFileSync(join(folder, name), "utf8")));
}

/** Returns the classes in a selector, each once. */
export function classesIn(selector: string): readonly string[] {
  const found = selector.replace(/\[[^\]]*\]/g, "").matchAll(/\.([a-zA-Z][\w-]*)/g);
  return [...new Set([...found].flatMap(([, name]) => (name === undefined ? [] : [name])))];
}
