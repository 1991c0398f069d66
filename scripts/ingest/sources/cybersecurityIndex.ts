import { SourceError } from "../adapter.ts";
import { areaCodeNamed } from "../areaNames.ts";
import { parseCsv } from "../csv.ts";
import { createQuarantineLookup } from "../quarantine.ts";
import { cybersecurityIndexQuarantine } from "../quarantine/cybersecurityIndex.ts";
import type { SourceAdapter, SourceObservation } from "../adapter.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { Status } from "../../../src/model/observation.ts";
import type { Quarantined } from "../../../src/model/source.ts";

/** One country's score in one edition, as the file writes it. */
export interface IndexRow {
  readonly name: string;
  readonly area: AreaCode;
  readonly edition: Edition;
  readonly score: string;
}

const editions = ["2014", "2017", "2018", "2020", "2024"] as const;
type Edition = (typeof editions)[number];

/** The editions on the scale of 0 to 100; the earlier ones go from 0 to 1 and count other things. */
const published: readonly string[] = ["2020", "2024"];

/** Copies of the edition of 2024 differ for these; El Salvador's is a zero and withheld. */
const disputed: readonly string[] = ["2024 Congo", "2024 El Salvador", "2024 Germany", "2024 Grenada", "2024 Togo"];

const isMissing = (score: string): boolean => score === "" || score === "#N/A";

/**
 * ITU's Global Cybersecurity Index: `cybersecurity-index` of 2020 and 2024, countries by name. Eswatini and Cabo Verde
 * have two rows each, the older name for the older editions; scores for the same edition in both would be a fault.
 * Counted are scores, five a row.
 */
export const cybersecurityIndex: SourceAdapter<IndexRow> = {
  publisher: "ITU",

  parse(content, { file }) {
    const rows = parseCsv(content, file, ["Country", ...editions]);
    return rows.flatMap(({ row, cells }) => {
      const name = (cells["Country"] ?? "").trim();
      const area = areaCodeNamed(name);
      if (area === undefined) throw new SourceError(file, `row ${row}: unknown country "${name}"`);
      return editions.map((edition): IndexRow => {
        const score = (cells[edition] ?? "").trim();
        if (!isMissing(score) && !(Number(score) >= 0 && Number(score) <= 100)) {
          throw new SourceError(file, `row ${row}: ${edition} is "${score}"`);
        }
        return { name, area, edition, score };
      });
    });
  },

  normalise(rows, { id, file }) {
    const lookup = createQuarantineLookup(cybersecurityIndexQuarantine);
    const quarantined: Quarantined[] = [];
    const dropped: Record<string, number> = {};
    const drop = (reason: string): void => void (dropped[reason] = (dropped[reason] ?? 0) + 1);
    const observations = new Map<string, SourceObservation>();
    for (const row of rows) {
      const key = `${row.edition} ${row.name}`;
      if (!published.includes(row.edition)) drop("other-edition");
      else if (isMissing(row.score)) drop("no-data");
      else if (Number(row.score) === 0) {
        const fault = lookup(id, key, row.score);
        if (!fault) throw new SourceError(file, `${key}: a score of 0 that is not on the reviewed list`);
        quarantined.push(fault);
        drop(fault.reason);
      } else {
        const place = `${row.edition} ${row.area}`;
        if (observations.has(place)) throw new SourceError(file, `${key}: a second score for ${row.area}`);
        observations.set(place, toObservation(row, id, disputed.includes(key) ? "V" : "A"));
      }
    }
    const kept = observations.size;
    return { observations: [...observations.values()], read: rows.length, kept, dropped, quarantined };
  }
};

function toObservation({ area, edition, score }: IndexRow, source: string, status: Status): SourceObservation {
  const period = Number(edition);
  return { indicator: "cybersecurity-index", area, period, dimensions: {}, value: Number(score), status, source };
}
