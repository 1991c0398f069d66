import { readdirSync } from "node:fs";

/** A room whose code is mutated, and which of its files. */
export interface Room {
  readonly folder: string;
  readonly files: RegExp;
  /** The folder of its own tests, below `test` and `test/live`. */
  readonly tests: string;
}

/** The rooms of pure code, in which a test that does not notice a change says that nobody checks it. */
export const rooms: Readonly<Record<string, Room>> = {
  facts: { folder: "src/facts", files: /\.ts$/, tests: "facts" },
  stats: { folder: "src/stats", files: /\.ts$/, tests: "stats" },
  state: { folder: "src/state", files: /\.ts$/, tests: "state" },
  codecs: { folder: "src/query", files: /(?:Codec|^csv|^pictures|^toRecords|^own\/\w+)\.ts$/, tests: "query" },
  questions: { folder: "src/questions", files: /\.ts$/, tests: "questions" }
};

/** Returns a room by its name; throws for a name that is none. */
export function roomNamed(name: string): Room {
  const room = rooms[name];
  if (room === undefined) throw new Error(`"${name}" is none of the rooms ${Object.keys(rooms).join(", ")}`);
  return room;
}

/** Returns the files of a room, sorted. */
export function filesOfRoom(room: Room): readonly string[] {
  return readdirSync(room.folder, { recursive: true, encoding: "utf8" })
    .filter((file) => room.files.test(file))
    .toSorted()
    .map((file) => `${room.folder}/${file}`);
}
