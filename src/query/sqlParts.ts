/** What is no word of a statement: comments, texts, quoted names. A comment may hold others. */
const quotedForms: readonly RegExp[] = [
  /--[^\n\r]*/y,
  /[eE]'(?:[^'\\]|''|\\[\s\S])*'?/y,
  /'(?:[^']|'')*'?/y,
  /"(?:[^"]|"")*"?/y,
  /\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?(?:\$\1\$|$)/y
];
const wordForm = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;

/** A part of a query: a word, a sign, or all of a comment, a text or a quoted name. */
export interface SqlPart {
  readonly at: number;
  readonly text: string;
  readonly isWord: boolean;
}

/** Yields the parts of a query, one behind the other: together they are all of it. What is not closed goes to the end. */
export function* sqlParts(sql: string): Generator<SqlPart> {
  let at = 0;
  const take = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    return form.exec(sql)?.[0];
  };
  while (at < sql.length) {
    const quoted = sql.startsWith("/*", at)
      ? sql.slice(at, at + commentLength(sql, at))
      : quotedForms.map(take).find((text) => text !== undefined);
    const word = quoted === undefined ? take(wordForm) : undefined;
    const text = quoted ?? word ?? sql.charAt(at);
    yield { at, text, isWord: word !== undefined };
    at += text.length;
  }
}

function commentLength(sql: string, from: number): number {
  let depth = 0;
  const signs = /\/\*|\*\//g;
  signs.lastIndex = from;
  for (let sign = signs.exec(sql); sign; sign = signs.exec(sql)) {
    depth += sign[0] === "/*" ? 1 : -1;
    if (depth === 0) return signs.lastIndex - from;
  }
  return sql.length - from;
}
