import type { Accepted, SourceRecord } from "../../../src/model/source.ts";
import type { Finding } from "./finding.ts";

/** What the command line lets in, and why. */
export interface Acceptance {
  /** The name of a finding. */
  readonly name: string;
  readonly reason: string;
}

/** What becomes of findings: those that stop the run, and those that somebody has looked at. */
export interface Judged {
  readonly refused: readonly Finding[];
  readonly accepted: readonly Accepted[];
}

/** Returns the acceptance that an argument names, "level:internet-use=revised by a census"; the reason may be missing. */
export function parseAcceptance(argument: string): Acceptance {
  const at = argument.indexOf("=");
  return at < 0
    ? { name: argument.trim(), reason: "" }
    : { name: argument.slice(0, at).trim(), reason: argument.slice(at + 1).trim() };
}

/** True where the files that an acceptance rests on are those that were read now. */
function stillHolds({ sources }: Accepted, hashes: ReadonlyMap<string, string>): boolean {
  return Object.entries(sources).every(([id, sha256]) => hashes.get(id) === sha256);
}

/**
 * Parts the findings. One is let in where the command line names it, or where it was let in before and its files are
 * the same; what was accepted stays in the manifest as long as its files do.
 */
export function judge(
  findings: readonly Finding[],
  wished: readonly Acceptance[],
  before: readonly Accepted[],
  records: readonly SourceRecord[]
): Judged {
  const hashes = new Map(records.map(({ id, sha256 }) => [id, sha256]));
  const standing = before.filter((each) => stillHolds(each, hashes));
  const known = new Set(standing.map(({ name }) => name));
  const news = findings.flatMap((finding): Accepted[] => {
    const wish = wished.find(({ name }) => name === finding.name);
    if (wish === undefined) return [];
    const own = records.filter(({ file }) => finding.files.includes(file));
    const sources = Object.fromEntries(own.map(({ id, sha256 }) => [id, sha256]));
    return [{ name: finding.name, found: finding.problem, reason: wish.reason, sources }];
  });
  const renewed = new Set(news.map(({ name }) => name));
  const accepted = [...standing.filter(({ name }) => !renewed.has(name)), ...news];
  return {
    refused: findings.filter(({ name }) => !renewed.has(name) && !known.has(name)),
    accepted: accepted.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  };
}
