import { Parser } from "htmlparser2";

/** A run of text that a reader sees as one: a paragraph, a row of a table, an item of a list. */
export interface Block {
  /** The part of the page that it belongs to: the id of an element around it, or of the last heading or summary before it. */
  readonly section: string;
  readonly text: string;
  /** Where its links lead; in a table or a list of terms, those of the row or the term until here. */
  readonly links: readonly string[];
  /** Of a row: the heads of the columns of its table. */
  readonly head?: string;
}

const starts =
  /^(?:p|li|h[1-6]|tr|dt|dd|div|section|article|figcaption|caption|summary|blockquote|details|ul|ol|dl|table|quote-box)$/;
const unread = /^(?:script|style|svg|noscript|template|option|button|code|pre|textarea|output)$/;
const cells = /^(?:td|th)$/;
/** What is said in these belongs to the links of the row; a row "behind" another goes on with it. */
const holds = /^(?:tbody|dl)$/;
const heading = /^h[1-6]$/;

/** Returns a text without the marks that only say in which direction a part of it runs. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\u2066-\u2069\u200e\u200f\u202a-\u202e]/g, "");
}

/**
 * Returns the blocks of the main part of a built page, in order. Pictures and code are left out; the cells of a row are
 * parted by " | ", and parts of a cell that only their style parts by a space.
 */
export function pageBlocks(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const open: (string | undefined)[] = [];
  let [text, underHeading, skipped, rows, isInMain, isApart] = ["", "", 0, 0, false, false];
  let links: readonly string[] = [];
  let [head, inHead] = ["", false];
  const end = (): void => {
    const clean = withoutMarks(text)
      .replaceAll(/[ \t\n]+/g, " ")
      .trim();
    const around = open.findLast((id) => id !== undefined);
    const isRow = clean.startsWith("|");
    if (isRow && inHead) head = clean;
    const block = { section: around ?? underHeading, text: clean, links, ...(isRow && { head }) };
    if (/[\p{L}\p{N}]/u.test(clean)) blocks.push(block);
    text = "";
    if (rows === 0) links = [];
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "main") isInMain = true;
      if (!isInMain) return;
      if (starts.test(name)) end();
      if (name === "table") head = "";
      if (name === "thead") inHead = true;
      if (cells.test(name)) text += " | ";
      if (holds.test(name)) rows += 1;
      if (name === "dt" || (name === "tr" && attributes["class"]?.includes("behind") !== true)) links = [];
      if (attributes["href"] !== undefined) links = [...links, attributes["href"]];
      const { id } = attributes;
      const isHeading = heading.test(name) || name === "summary";
      if (isHeading && id !== undefined) underHeading = id;
      open.push(isHeading || name === "main" ? undefined : id);
      if (unread.test(name)) skipped += 1;
      isApart = true;
    },
    ontext(marked) {
      if (!isInMain || skipped > 0) return;
      const part = withoutMarks(marked);
      if (isApart && /[\p{L}\p{N}%.)]$/u.test(text) && /^[\p{L}\p{N}(]/u.test(part)) text += " ";
      isApart = false;
      text += part;
    },
    onclosetag(name) {
      if (!isInMain) return;
      if (starts.test(name)) end();
      if (name === "thead") inHead = false;
      if (holds.test(name)) rows -= 1;
      if (unread.test(name)) skipped -= 1;
      open.pop();
      if (name === "main") isInMain = false;
    }
  });
  parser.end(html);
  end();
  return blocks;
}
