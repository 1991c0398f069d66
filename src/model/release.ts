/** A state of the data that can be named for good: a date and the hash of all that it holds. */
export interface Release {
  /** The date and the first twelve digits of the hash, such as "2026-07-3fa1c0d29be4": safe in a path. */
  readonly id: string;
  /** The newest date of its sources: a day, or a month where the publisher names no day. Never the day of a build. */
  readonly date: string;
  /** SHA-256, in hex, over the paths and hashes of the data files. */
  readonly hash: string;
}

/** A release that the build keeps, with the hash of each of its files by their path below `data/`. */
export interface KeptRelease extends Release {
  readonly files: Readonly<Record<string, string>>;
}

/** `data/releases.json`: the newest first. */
export interface ReleaseList {
  /** A release older than the newest by more than so many months is dropped, and the oldest while all are too many bytes. */
  readonly limits: { readonly months: number; readonly bytes: number };
  /** The hash of the file of all finished pictures, see `packPictures`; undefined where no release has any. */
  readonly pictures?: string;
  readonly releases: readonly KeptRelease[];
}
