import type { KeptChoice } from "./keptPaths.ts";

/** One build of the site, as its worker knows it. */
export interface Build {
  /** Differs wherever a file that can be kept differs. */
  readonly id: string;
  /** Where the hashes of its files stand, by shard: the file below `kept/`, see `shardOf`. */
  readonly shards: Readonly<Record<string, string>>;
}

/** The hashes of the files of a shard, by path below the base path. */
export type Shard = Readonly<Record<string, string>>;

/** A file below `kept/` and the bytes that it has on the way. */
export type SizedFile = readonly [file: string, bytes: number];

/** What of a language can be kept: the chunks of each part, and the file that says what is in them. */
export interface Offer {
  readonly build: string;
  /** The date of the data, in words of the language. */
  readonly date: string;
  readonly index: SizedFile;
  readonly parts: Readonly<Record<string, readonly SizedFile[]>>;
}

/** What is in the chunks of a language, by file: paths below the base path with their bytes, one after the other. */
export interface KeptIndex {
  /** What a page of it says once there is a newer build. */
  readonly older: string;
  readonly chunks: Readonly<Record<string, readonly SizedFile[]>>;
}

/** What the reader has on this device of a language. */
export interface KeptState {
  readonly language: string;
  readonly build: string;
  readonly date: string;
  readonly index: string;
  /** What was asked for; "world" where it is all. */
  readonly regions: readonly KeptChoice[];
  readonly bytes: number;
  /** Whether all of it is here. */
  readonly isWhole: boolean;
}
