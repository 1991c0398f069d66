import { bibtexAddress, bibtexText, plainLine } from "../../model/codeText.ts";
import type { Release } from "../../model/release.ts";

/** What is cited: a chart, an indicator, or all data. */
export interface Cited {
  /** The name of the site, which stands as the author. */
  readonly site: string;
  readonly title: string;
  /** The publishers whose figures these are. */
  readonly publishers: readonly string[];
  readonly url: string;
  readonly release: Release;
  /** "Data set" and the like in square brackets, in the language of the page. */
  readonly medium: string;
  /** True for one chart, which reference managers file apart from data sets. */
  readonly isChart: boolean;
  /** "Version …", in the language of the page. */
  readonly version: string;
  readonly language: string;
  /** "Based on data of …", in the language of the page. */
  readonly basis: string;
}

/** The styles in which something can be cited; the last two are files. */
export const citationStyles = ["apa", "chicago", "bibtex", "ris"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Returns a citation in each style: APA (7th edition), Chicago (17th, notes), BibTeX and RIS. */
export function citations(cited: Cited): Readonly<Record<CitationStyle, string>> {
  const { site, title, url, medium, version, basis } = cited;
  const year = cited.release.date.slice(0, 4);
  return {
    apa: `${site}. (${year}). ${title} (${version}) [${medium}]. ${basis} ${url}`,
    chicago: `${site}. “${title}.” ${medium}. ${version}, ${year}. ${basis} ${url}.`,
    bibtex: bibtexOf(cited, year),
    ris: risOf(cited, year)
  };
}

function bibtexOf({ site, title, url, release, basis, isChart }: Cited, year: string): string {
  const month = Number(release.date.slice(5, 7));
  const fields = [
    ["author", `{{${bibtexText(site)}}}`],
    ["title", `{{${bibtexText(title)}}}`],
    ["year", year],
    ["month", String(month)],
    ["version", `{${release.id}}`],
    // Its signs stay: both LaTeX and BibLaTeX read it letter by letter.
    ["url", `{${bibtexAddress(url)}}`],
    ["note", `{${bibtexText(basis)}}`]
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${keyOf(url)}${isChart ? "-chart" : ""}-${release.id},\n${lines.join(",\n")}\n}`;
}

/** One field a line; the file ends with an empty record line, as reference managers expect. */
function risOf({ site, title, publishers, url, release, basis, isChart, language }: Cited, year: string): string {
  return [
    ["TY", isChart ? "CHART" : "DATA"],
    ["AU", site],
    ["TI", title],
    ["PY", year],
    ["DA", risDate(release.date)],
    ["ET", release.id],
    ...publishers.map((publisher) => ["A2", publisher]),
    ["PB", site],
    ["LA", language],
    ["N1", basis],
    ["UR", url],
    ["ER", ""]
  ]
    .map(([tag = "", value = ""]) => `${tag}  - ${plainLine(value)}`)
    .join("\n");
}

/** Year, month and day with a slash behind each: what is not known stays empty. */
function risDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}

function keyOf(url: string): string {
  const parts = new URL(url).pathname.split("/").filter((part) => /^[\w-]+$/.test(part));
  return parts.slice(-2).join("-");
}
