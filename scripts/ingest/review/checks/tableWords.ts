import { toSeries } from "../series.ts";
import type { Finding } from "../finding.ts";
import type { Cell, Edition } from "../series.ts";
import type { Unit } from "../../../../src/model/indicator.ts";

export type Row = Readonly<Record<string, unknown>>;

/** A table of areas, groups or languages, by the name of its file. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

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
  "areas.parquet": {},
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

/** Steps of an income group in one year. */
const incomeOrder: readonly string[] = ["LIC", "LMC", "UMC", "HIC"];

const textOf = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";

const byCode = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [textOf(row["code"]), row]));

/** Returns the columns of numbers of the tables of languages as series, so that they are looked at as figures are. */
export function tableSeries(tables: Tables): Edition {
  const edition = [...tables].flatMap(([path, rows]) =>
    Object.entries(numbers[path] ?? {}).map(([column, unit]) => {
      const cells = rows.flatMap((row): Cell[] => {
        const value = row[column];
        if (typeof value !== "number") return [];
        return [{ subject: textOf(row["code"]), period: 0, value, flags: "", source: path }];
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
    const [was, is] = [incomeOrder.indexOf(before), incomeOrder.indexOf(now)];
    return was >= 0 && is >= 0 && Math.abs(was - is) > 1;
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

/** Of the memberships of a scheme, the share that may be gone or another: groups of past years do not change. */
const mayRegroup = 0.02;

/** Finds memberships of groups that are gone, or are of another group, in years that were there before. */
export function checkGroups(before: readonly Row[], now: readonly Row[]): readonly Finding[] {
  const keyOf = (row: Row): string => ["scheme", "area", "period"].map((column) => textOf(row[column])).join(" ");
  const is = new Map(now.map((row) => [keyOf(row), textOf(row["group"])]));
  const schemes = Map.groupBy(before, (row) => textOf(row["scheme"]));
  return [...schemes].flatMap(([scheme, rows]): Finding[] => {
    const periodsNow = new Set(
      now.filter((row) => textOf(row["scheme"]) === scheme).map((row) => textOf(row["period"]))
    );
    const kept = rows.filter((row) => periodsNow.has(textOf(row["period"])));
    const lost = kept.filter((row) => is.get(keyOf(row)) !== textOf(row["group"]));
    const lostYears = new Set(rows.map((row) => textOf(row["period"])).filter((period) => !periodsNow.has(period)));
    const isDated = scheme === "income";
    const years = isDated && lostYears.size > 0 ? `; the years ${[...lostYears].toSorted().join(", ")} are gone` : "";
    const [newest = ""] = [...periodsNow].toSorted().reverse();
    const past = lost.filter((row) => textOf(row["period"]) !== newest);
    const few = Math.max(2, rows.length * mayRegroup);
    if (lost.length <= (isDated ? Math.max(25, few) : few + 2) && past.length <= few && years === "") return [];
    return [
      {
        name: `table:area_groups.parquet ${scheme}`,
        files: ["area_groups.parquet"],
        problem: `${scheme}: ${lost.length} of ${rows.length} memberships are gone or another${years}`,
        rows: lost.slice(0, 10).map((row) => {
          return `${keyOf(row)}: ${textOf(row["group"])} before, ${is.get(keyOf(row)) ?? "none"} now`;
        })
      }
    ];
  });
}
