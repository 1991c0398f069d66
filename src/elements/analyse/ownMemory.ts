import { tableKey } from "../../state/workspace.ts";
import type { OwnTable } from "../../query/own/ownFile.ts";
import type { OwnRoles } from "../../query/own/ownRoles.ts";
import type { Understood } from "../../query/own/understand.ts";

/** What is kept of a file in the browser: what its columns are called and taken for, never its rows. */
interface Kept {
  readonly names: readonly string[];
  readonly roles: OwnRoles;
}

const keyOf = (file: string): string => tableKey + file;
const namesOf = ({ columns }: OwnTable): readonly string[] => columns.map(({ name }) => name);

/** Keeps what the reader said about a file, so that the next one of that name and head needs no answers. */
export function rememberRoles(file: string, { table, roles }: Understood): void {
  const kept: Kept = { names: namesOf(table), roles };
  try {
    localStorage.setItem(keyOf(file), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing asks again.
  }
}

/** Returns what the reader has said about a file of that name and head before; undefined where nothing is kept. */
export function recallRoles(file: string, table: OwnTable): OwnRoles | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(file)) ?? "null") as Kept | null;
    const isSame = kept !== null && JSON.stringify(kept.names) === JSON.stringify(namesOf(table));
    return isSame ? kept.roles : undefined;
  } catch {
    return undefined;
  }
}
