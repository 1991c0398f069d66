/** A question or query that the reader keeps, by the address that asks it. */
export interface KeptQuestion {
  readonly name: string;
  /** A query string, "?" in front. */
  readonly query: string;
}

/** What the reader said about a file of that name and head: never its rows. */
export interface KeptTable {
  readonly key: string;
  readonly value: string;
}

/** What the reader keeps. */
export interface Workspace {
  readonly questions: readonly KeptQuestion[];
  readonly tables: readonly KeptTable[];
}

/** Marks a file as one of these, whatever it is called. */
const format = "meaningful-connectivity-workspace";
const version = 1;

const longestName = 200;
const longestQuery = 200_000;
const mostKept = 1000;

/** The beginning of the keys of what is kept of tables. */
export const tableKey = "own-table:";

/** Returns a workspace as the text of a file. */
export function formatWorkspace({ questions, tables }: Workspace): string {
  return `${JSON.stringify({ format, version, questions, tables }, undefined, 1)}\n`;
}

/** Returns the workspace that a text holds; undefined for any other text. What in it is none of these is left out. */
export function parseWorkspace(text: string): Workspace | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file["format"] !== format || file["version"] !== version) return undefined;
    return {
      questions: listOf(file["questions"], isKeptQuestion),
      tables: listOf(file["tables"], isKeptTable)
    };
  } catch {
    return undefined;
  }
}

/** Returns one workspace with another added to it: nothing of the first is lost, and what both have stands there once. */
export function mergeWorkspaces(own: Workspace, other: Workspace): Workspace {
  const questions = [...own.questions];
  for (const each of other.questions) {
    if (questions.some(({ name, query }) => name === each.name && query === each.query)) continue;
    questions.push({ ...each, name: freeName(each.name, questions) });
  }
  const keys = new Set(own.tables.map(({ key }) => key));
  return { questions, tables: [...own.tables, ...other.tables.filter(({ key }) => !keys.has(key))] };
}

/** Returns a name that no question has: the wanted one, or that with a number behind it. */
export function freeName(wanted: string, questions: readonly KeptQuestion[]): string {
  const taken = new Set(questions.map(({ name }) => name));
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`;
  return name;
}

function listOf<T>(value: unknown, isOne: (each: unknown) => each is T): readonly T[] {
  return Array.isArray(value) ? value.slice(0, mostKept).filter(isOne) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= longest;
}

function isKeptQuestion(value: unknown): value is KeptQuestion {
  return (
    isRecord(value) &&
    isText(value["name"], longestName) &&
    isText(value["query"], longestQuery) &&
    value["query"].startsWith("?")
  );
}

/** Nothing but what this site keeps of a table may be written into the browser by a file. */
function isKeptTable(value: unknown): value is KeptTable {
  return (
    isRecord(value) &&
    isText(value["key"], longestName + tableKey.length) &&
    value["key"].startsWith(tableKey) &&
    isText(value["value"], longestQuery)
  );
}
