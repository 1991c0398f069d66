import { isLeap } from "./groups.ts";
import { textOf } from "./row.ts";
import { toSeries } from "../series.ts";
import type { Finding } from "../finding.ts";
import type { Cell, Edition } from "../series.ts";
import type { Row, Tables } from "./row.ts";
import type { Unit } from "../../../../src/model/indicator.ts";

/**
 * Columns of text and flags, and how many of their cells may change, of flags no more than a tenth of those that are
 * set; what is not named here may not change at all.
 */
const mayChange: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "areas.parquet": {
    name: 5,
    economy: 3,
    income_group: 25,
    least_developed: 4,
    landlocked_developing: 1,
    small_island: 1
  },
  "languages.parquet": { name: 30, bot_made: 3, platform_support: 15, declaration_translated: 30, written_standard: 5 }
};

/** Columns of numbers, and their unit. */
const numbers: Readonly<Record<string, Readonly<Record<string, Unit>>>> = {
  "area_languages.parquet": { share: "percent" },
  "totals.parquet": { value: "events" },
  "languages.parquet": {
    speakers: "people",
    wikipedia_articles: "events",
    wikipedia_active_users: "events",
    web_pages: "events",
    speech_hours: "events"
  }
};

/** Of the flags that are set, those that may change. */
const mayUnset = 0.1;

/** A capital does not move: degrees beyond which somebody has to look. */
const mostDegrees = 1;

const byCode = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [textOf(row["code"]), row]));

/** What a row of numbers is of: a language, one at a place, a count of the world in a year. */
const subjectOf = (row: Row): string =>
  ["code", "area", "language", "indicator"].flatMap((column) => (column in row ? [textOf(row[column])] : [])).join(" ");

const periodOf = ({ period }: Row): number => (typeof period === "number" ? period : 0);

/** Returns the columns of numbers of tables that hold no observations as series, so that they are looked at as figures are. */
export function tableSeries(tables: Tables): Edition {
  const edition = [...tables].flatMap(([path, rows]) =>
    Object.entries(numbers[path] ?? {}).map(([column, unit]) => {
      const cells = rows.flatMap((row): Cell[] => {
        const value = row[column];
        if (typeof value !== "number") return [];
        return [{ subject: subjectOf(row), period: periodOf(row), value, flags: "", source: path }];
      });
      return toSeries(`${path} ${column}`, `${path} ${column}`, unit, cells);
    })
  );
  return new Map(edition.map((series) => [series.id, series]));
}

interface Change {
  readonly code: string;
  readonly before: string;
  readonly now: string;
}

function changesOf(column: string, before: ReadonlyMap<string, Row>, now: ReadonlyMap<string, Row>): readonly Change[] {
  return [...before].flatMap(([code, row]) => {
    const other = now.get(code);
    const [was, is] = [textOf(row[column]), textOf(other?.[column])];
    return other === undefined || was === is ? [] : [{ code, before: was, now: is }];
  });
}

/** True where a change is none of those that come with time, however few they are. */
function isOdd(
  column: string,
  { before, now }: Change,
  valuesBefore: ReadonlyMap<string, string>,
  code: string
): boolean {
  if (column === "latitude" || column === "longitude") return Math.abs(Number(before) - Number(now)) > mostDegrees;
  if (column === "income_group") {
    return isLeap(before, now);
  }
  if (!column.startsWith("name")) return false;
  const owner = valuesBefore.get(now);
  return (
    now === "" || now.includes("\uFFFD") || /[ÂÃØ][\u0080-\u00BF]/.test(now) || (owner !== undefined && owner !== code)
  );
}

function columnFinding(
  path: string,
  column: string,
  before: ReadonlyMap<string, Row>,
  now: ReadonlyMap<string, Row>
): readonly Finding[] {
  const changes = changesOf(column, before, now);
  const valuesBefore = new Map([...before].map(([code, row]) => [textOf(row[column]), code]));
  const odd = changes.filter((change) => isOdd(column, change, valuesBefore, change.code));
  const isPlace = column === "latitude" || column === "longitude";
  const kind = column.startsWith("name") ? "name" : column;
  const set = [...before.values()].filter((row) => row[column] === true).length;
  const allowed = mayChange[path]?.[kind] ?? 0;
  const most = isPlace ? Infinity : set === 0 ? allowed : Math.min(allowed, Math.floor(set * mayUnset));
  if (odd.length === 0 && changes.length <= most) return [];
  const shown = odd.length > 0 ? odd : changes;
  return [
    {
      name: `table:${path} ${column}`,
      files: [path],
      problem: `${column}: ${changes.length} of ${before.size} have changed${odd.length > 0 ? `, ${odd.length} of them oddly` : ""}`,
      rows: shown.slice(0, 10).map((each) => `${each.code}: "${each.before}" before, "${each.now}" now`)
    }
  ];
}

/** Finds areas and languages that are gone or carry other words than before. */
export function checkTables(before: Tables, now: Tables): readonly Finding[] {
  return [...now].flatMap(([path, rows]): readonly Finding[] => {
    const present = before.get(path);
    const [firstBefore] = present ?? [];
    if (present === undefined || firstBefore === undefined || mayChange[path] === undefined) return [];
    const [was, is] = [byCode(present), byCode(rows)];
    const gone = [...was.keys()].filter((code) => !is.has(code));
    const columns = Object.keys(firstBefore).filter(
      (column) => column !== "code" && numbers[path]?.[column] === undefined
    );
    const derived: readonly string[] = path === "languages.parquet" ? ["web_pages_per_1000_speakers"] : [];
    return [
      ...(gone.length <= Math.max(2, was.size * 0.02)
        ? []
        : [
            {
              name: `table:${path}`,
              files: [path],
              problem: `${gone.length} of ${was.size} are gone`,
              rows: gone.slice(0, 10)
            }
          ]),
      ...columns
        .filter((column) => !derived.includes(column) && rows.some((row) => column in row))
        .flatMap((column) => columnFinding(path, column, was, is))
    ];
  });
}
