import { SourceError } from "../adapter.ts";
import { areaCodeOfM49 } from "../areaCodes.ts";
import { parseCsv, parseJson } from "../csv.ts";
import type { SourceAdapter, SourceObservation } from "../adapter.ts";
import type { AreaCode } from "../../../src/model/area.ts";

/** The status of one kind of law in one country. */
export interface LawRow {
  readonly area: AreaCode;
  readonly column: Column;
  readonly status: string;
}

/** The links of one country to its laws of one kind. */
export interface LawLinksRow {
  readonly area: AreaCode;
  readonly law: string;
  readonly links: number;
}

const columns = [
  "Electronic Transactions",
  "Consumer Protection",
  "Privacy and Data Protection",
  "Cybercrime",
  "Indirect Taxation"
] as const;
type Column = (typeof columns)[number];

/** Indirect taxation is about revenue, not about trust: it is not among the laws that we publish. */
const lawOf: Readonly<Record<Column, string | undefined>> = {
  "Electronic Transactions": "TRANSACTIONS",
  "Consumer Protection": "CONSUMER",
  "Privacy and Data Protection": "PRIVACY",
  Cybercrime: "CYBERCRIME",
  "Indirect Taxation": undefined
};

const valueOf: ReadonlyMap<string, number | undefined> = new Map([
  ["Legislation", 2],
  ["Draft Legislation", 1],
  ["No Legislation", 0],
  ["No Data", undefined]
]);

/**
 * UNCTAD's Global Cyberlaw Tracker: `cyberlaw` by law, 2 in force, 1 draft, 0 none. A status has no year: it carries
 * that of the snapshot. Counted are statuses, five a country.
 */
export const cyberlawTracker: SourceAdapter<LawRow> = {
  publisher: "UNCTAD",

  parse(content, { file }) {
    const seen = new Set<AreaCode>();
    return parseCsv(content, file, ["code", "country", ...columns]).flatMap(({ row, cells }) => {
      const code = cells["code"] ?? "";
      const area = areaCodeOfM49(code);
      if (area === undefined) throw new SourceError(file, `row ${row}: unknown M49 code "${code}"`);
      if (seen.has(area)) throw new SourceError(file, `row ${row}: ${area} occurs twice`);
      seen.add(area);
      return columns.map((column): LawRow => {
        const status = cells[column] ?? "";
        if (!valueOf.has(status)) throw new SourceError(file, `row ${row}: ${column} is "${status}"`);
        return { area, column, status };
      });
    });
  },

  normalise(rows, { id, vintage, file }) {
    const period = yearOf(vintage, file);
    const published = rows.filter(({ column }) => lawOf[column] !== undefined);
    const observations = published.flatMap(({ area, column, status }): readonly SourceObservation[] => {
      const law = lawOf[column];
      const value = valueOf.get(status);
      if (law === undefined || value === undefined) return [];
      return [{ indicator: "cyberlaw", area, period, dimensions: { law }, value, status: "A", source: id }];
    });
    const dropped = {
      "no-data": published.length - observations.length,
      "taxation-not-published": rows.length - published.length
    };
    return { observations, read: rows.length, kept: observations.length, dropped, quarantined: [] };
  }
};

/** The tracker's links to the texts of the laws: read and counted, none published, since nobody keeps them alive. */
export const cyberlawLinks: SourceAdapter<LawLinksRow> = {
  publisher: "UNCTAD",

  parse(content, { file }) {
    const countries = parseJson(content, file);
    if (!isRecord(countries)) throw new SourceError(file, "expected an object by M49 code");
    return Object.entries(countries).flatMap(([m49, country]) => {
      const area = areaCodeOfM49(m49);
      if (area === undefined || !isRecord(country)) throw new SourceError(file, `unknown M49 code "${m49}"`);
      return columns.map((law) => ({ area, law, links: linksOf(country[law], `${file}: ${m49} ${law}`) }));
    });
  },

  normalise(rows) {
    const read = rows.reduce((sum, { links }) => sum + links, 0);
    return { observations: [], read, kept: 0, dropped: { "links-not-published": read }, quarantined: [] };
  }
};

function linksOf(value: unknown, place: string): number {
  if (Array.isArray(value)) return value.length;
  // Countries without the law have `false`, some have no entry.
  if (value === false || value === undefined || value === null) return 0;
  throw new SourceError(place, "expected a list of links or false");
}

function yearOf(vintage: string, file: string): number {
  const year = Number(vintage.slice(0, 4));
  if (!Number.isInteger(year) || year < 2000) throw new SourceError(file, `no year in the vintage "${vintage}"`);
  return year;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
