/** A rule of a `_headers` file: which paths it is for, and what is sent with them. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** Returns the rules of a `_headers` file, as Netlify and Cloudflare Pages read it. Throws on a line that is neither. */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { readonly path: string; readonly headers: (readonly [string, string])[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (line.startsWith("/")) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || !rule) throw new SyntaxError(`_headers: "${line}"`);
    rule.headers.push([name.toLowerCase(), value.trim()]);
  }
  return rules;
}

/** Returns what is sent with a path below the base, such as "/en/map/"; values of one name are joined, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const sent = new Map<string, string>();
  for (const rule of rules) {
    if (!matches(rule.path, path)) continue;
    for (const [name, value] of rule.headers) {
      const before = sent.get(name);
      sent.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return sent;
}

/** `:name` stands for one part of a path, `*` at the end for all that follows. */
function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/:\w+/g, "[^/]+")
    .replace(/\*$/, ".*");
  return new RegExp(`^${source}$`).test(path);
}
