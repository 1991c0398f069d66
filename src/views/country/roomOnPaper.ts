import type { Statement } from "./statement.ts";

/** Letters in a line of a statement on paper. */
const lineLength = 88;

/** Millimetres, as Chromium prints: the first page of a brief without its statements, a line of them, what both err by. */
const [frame, line, error] = [110, 5.2, 28];

/** The shorter paper, Letter, without its margins, in millimetres. */
const page = 255;

/** By how much the picture of a roomy page is higher, in millimetres, as in brief.css. */
const more = 30;

/** Returns whether the picture on a brief's first page may be higher: whether its statements leave room on paper. */
export function isRoomy(statements: readonly Pick<Statement, "text" | "basis">[]): boolean {
  const texts = statements.flatMap(({ text, basis = "" }) => [text, basis]);
  const lines = texts.reduce((sum, { length }) => sum + Math.ceil(length / lineLength), 0);
  return page - frame - error - line * lines >= more;
}
