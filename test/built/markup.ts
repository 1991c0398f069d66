/** A start tag, its attributes with their entities decoded, and where it begins and ends in the page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

/** A script or style that stands in the page itself. */
export interface Inline {
  readonly tag: Tag;
  readonly body: string;
}

/** A page, taken apart: every start tag, the words that a reader sees, scripts and styles. */
export interface Markup {
  readonly tags: readonly Tag[];
  readonly text: string;
  readonly title: string;
  readonly inline: readonly Inline[];
}

const token = /<!--.*?-->|<!doctype[^>]*>|<\/([a-z][\w-]*)\s*>|<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gis;
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const raw = /^(?:script|style)$/;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** Decodes the entities that our own build writes; leaves others as they stand. */
export function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ""] ?? whole;
  });
}

/** Takes apart a page that our build wrote: quotes are closed, and `>` in text is written as an entity. */
export function markupOf(html: string): Markup {
  const tags: Tag[] = [];
  const inline: Inline[] = [];
  const words: string[] = [];
  let title = "";
  let at = 0;
  const pattern = new RegExp(token);
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const between = html.slice(at, match.index);
    if (between.trim() !== "") words.push(decoded(between));
    at = pattern.lastIndex;
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    const tag = { name, attributes: attributesOf(match[3] ?? ""), start: match.index, end: at };
    tags.push(tag);
    if (!raw.test(name) && name !== "title") continue;
    const close = html.indexOf(`</${name}`, at);
    const body = html.slice(at, close < 0 ? html.length : close);
    if (raw.test(name)) inline.push({ tag, body });
    else if (title === "") title = decoded(body).trim();
    if (name === "title") words.push(decoded(body));
    at = close < 0 ? html.length : close;
    pattern.lastIndex = at;
  }
  return { tags, text: words.join("\n"), title, inline };
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single, bare] of text.matchAll(attribute)) {
    found[name.toLowerCase()] = decoded(double ?? single ?? bare ?? "");
  }
  return found;
}
