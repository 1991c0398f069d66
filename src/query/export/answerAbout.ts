import { licenceClasses, type SourceCredit } from "../../model/source.ts";
import type { ExportCell, FigureTable } from "./figureTable.ts";
import { indexIn } from "../../model/known.ts";

/** What the rows of an answer say of themselves where they leave the site. */
export interface AnswerAbout {
  readonly title: string;
  /** What is seen, in words; empty for an answer to SQL. */
  readonly sentence: string;
  readonly sql: string;
  /** The address that asks the same. */
  readonly address: string;
  /** The date of the data: a day, a month or a year; and the id of their release. */
  readonly date: string;
  readonly release: string;
  /** Rows that may not be reused for any purpose were left out. */
  readonly freeOnly: boolean;
  readonly sources: readonly SourceCredit[];
  /** The name of the reader's own file, where the query reads it. */
  readonly ownFile: string | undefined;
}

/** Returns the words of a key of "analyse.about.". */
export type AboutWords = (key: string) => string;

/** Returns the rows of a sheet: what the answer is, and under it a line for each source. */
export function aboutRows(about: AnswerAbout, words: AboutWords): readonly (readonly ExportCell[])[] {
  const head = ["source", "licence", "reuse", "vintage", "retrieved", "url"].map(words);
  return [
    [words("title"), about.title],
    ...(about.sentence === "" ? [] : [[words("sentence"), about.sentence]]),
    [words("date"), about.date],
    [words("release"), about.release],
    [words("address"), about.address],
    [words("query"), about.sql],
    ...(about.freeOnly ? [[words("rows"), words("free-only")]] : []),
    ...(about.ownFile === undefined ? [] : [[words("own"), about.ownFile]]),
    [],
    head,
    ...about.sources.map((source) => [
      source.attribution,
      source.licence,
      source.licenceClass,
      source.vintage,
      source.retrieved,
      source.url
    ])
  ];
}

/** Returns the same as a text, for formats that hold nothing but rows. */
export function aboutText(about: AnswerAbout, words: AboutWords): string {
  const [parts, sources] = splitAtGap(aboutRows(about, words));
  const lines = parts.map(([label, text]) => `${label}: ${text}`);
  const [head = [], ...rest] = sources;
  const entries = rest.map((cells) => cells.map((cell, index) => `${head[index]}: ${cell}`).join("\n"));
  return [lines.join("\n"), ...entries].join("\n\n") + "\n";
}

function splitAtGap<Row extends readonly unknown[]>(rows: readonly Row[]): readonly [readonly Row[], readonly Row[]] {
  const gap = indexIn(rows, (row) => row.length === 0, "gap before the sources");
  return [rows.slice(0, gap), rows.slice(gap + 1)];
}

/**
 * Returns an answer as JSON: a tabular data resource (Frictionless) with its query and sources, whose `data` is one
 * object per row.
 */
export function answerJson(about: AnswerAbout, { columns, rows }: FigureTable): string {
  const names = columns.map(({ name }) => name);
  const data = rows.map((row) => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))));
  const head = JSON.stringify({ profile: "tabular-data-resource", name: "answer", ...descriptor(about) }, undefined, 1);
  return `${head.slice(0, -2)},\n "data": [\n${data.join(",\n")}\n ]\n}\n`;
}

/** Returns the same descriptor as text, for a file that has room for one: Parquet and Arrow. */
export function aboutMetadata(about: AnswerAbout): string {
  return JSON.stringify(descriptor(about));
}

function descriptor(about: AnswerAbout): object {
  const classes = new Set(about.sources.map(({ licenceClass }) => licenceClass));
  return {
    title: about.title,
    ...(about.sentence !== "" && { description: about.sentence }),
    homepage: about.address,
    version: about.release,
    date: about.date,
    query: about.sql,
    "x-licence-classes": about.freeOnly ? ["free"] : licenceClasses.filter((each) => classes.has(each)),
    ...(about.ownFile !== undefined && { "x-own-file": about.ownFile }),
    sources: about.sources.map(({ attribution, url, licence, licenceClass, vintage, retrieved }) => ({
      title: attribution,
      path: url,
      licence,
      "x-licence-class": licenceClass,
      vintage,
      retrieved
    }))
  };
}
