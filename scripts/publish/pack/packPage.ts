import { posix } from "node:path";
import { Parser } from "htmlparser2";

/** Where a page stands in a pack, and what else is in it. */
export interface PackedPage {
  readonly path: string;
  readonly base: string;
  /** The protocol and host that the site was built for, where it was told. */
  readonly site: string | undefined;
  readonly has: (path: string) => boolean;
}

/** What a page that opens from a folder cannot use: no script runs there, and nobody answers. */
const dropped = new Set([
  ...["script", "button", "form", "input", "select", "textarea", "output", "progress", "fieldset", "label", "datalist"],
  ...["iframe", "object", "embed", "area-search", "embed-builder", "copy-text", "keep-site", "template"]
]);
const droppedClass = /(?:^|\s)(?:with-script|figure-controls|gap-controls|menu-tools)(?:\s|$)/;
const droppedLink = /\brel="?(?:canonical|alternate|manifest|modulepreload|preload|prefetch)/;
const droppedMeta = /\b(?:http-equiv|property="?(?:og|article):|name="?twitter:)/;
const empty = new Set(["input", "embed"]);

/**
 * Returns a page as it stands in a pack: no script and no control that needs one, links relative and to files, and a link
 * to what is not in the pack as the words alone.
 */
export function packPage(html: string, page: PackedPage): string {
  const kept: string[] = [];
  let from = 0;
  let skipped: string | undefined;
  let depth = 0;
  const cut = (start: number, end: number, instead: string): void => {
    kept.push(html.slice(from, start), instead);
    from = end;
  };
  const headings: boolean[] = [];
  /** What each open link has become: one that leads nowhere looks like the words around it. */
  const links: ("a" | "span")[] = [];
  let pictures = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const { startIndex: start, endIndex } = parser;
        const end = endIndex + 1;
        if (skipped !== undefined) {
          if (name === skipped) depth++;
          return;
        }
        if (name === "th") headings.push(true);
        if (name === "svg") pictures++;
        const tag = html.slice(start, end);
        // The heading of a column stands in the button that sorts by it.
        if (name === "noscript" || (name === "button" && headings.length > 0)) cut(start, end, "");
        else if (dropped.has(name) || droppedClass.test(String(attributes["class"])) || "data-packs" in attributes) {
          cut(start, start, "");
          if (empty.has(name)) from = end;
          else [skipped, depth] = [name, 1];
        } else if ((name === "link" && droppedLink.test(tag)) || (name === "meta" && droppedMeta.test(tag)))
          cut(start, end, "");
        else {
          const packed = packTag(tag, page);
          const isDead = name === "a" && pictures === 0 && "href" in attributes && !/\shref=/.test(packed);
          if (name === "a") links.push(isDead ? "span" : "a");
          cut(start, end, isDead ? "<span>" : packed);
        }
      },
      onclosetag: (name, isImplied) => {
        if (isImplied) return;
        const { startIndex: start, endIndex } = parser;
        if (skipped !== undefined) {
          if (name === skipped && --depth === 0) [skipped, from] = [undefined, endIndex + 1];
          return;
        }
        if (name === "th") headings.pop();
        if (name === "svg") pictures--;
        if (name === "a" && links.pop() === "span") cut(start, endIndex + 1, "</span>");
        if (name === "noscript" || (name === "button" && headings.length > 0)) cut(start, endIndex + 1, "");
      }
    },
    { decodeEntities: false, lowerCaseTags: false, recognizeSelfClosing: true }
  );
  parser.end(html);
  return kept.join("") + html.slice(from);
}

/** A tag with its addresses as they are from the page; what only stands without script may stand. */
function packTag(tag: string, page: PackedPage): string {
  return tag
    .replace(/\s(href|src|poster)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g, (_, name: string, ...found: string[]) => {
      const address = packedAddress(
        found.slice(0, 3).find((each) => (each as string | undefined) !== undefined),
        page
      );
      return address === undefined ? "" : ` ${name}="${address}"`;
    })
    .replace(/\s(?:srcset|imagesrcset)=(?:"[^"]*"|'[^']*')/g, "")
    .replace(/\bwithout-script\b/, "note");
}

/** Returns where an address leads in the pack, undefined where it leads to nothing there. */
export function packedAddress(given: string | undefined, page: PackedPage): string | undefined {
  if (given === undefined) return undefined;
  const address = page.site !== undefined && given.startsWith(`${page.site}/`) ? given.slice(page.site.length) : given;
  if (/^(?:[a-z][a-z+.-]*:|#)/i.test(address)) return address;
  const [, bare = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  // What an address asks for beyond its page would need the script.
  if (query !== "") return undefined;
  const path = bare.startsWith("/") ? bare.slice(page.base.length) : posix.join(posix.dirname(page.path), bare);
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return page.has(file) ? posix.relative(posix.dirname(page.path), file) + fragment : undefined;
}
