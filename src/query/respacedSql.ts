import { sqlParts } from "./sqlParts.ts";

type PartKind = "comment" | "text" | "word" | "operator" | "point" | "colon" | "sign";

/** True where two queries differ in the space between their words and signs alone, and mean the same to DuckDB. */
export function isOnlyRespaced(one: string, other: string): boolean {
  const parts = tokensOf(one);
  const others = tokensOf(other);
  return parts.length === others.length && parts.every((part, place) => part === others[place]);
}

/** Returns what a query is made of, each with whether the space before it, or none, makes a difference. */
function tokensOf(sql: string): readonly string[] {
  const tokens: string[] = [];
  let before: { readonly kind: PartKind; readonly end: number; readonly text: string } | undefined;
  let hasNewLine = false;
  for (const { at, text, isWord } of sqlParts(sql)) {
    if (/^\s+$/.test(text)) {
      hasNewLine ||= text.includes("\n");
      continue;
    }
    const kind = isWord ? "word" : kindOf(text);
    const isGlued = before?.end === at && holdsTogether(before.kind, kind, before.text + text);
    // Texts in two lines are one text, and in one line they are two.
    const goesOn = kind === "text" && before?.kind === "text" && hasNewLine;
    const shown = kind === "comment" ? text.replace(/\s+/g, " ").trim() : text;
    tokens.push(`${isGlued ? "+" : goesOn ? "/" : " "}${shown}`);
    hasNewLine = text.startsWith("--") || (kind === "comment" && hasNewLine);
    if (kind !== "comment" || before?.kind !== "text") before = { kind, end: at + text.length, text };
  }
  return tokens;
}

function kindOf(text: string): PartKind {
  if (/^(?:--|\/\*)/.test(text)) return "comment";
  if (/^(?:[eE]?'|"|\$.*\$)/s.test(text)) return "text";
  if (/^[\w$?]/.test(text)) return "word";
  if (/^[-+*/<>=~!@#%^&|`]/.test(text)) return "operator";
  if (text === ".") return "point";
  return text === ":" ? "colon" : "sign";
}

/** True where two parts without a space between them would be something else with one. */
function holdsTogether(one: PartKind, other: PartKind, both: string): boolean {
  const kinds = [one, other];
  if (kinds.every((kind) => kind === "word" || kind === "text")) return true;
  if (kinds.every((kind) => kind === "operator")) return true;
  // The beginning of a text with escapes: U&'…'.
  if (one === "operator" && other === "text") return both.startsWith("&");
  if (one === "colon") return both === "::" || both === ":=";
  if (kinds.includes("point")) return /\d/.test(both);
  return false;
}
