import { siteLanguages } from "../../model/language.ts";
import { releaseOf } from "../../query/release.ts";
import type { FrozenRelease } from "../../query/releases.ts";
import type { Store } from "../../query/store.ts";
import { freeMaps } from "../../site/freeMaps.ts";
import { indicatorNames } from "../exportTables.ts";
import { staticAddresses } from "./staticAddresses.ts";
import { namedSchema, schemaNames } from "./schemas.ts";
import {
  addressKinds,
  type AddressKind,
  type AddressPlace,
  type PlaceName,
  type StaticAddress
} from "./staticAddress.ts";

/** The data that descriptions speak of, and where the site stands. */
export interface Described {
  readonly store: Store;
  readonly releases: readonly FrozenRelease[];
  /** The address of the site with its base path, a slash at its end. */
  readonly root: string;
  /** Whether the build has drawn pictures of dots. */
  readonly withPictures: boolean;
}

/** What may stand in each kind of place. */
export type PlaceValues = Readonly<Record<PlaceName, readonly string[]>>;

const kindSays: Readonly<Record<AddressKind, string>> = {
  figures: "Files of figures, of every row and of the free ones alone.",
  tables: "Tables beside the figures: names, groups, breaks, what was left out, earlier editions.",
  slices: "Figures by area and year, packed small for a map.",
  descriptions: "What describes all of this to programs.",
  feeds: "What changed, as Atom.",
  charts: "Finished charts, and frames of them.",
  receipts: "From a figure to its source file, as pages.",
  releases: "States of the data that are kept for good: cite these addresses."
};

/** Returns all that may stand in the places of addresses, from the data. */
export async function placeValues({ store, releases }: Described): Promise<PlaceValues> {
  const indicators = await store.indicators();
  const slices = await Promise.all(indicators.map(async ({ id }) => [...(await store.encodedSlices(id)).keys()]));
  const { outputs } = await store.manifest();
  return {
    indicator: indicators.map(({ id }) => id),
    free: await indicatorNames(store, "free"),
    mixed: await freeMaps(store),
    iso3: (await store.areas()).map(({ code }) => code.toLowerCase()),
    vintage: Object.keys(outputs).flatMap((path) => /^vintages\/(.+)\.parquet$/.exec(path)?.[1] ?? []),
    language: siteLanguages,
    slice: [...new Set(slices.flat())].toSorted(),
    release: releases.map(({ release }) => release.id),
    schema: schemaNames
  };
}

/** Returns what may stand in a place: all values, or undefined where only its pattern holds. */
export function valuesOf({ values }: AddressPlace, known: PlaceValues): readonly string[] | undefined {
  return typeof values === "string" ? known[values] : values;
}

/** Returns the description of all addresses that programs read, after OpenAPI 3.1. */
export async function openApi(described: Described): Promise<object> {
  const values = await placeValues(described);
  const { id } = releaseOf(await described.store.manifest());
  const open = staticAddresses.filter(
    ({ internal, withPictures }) => !internal && (!withPictures || described.withPictures)
  );
  return {
    openapi: "3.1.1",
    info: {
      title: "Meaningful Connectivity Explorer: static files",
      version: id,
      summary:
        "Every file of the site that programs read, by its address. There is no server behind it: GET, no key, no limit.",
      description:
        "Figures of who is still offline and why, by country and year. A missing row means that the sources here have no figure, never zero. `status` is the SDMX flag of a figure (E estimate, F projection); `licence` says of each row what may be done with it, and files below `/data/free/` hold only rows that are free to reuse for any purpose. Addresses below `/data/` follow the newest data; those below `/r/{release}/` never change. Hosts that answer byte ranges let a reader of Parquet fetch the parts that it needs.",
      license: {
        name: "By row: see the column licence, and /data/manifest.json for the terms of each source",
        url: new URL("data/manifest.json", described.root).href
      }
    },
    servers: [{ url: described.root.replace(/\/$/, "") }],
    security: [],
    tags: addressKinds.map((name) => ({ name, description: kindSays[name] })),
    paths: Object.fromEntries(open.map((address) => [address.path, pathItem(address, values)])),
    components: { schemas: schemasOf(open) }
  };
}

/** The schemas that these addresses name, whole: a description that points elsewhere cannot be read alone. */
function schemasOf(addresses: readonly StaticAddress[]): object {
  const names = new Set(addresses.flatMap(({ schema }) => schema ?? []));
  return Object.fromEntries([...names].map((name) => [name, namedSchema(name)]));
}

function pathItem({ id, kind, says, mediaType, places, schema }: StaticAddress, values: PlaceValues): object {
  const content = schema === undefined ? {} : { schema: { $ref: `#/components/schemas/${schema}` } };
  return {
    get: {
      operationId: id,
      tags: [kind],
      summary: says,
      ...(places.length > 0 && { parameters: places.map((place) => parameter(place, values)) }),
      responses: {
        200: { description: says, content: { [mediaType]: content } },
        404: { description: "There is no such file." }
      }
    }
  };
}

function parameter(place: AddressPlace, known: PlaceValues): object {
  const values = valuesOf(place, known);
  return {
    name: place.name,
    in: "path",
    required: true,
    description: place.means,
    schema: {
      type: "string",
      ...(values && { enum: values }),
      ...(place.pattern !== undefined && { pattern: place.pattern })
    }
  };
}
