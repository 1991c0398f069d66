import type { SchemaName } from "./schemas.ts";

/** What kind of thing lies at an address; the headings of the description of all of them. */
export const addressKinds = [
  "figures",
  "tables",
  "slices",
  "descriptions",
  "feeds",
  "charts",
  "receipts",
  "releases"
] as const;
export type AddressKind = (typeof addressKinds)[number];

/** Where the values of a place in an address come from. */
export type PlaceName =
  "indicator" | "free" | "mixed" | "iso3" | "vintage" | "language" | "slice" | "release" | "schema";

/** A place in an address, written `{name}` there, and what may stand in it. */
export interface AddressPlace {
  readonly name: string;
  /** All that may stand there; without them whatever the pattern allows. */
  readonly values?: PlaceName | readonly string[];
  readonly pattern?: string;
  readonly means: string;
}

/** One kind of file of the built site, at a path below its root. */
export interface StaticAddress {
  readonly path: string;
  /** Short and stable: programs that are made from the description name a function after it. */
  readonly id: string;
  readonly kind: AddressKind;
  readonly says: string;
  readonly mediaType: string;
  readonly places: readonly AddressPlace[];
  /** The schema of its JSON. */
  readonly schema?: SchemaName;
  /** Read by the scripts of the site: its form may change with them. */
  readonly internal?: true;
  /** Only there where the build has drawn pictures of dots. */
  readonly withPictures?: true;
}
