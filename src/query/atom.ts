import { createHash } from "node:crypto";
import { markupText } from "../model/codeText.ts";

/** An entry of a feed. */
export interface AtomEntry {
  /** See `stableId`. */
  readonly id: string;
  readonly title: string;
  /** See `instantOf`. */
  readonly updated: string;
  readonly link: string;
  /** One paragraph each, as text. */
  readonly paragraphs: readonly string[];
}

/** A feed; `self` is its own address. An entry may be missing: a feed without any is valid. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly author: string;
  readonly updated: string;
  readonly self: string;
  readonly link: string;
  readonly rights: string;
  readonly entries: readonly AtomEntry[];
}

/** Returns a feed as Atom 1.0 (RFC 4287). */
export function formatAtom(feed: AtomFeed): string {
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${markupText(feed.language)}">`,
    `<id>${markupText(feed.id)}</id>`,
    `<title>${markupText(feed.title)}</title>`,
    `<subtitle>${markupText(feed.subtitle)}</subtitle>`,
    `<updated>${feed.updated}</updated>`,
    `<author><name>${markupText(feed.author)}</name></author>`,
    `<rights>${markupText(feed.rights)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${markupText(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${markupText(feed.link)}"/>`,
    ...feed.entries.map(formatEntry),
    `</feed>`
  ];
  return `${lines.join("\n")}\n`;
}

/** Returns a name that stays the same wherever the site stands: a UUID (RFC 9562, version 8) over the parts. */
export function stableId(...parts: readonly string[]): string {
  const digits = createHash("sha256").update(parts.join("\n")).digest("hex");
  const part = (from: number, to: number): string => digits.slice(from, to);
  return `urn:uuid:${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}

/** Returns the first moment of a day, month or year, in UTC: "2026-07" is 2026-07-01T00:00:00Z. */
export function instantOf(date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) throw new RangeError(`not a date: "${date}"`);
  const [, year = "", month = "01", day = "01"] = match;
  return `${year}-${month}-${day}T00:00:00Z`;
}

function formatEntry({ id, title, updated, link, paragraphs }: AtomEntry): string {
  const html = paragraphs.map((text) => `<p>${markupText(text)}</p>`).join("");
  return [
    `<entry>`,
    `<id>${markupText(id)}</id>`,
    `<title>${markupText(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${markupText(link)}"/>`,
    `<content type="html">${markupText(html)}</content>`,
    `</entry>`
  ].join("\n");
}
