import { bytes, json, rows, table, text, withNumbers } from "./damage.ts";
import type { Damage } from "./damage.ts";

interface Locales {
  readonly locales: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A damage to what Common Voice says of each locale. */
function inLocales(change: (entry: Locales["locales"][string]) => Locales["locales"][string]): Damage {
  return json((release) => {
    const { locales } = release as Locales;
    const changed = Object.entries(locales).map(([locale, entry]) => [locale, change(entry)] as const);
    return { ...(release as Locales), locales: Object.fromEntries(changed) };
  });
}

/** Damages to how a file is written rather than to what it says, and changes that harm nothing. */
export const formatDamages = {
  "letters of another encoding": bytes(
    (content) => new Uint8Array(Buffer.from(Buffer.from(content).toString("utf8"), "latin1"))
  ),
  "UTF-8 read as Latin-1": bytes((content) => new TextEncoder().encode(Buffer.from(content).toString("latin1"))),
  "UTF-16": bytes((content) => new Uint8Array(Buffer.from(Buffer.from(content).toString("utf8"), "utf16le"))),
  "rows twice": table((whole) => ({ ...whole, rows: [...whole.rows, ...whole.rows] })),
  "rows twice with other figures": table((whole, cells) => ({
    ...whole,
    rows: [...whole.rows, ...whole.rows.map((row) => withNumbers(row, cells, (value) => value * 0.9))]
  })),
  "one row twice": table((whole) => ({ ...whole, rows: [...whole.rows, ...whole.rows.slice(0, 1)] })),
  "an open quote": text((content) => content.replace(/\n/, '\n"')),
  "a cut archive": bytes((content) => content.slice(0, content.length / 2)),
  "a damaged archive": bytes((content) => content.map((byte, at) => (at % 97 === 50 ? byte ^ 0x5a : byte))),
  "a cut Parquet file": bytes((content) => content.slice(0, content.length - 40)),
  "a damaged Parquet file": bytes((content) => content.map((byte, at) => (at % 97 === 50 ? byte ^ 0x5a : byte))),
  "cut JSON": text((content) => content.slice(0, content.length / 2)),
  "JSON of another shape": json(() => ({ data: [] })),
  "JSON null": text(() => "null"),
  "seconds as hours": inLocales(({ validDurationSecs, ...entry }) => ({
    ...entry,
    validDurationSecs: Number(validDurationSecs) / 3600
  })),
  "minutes as seconds, in hours too": inLocales((entry) =>
    Object.fromEntries(
      Object.entries(entry).map(([name, value]) => [
        name,
        /^valid(DurationSecs|Hrs)$/.test(name) ? Number(value) / 60 : value
      ])
    )
  ),
  "cut XML": text((content) => content.slice(0, content.length * 0.7)),
  "XML with an open tag": text((content) => content.replace("/>", ">")),
  "all translations unfinished": text((content) => content.replace(/stage=(['"])\d\1/g, "stage='2'")),
  "columns in another order": table(({ above, header, rows: lines }) => ({
    above,
    header: header.toReversed(),
    rows: lines.map((row) => row.toReversed())
  })),
  "rows in another order": table((whole) => ({ ...whole, rows: whole.rows.toReversed() })),
  "a column more": table((whole) => ({
    ...whole,
    header: [...whole.header, "remark"],
    rows: whole.rows.map((row) => [...row, "none"])
  })),
  "lines that end in CR LF": text((content) => content.replace(/\r?\n/g, "\r\n")),
  "a byte order mark": text((content) => (content.startsWith("\uFEFF") ? content.slice(1) : `\uFEFF${content}`)),
  "numbers with an exponent": rows((row, cells) => {
    const { columns, get, set } = cells;
    return set(row, columns.value, Number(get(row, columns.value)).toExponential());
  }),
  "names of countries in capitals": text((content) =>
    content.replace(/"(Kenya|India|China)"/g, (name) => name.toUpperCase())
  ),
  "links to laws gone": json((value) => Object.fromEntries(Object.keys(value as object).map((code) => [code, {}]))),
  "throughput × 1000": rows((row, cells) => withNumbers(row, cells, (value) => value * 1000))
} satisfies Readonly<Record<string, Damage>>;
