import { XMLParser } from "fast-xml-parser";
import { SourceError } from "../adapter.ts";
import { decodeText } from "../csv.ts";

/** A translation of the Universal Declaration of Human Rights. */
export interface TranslationRow {
  /** ISO 639-3, "und" where it has no code. */
  readonly language: string;
  /** Stages 4 and 5 have a finished text; below, it is missing or being prepared. */
  readonly stage: number;
}

/** Returns the entries of the index; throws a SourceError where there is none or one lacks its language or stage. */
export function parseDeclarationIndex(content: Uint8Array, file: string): readonly TranslationRow[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => name === "udhr"
  });
  const text = decodeText(content, file);
  // The parser reads what it can of a damaged document.
  if (!/<\/udhrs>\s*$/.test(text)) throw new SourceError(file, "is cut short: does not end with </udhrs>");
  const document = parser.parse(text) as {
    readonly udhrs?: { readonly udhr?: readonly Readonly<Record<string, unknown>>[] };
  };
  const entries = document.udhrs?.udhr ?? [];
  if (entries.length === 0) throw new SourceError(file, "has no entries");
  const tags = text.replace(/<!--[^]*?-->/g, "").match(/<udhr\s/g)?.length ?? 0;
  if (tags !== entries.length) throw new SourceError(file, `${tags} entries, but ${entries.length} can be read`);
  return entries.map((entry, index) => {
    const language = entry["iso639-3"];
    const stage = Number(entry["stage"]);
    if (typeof language !== "string" || !/^[a-z]{3}$/.test(language) || !Number.isInteger(stage) || stage < 1) {
      throw new SourceError(file, `entry ${index + 1}: language ${String(language)}, stage ${String(entry["stage"])}`);
    }
    return { language, stage };
  });
}
