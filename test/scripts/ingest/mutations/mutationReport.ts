import { dataOf } from "./runFolder.ts";
import { halvesOf } from "./sourceFolder.ts";
import { mutations } from "./mutations.ts";
import { runMutation } from "./runMutation.ts";
import type { Mutation } from "./mutations.ts";
import type { Outcome } from "./runMutation.ts";
import type { SourceFolder } from "./sourceFolder.ts";

/** Returns what is wrong with an outcome; undefined where it is as it has to be. */
export function faultOf({ harmless }: Mutation, { stopped, words, isStack, keepsData }: Outcome): string | undefined {
  if (isStack) return `ended in no sentence: ${words}`;
  if (!keepsData) return `changed the data (${words})`;
  if (harmless === undefined && !stopped) return `went on with ${words}`;
  return harmless !== undefined && stopped ? `stopped: ${words}` : undefined;
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ").slice(0, 400);

/** The name of what stopped a run: of a check, where it was one. */
function stopper(words: string): string {
  const names = [...words.matchAll(/--accept "([a-z]+):/g)].map((match) => match[1] ?? "");
  return names.length === 0 ? "reading" : [...new Set(names)].join(", ");
}

/** Runs every mutation on a folder, or the last of each kind; returns a table in Markdown, and those that did not end as they have to. */
export async function mutationReport(
  folder: SourceFolder,
  only = /./,
  onceEach = false
): Promise<{ readonly lines: readonly string[]; readonly wrong: readonly string[] }> {
  const halves = await Promise.all(halvesOf(folder).map(async (half) => ({ half, data: await dataOf(half) })));
  const wanted = [...mutations.entries()].filter(([, { kind, file }]) => only.test(`${kind}, ${file}`));
  const chosen = onceEach
    ? [...Map.groupBy(wanted, ([, { kind }]) => kind).values()].flatMap((same) => same.slice(-1))
    : wanted;
  const lines: string[] = ["| Kind | File | Stopped by | Words |", "|---|---|---|---|"];
  const wrong: string[] = [];
  for (const [number, mutation] of chosen) {
    const { half, data } = halves.findLast(({ half: { files } }) => files.has(mutation.file)) ?? {};
    if (!half || !data) throw new Error(`no file ${mutation.file}`);
    const { kind, file, harmless } = mutation;
    const outcome = await runMutation(mutation, number, half, data);
    const fault = faultOf(mutation, outcome);
    if (fault !== undefined) wrong.push(`${kind}, ${file}: ${fault}`);
    const end = mutation.killed ? "the kill" : outcome.stopped ? stopper(outcome.words) : "nothing";
    const said = outcome.stopped ? outcome.words.replace(/^\w+: /, "") : `harmless: ${harmless ?? "WRONG"}`;
    lines.push(`| ${cell(kind)} | ${cell(file)} | ${fault === undefined ? end : `**WRONG** ${end}`} | ${cell(said)} |`);
  }
  const kinds = new Set(chosen.map(([, { kind }]) => kind)).size;
  const stops = chosen.filter(([, { harmless }]) => harmless === undefined).length;
  return {
    lines: [
      ...lines,
      "",
      `${chosen.length} mutations of ${kinds} kinds: ${stops} have to stop, ${chosen.length - stops} are harmless; ${wrong.length} ended otherwise.`,
      ...wrong.map((line) => `- ${line.replace(/\s+/g, " ").slice(0, 300)}`)
    ],
    wrong
  };
}
