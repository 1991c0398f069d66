import { join } from "node:path";
import { known } from "../../../../src/model/known.ts";
import { areaFormsOf, idsWithForms } from "../../../../src/i18n/areaForms.ts";
import { languageFile } from "../../../../src/i18n/languageFile.ts";
import { formatsOf } from "../../../../src/i18n/languageFormats.ts";
import { icuOf, messageFolder, readMessageFiles } from "../../../../src/i18n/messageFiles.ts";
import { publisherName } from "../../../../src/i18n/publisherNames.ts";
import { withoutMarks } from "./pageBlocks.ts";
import { groupNameKey } from "../../../../src/i18n/groupName.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import { groupIds, type GroupId } from "../../../../src/model/areaGroup.ts";
import type { SiteLanguage } from "../../../../src/model/language.ts";
import type { Grounds } from "../check.ts";
import type { Database } from "../database.ts";
import { claimsIn, patternOf, type FindableClaim } from "./claims.ts";
import { createNumberReader, type NumberReader } from "./numberReader.ts";
import { constantsOf, type IsConstant } from "./constants.ts";

/** How a language says what is read in the built pages. */
export interface Wording {
  readonly read: NumberReader;
  readonly isConstant: IsConstant;
  readonly claims: readonly FindableClaim[];
  /** Tells whether a text says a flag, such as that a figure is an estimate. */
  readonly flags: (status: string, text: string) => boolean;
  /** Names of publishers and agencies that hold a number, which are no figures. */
  readonly names: readonly string[];
  /** What is taken out of a text before it is read. */
  readonly unread: readonly RegExp[];
  /** The areas that a text names. */
  readonly named: (text: string) => readonly AreaCode[];
  /** The groups that a text names by their names or labels, in the order of naming. */
  readonly groupsIn: (text: string) => readonly GroupId[];
  /** Tells whether a text holds the words of a message. */
  readonly says: (key: string, text: string) => boolean;
  /** Tells whether a text names a language of the world. */
  readonly languageOf: (code: string, text: string) => boolean;
}

/** Returns the wording of a language, from its messages, its formats and the names of its areas. */
export async function readWording(
  language: SiteLanguage,
  { database, folder }: Pick<Grounds, "database" | "folder">
): Promise<Wording> {
  const files = readMessageFiles(messageFolder(language));
  const entries = [...files.values()].flatMap((file) => Object.entries(file));
  const messages = new Map(entries.map(([key, entry]) => [key, withoutMarks(icuOf(entry))]));
  const read = createNumberReader(formatsOf(language).numbers);
  return {
    read,
    isConstant: constantsOf([...messages.values()], read),
    claims: claimsIn(messages),
    flags: flagsOf(messages),
    names: await namesWithNumbers(language, database, join(folder, "manifest.json")),
    unread: unreadMessages.map((key) => patternOf(known(messages.get(key), key))),
    named: await namesOf(language, database),
    groupsIn: groupsOf(messages),
    languageOf: await languagesIn(language, database),
    says: (key, text) => patternOf(known(messages.get(key), key)).test(text)
  };
}

/** So many letters begin the word for a flag in each of its forms: "estimate", "estimated". */
const stem = 7;

/** Returns what tells a flag: the words of its own message, or those that a message has for it among others. */
export function flagsOf(messages: ReadonlyMap<string, string>): Wording["flags"] {
  const wordsFor = (status: string): readonly string[] => {
    const own = known(messages.get(`status.${status}`), status).toLowerCase();
    const chosen = [...messages.values()].flatMap((message) =>
      [...message.matchAll(new RegExp(`\\b${status} \\{([^{}]*)\\}`, "gu"))].map(([, words = ""]) => words.trim())
    );
    return [own.includes(" ") ? own : own.slice(0, stem), ...chosen];
  };
  const words = new Map(["E", "F", "_U"].map((status) => [status, wordsFor(status)]));
  return (status, text) => {
    const lower = text.toLowerCase();
    return known(words.get(status), status).some((each) => lower.includes(each));
  };
}

/** Messages with numbers that come from no table: the end of an axis. */
const unreadMessages = ["barriers.scale"];

/** Names shorter than this stand in other words. */
const shortestName = 3;

async function namesOf(language: SiteLanguage, database: Database): Promise<Wording["named"]> {
  const rows = await database.query(
    `select code, name from names where kind = 'area' and language = '${language}' order by code`
  );
  const withForms = new Set(idsWithForms(language));
  const names = rows.map(({ code, name }) => {
    const area = String(code) as AreaCode;
    const forms = withForms.has(area) ? Object.values(areaFormsOf(language, area)) : [];
    return { area, all: [String(name), ...forms].filter((each) => each.length >= shortestName) };
  });
  const longestFirst = names
    .flatMap(({ area, all }) => all.map((name) => ({ area, name })))
    .toSorted((a, b) => b.name.length - a.name.length);
  return (text) => areasNamedIn(text, longestFirst);
}

function groupsOf(messages: ReadonlyMap<string, string>): Wording["groupsIn"] {
  const names = groupIds
    .flatMap((id) =>
      [groupNameKey(id), `group.${id}.short`]
        .map((key) => known(messages.get(key), key))
        .filter((name) => name.length >= shortestName)
        .map((name) => ({ area: id, name }))
    )
    .toSorted((a, b) => b.name.length - a.name.length);
  return (text) => areasNamedIn(text, names);
}

async function languagesIn(language: SiteLanguage, database: Database): Promise<Wording["languageOf"]> {
  const rows = await database.query(
    `select code, name from names where kind = 'language' and language = '${language}'`
  );
  const names = new Map(rows.map(({ code, name }) => [String(code), String(name)]));
  return (code, text) => text.includes(names.get(code) ?? code);
}

/** The longest names first, each taken out of the text, since one may stand in another: Niger in Nigeria. */
function areasNamedIn<Id extends string>(
  text: string,
  names: readonly { readonly area: Id; readonly name: string }[]
): readonly Id[] {
  let rest = text;
  const found = new Map<Id, number>();
  for (const { area, name } of names) {
    if (!rest.includes(name)) continue;
    found.set(area, Math.min(found.get(area) ?? Infinity, text.indexOf(name)));
    rest = rest.replaceAll(name, " ");
  }
  return [...found].toSorted(([, a], [, b]) => a - b).map(([area]) => area);
}

/** The longest first, since one may stand in another. */
async function namesWithNumbers(
  language: SiteLanguage,
  database: Database,
  manifest: string
): Promise<readonly string[]> {
  const origins = (await database.query("select origin from origins")).map(({ origin }) => String(origin));
  const regions = (await database.query("select distinct name from regions")).map(({ name }) => String(name));
  const publishers = Object.entries(languageFile(language, "publishers") as Readonly<Record<string, unknown>>);
  const sources = await database.query(
    "select distinct unnest([source.publisher, source.attribution]) as name from (select unnest(sources) as source from " +
      `read_json('${manifest}', columns = {sources: 'struct(publisher varchar, attribution varchar)[]'}))`
  );
  const names = [
    ...regions,
    ...sources.map(({ name }) => publisherName(language, String(name))),
    ...origins,
    ...publishers.flatMap(([name, own]) => [name, ...textsIn(own)])
  ];
  return [...new Set(names.filter((name) => /\d/.test(name)).map(withoutMarks))].toSorted(
    (a, b) => b.length - a.length
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}
