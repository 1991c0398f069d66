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
  /** "Based on data of …", in the language of the page. */
  readonly basis: string;
}

/** The styles in which something can be cited; the last two are files. */
export const citationStyles = ["apa", "chicago", "bibtex", "ris"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Returns a citation in each style: APA (7th edition), Chicago (17th, notes), BibTeX and RIS. */
export function citations(cited: Cited): Readonly<Record<CitationStyle, string>> {
  const { site, title, url, release, medium, basis } = cited;
  const year = release.date.slice(0, 4);
  return {
    apa: `${site}. (${year}). ${title} (${release.id}) [${medium}]. ${basis} ${url}`,
    chicago: `${site}. “${title}.” ${medium}, ${release.id}. ${basis} ${url}.`,
    bibtex: bibtexOf(cited, year),
    ris: risOf(cited, year)
  };
}

function bibtexOf({ site, title, url, release, basis }: Cited, year: string): string {
  const fields = [
    ["author", `{${site}}`],
    ["title", `{${title}}`],
    ["year", year],
    ["version", release.id],
    ["url", url],
    ["note", basis]
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = ${/^\d+$/.test(value) ? value : `{${escaped(value)}}`}`);
  return `@misc{${keyOf(url)}-${release.id},\n${lines.join(",\n")}\n}`;
}

/** One field a line; the file ends with an empty record line, as reference managers expect. */
function risOf({ site, title, publishers, url, release, basis }: Cited, year: string): string {
  return [
    ["TY", "DATA"],
    ["AU", site],
    ["TI", title],
    ["PY", year],
    ["DA", release.date.replaceAll("-", "/")],
    ["ET", release.id],
    ...publishers.map((publisher) => ["A2", publisher]),
    ["N1", basis],
    ["UR", url],
    ["ER", ""]
  ]
    .map(([tag = "", value = ""]) => `${tag}  - ${value.replaceAll(/\s+/g, " ")}`)
    .join("\n");
}

/** TeX reads these signs as commands. Braces stay: they keep the capitals. */
function escaped(text: string): string {
  return text.replaceAll(/[%&#_$]/g, (sign) => `\\${sign}`);
}

function keyOf(url: string): string {
  const parts = new URL(url).pathname.split("/").filter((part) => /^[\w-]+$/.test(part));
  return parts.slice(-2).join("-");
}
