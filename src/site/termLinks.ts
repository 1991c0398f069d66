/** A term as the pages of one language lead to it. */
export interface LinkedTerm {
  /** The forms under which sentences hold it. */
  readonly forms: readonly string[];
  readonly href: string;
}

/** Adds links to a page's HTML. */
export type LinkTerms = (html: string) => string;

/** Comments, elements whose text is no prose, and tags: their name, whether they close, their attributes. */
const token =
  /<!--.*?-->|<(script|style|svg|pre|textarea|template|select|table|figure)\b.*?<\/\1\s*>|<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gis;

/** Where sentences stand. */
const prose = new Set(["p", "li", "dd"]);

/** What is a link already, a heading, a control, or somebody's words. */
const closed = new Set(
  "a h1 h2 h3 h4 h5 h6 button label summary blockquote q cite code nav form dt address".split(" ")
);

const withoutEnd = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * Returns what makes the first use of each term on a page a link to where it is explained: within `main`, in sentences,
 * and not in headings, links, controls, quotes, figures or tables, nor in what a script redraws (elements of our own, and
 * parts that are named).
 */
export function termLinker(terms: readonly LinkedTerm[]): LinkTerms {
  const hrefs = new Map(terms.flatMap(({ forms, href }) => forms.map((form) => [folded(form), href] as const)));
  const found = [...hrefs.keys()].toSorted((a, b) => b.length - a.length).map(alone);
  if (found.length === 0) return (html) => html;
  const pattern = new RegExp(found.join("|"), "giu");
  return (html) => {
    const start = html.indexOf("<main");
    const end = html.lastIndexOf("</main>");
    if (start < 0 || end < start) return html;
    const used = new Set<string>();
    const link = (text: string): string =>
      text.replace(pattern, (form, at: number) => {
        const href = hrefs.get(folded(form));
        if (href === undefined || used.has(href) || isOfName(text, at, form)) return form;
        used.add(href);
        return `<a class="term" href="${href}">${form}</a>`;
      });
    return html.slice(0, start) + linkedProse(html.slice(start, end), link) + html.slice(end);
  };
}

/** Words of another language, addresses, lines of sources, and what a script redraws. */
const notOurs = /\s(?:lang|dir|data-part|hidden)\b|\sclass="[^"]*\bsources?\b/;

/** True for a word with a capital letter that begins no sentence: a part of a name, such as "Development Indicators". */
function isOfName(text: string, at: number, form: string): boolean {
  const [first = ""] = form;
  const isCapital = first !== first.toLowerCase() && !/^\p{Lu}+$/u.test(form);
  return isCapital && !/(?:^|[.!?…:;“«(]\s*)$/.test(text.slice(0, at));
}

function linkedProse(html: string, link: (text: string) => string): string {
  const open: { readonly name: string; readonly isProse: boolean; readonly isClosed: boolean }[] = [];
  let written = "";
  let at = 0;
  for (const match of html.matchAll(token)) {
    const text = html.slice(at, match.index);
    const within = open.at(-1);
    written += (within?.isProse === true && !within.isClosed ? link(text) : text) + match[0];
    at = match.index + match[0].length;
    const [, , slash, tag, attributes = ""] = match;
    if (tag === undefined || withoutEnd.test(tag)) continue;
    const name = tag.toLowerCase();
    if (slash === "/") {
      const index = open.findLastIndex((each) => each.name === name);
      if (index >= 0) open.splice(index);
      continue;
    }
    const isOwn = name.includes("-") || closed.has(name) || notOurs.test(attributes);
    open.push({
      name,
      isProse: within?.isProse === true || prose.has(name),
      isClosed: within?.isClosed === true || isOwn
    });
  }
  return written + html.slice(at);
}

/** A form in small letters, whatever spaces it is set with. */
function folded(form: string): string {
  return form.toLowerCase().replace(/\s+/g, " ");
}

/** A letter or digit of a word; those of Han stand beside others without a space. */
const ofWord = String.raw`(?!\p{Script=Han})[\p{L}\p{N}\p{M}]`;

/** The pattern of a form as a word by itself. */
function alone(form: string): string {
  const before = /^\p{Script=Han}/u.test(form) ? "" : `(?<!${ofWord})`;
  const behind = /\p{Script=Han}$/u.test(form) ? "" : `(?!${ofWord})`;
  return before + escaped(form) + behind;
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+");
}
