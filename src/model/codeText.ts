import { known } from "./known.ts";

/** Control characters that XML 1.0 cannot hold and HTML replaces. */
// eslint-disable-next-line no-control-regex -- these are the ones meant
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Marks of direction: for the eye. Other programs print or choke on them, and in code they can show what is not so. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;"
};

/** Returns a text as HTML and XML write it, between tags and in an attribute with double quotes. */
export function markupText(text: string): string {
  return text.replace(unprintable, "").replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
}

/** Returns a text in one line, without marks of direction: for formats in which a line or a mark means something. */
export function plainLine(text: string): string {
  return text
    .replace(directionMarks, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Returns words that Markdown (CommonMark and GitHub's) takes as they are, within a line. */
export function markdownText(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_[\]<>~|$#!]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/:\/\//g, ":\\/\\/")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/@/g, "\\@");
}

/** Returns an address that ends where Markdown's brackets do: what could end it before is percent-encoded. */
export function markdownAddress(url: string): string {
  return encodedExcept(url, /[\w\-.~:/?#@&=+,%]/);
}

/** Returns an address that neither braces nor backslashes can end: BibTeX counts them, also within a command. */
export function bibtexAddress(url: string): string {
  return encodedExcept(url, /[\w\-.~:/?#@&=+,%;!*'()]/);
}

const texCommands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}"
};

/** Returns words that BibTeX and TeX print as they are: signs of commands are named, so that braces always pair. */
export function bibtexText(text: string): string {
  return plainLine(text).replace(/[%&#_${}\\~^]/g, (sign) => texCommands[sign] ?? `\\${sign}`);
}

/** Returns a text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** Returns a name as SQL writes it. */
export function sqlName(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

/** Returns SQL for a shell, which runs a line that begins with a full stop as a command of its own: a space stands before. */
export function shellSql(sql: string): string {
  return sql.replace(/^\./gm, " .");
}

/** Returns a text as Python writes it, in one line. */
export function pythonText(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(hidden, pythonEscape)}"`;
}

/** Returns a text of many lines as Python writes it: as it stands between three quotes, where nothing in it ends them. */
export function pythonBlock(text: string): string {
  return isSeen(text) && !text.includes('"""') ? `r"""\n${text}\n"""` : pythonText(text);
}

/** Returns a text as R writes it, in one line. A NUL, which R cannot hold, is left out. */
export function rText(text: string): string {
  return `"${text.split("\0").join("").replace(/["\\]/g, "\\$&").replace(hidden, rEscape)}"`;
}

/** Returns a text of many lines as R (from 4.0) writes it: as it stands, in brackets that nothing in it closes. */
export function rBlock(text: string): string {
  if (!isSeen(text)) return rText(text);
  let dashes = "---";
  while (text.includes(`)${dashes}"`)) dashes += "-";
  return `r"${dashes}(\n${text}\n)${dashes}"`;
}

/** Returns a text as JavaScript writes it, in one line. */
export function javaScriptText(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(hidden, javaScriptEscape)}"`;
}

/** Returns a text of many lines as JavaScript writes it: between backticks, where nothing in it ends or fills them. */
export function javaScriptBlock(text: string): string {
  return isSeen(text) ? `\`\n${text.replace(/[\\`]|\$(?=\{)/g, "\\$&")}\n\`` : javaScriptText(text);
}

/** Returns a text as Power Query writes it, in one line: there `#(` begins an escape. */
export function powerQueryText(text: string): string {
  return `"${text.replace(/"/g, '""').replace(/#\(/g, "#(#)(").replace(hidden, powerQueryEscape)}"`;
}

/** Returns a text as a formula of a spreadsheet writes it. */
export function formulaText(text: string): string {
  return `"${plainLine(text).replace(/"/g, '""')}"`;
}

/** What a reader of code does not see, or a program may read otherwise. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/gu;

/** Whether all of a text can be seen: only letters, signs, spaces, tabs and ends of line. */
function isSeen(text: string): boolean {
  return !/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(text) && !/\p{Cc}/u.test(text.replace(/[\n\t]/g, ""));
}

function pythonEscape(sign: string): string {
  const code = known(sign.codePointAt(0), "sign");
  return code > 0xff_ff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

function rEscape(sign: string): string {
  const code = known(sign.codePointAt(0), "sign");
  // R cannot hold half a letter.
  if (code >= 0xd8_00 && code <= 0xdf_ff) return "\ufffd";
  return code > 0xff_ff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

function javaScriptEscape(sign: string): string {
  return `\\u{${hex(known(sign.codePointAt(0), "sign"), 1)}}`;
}

function powerQueryEscape(sign: string): string {
  const code = known(sign.codePointAt(0), "sign");
  // Power Query cannot hold half a letter.
  if (code >= 0xd8_00 && code <= 0xdf_ff) return "\ufffd";
  return `#(${hex(code, code > 0xff_ff ? 8 : 4).toUpperCase()})`;
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, "0");

/** Returns a text with all but the wanted letters percent-encoded, as UTF-8; a percent sign that stands for nothing too. */
function encodedExcept(text: string, kept: RegExp): string {
  return Array.from(text.replace(/%(?![\da-f]{2})/gi, "%25"), (letter) =>
    kept.test(letter) ? letter : percent(letter)
  ).join("");
}

function percent(letter: string): string {
  const bytes = new TextEncoder().encode(letter);
  return Array.from(bytes, (byte) => `%${hex(byte, 2).toUpperCase()}`).join("");
}
