import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { known } from "../model/known.ts";

/** The finished pictures of a release: SVG by name, such as "map/internet-use.en". */
export type Pictures = ReadonlyMap<string, string>;

/** Stands in a kept picture for the address of the site, without its protocol: a site may move. */
export const siteMark = "{site}/";

interface Pack {
  /** By release, then by name: where the picture stands in `svgs`. */
  readonly names: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly svgs: readonly string[];
}

/**
 * Returns the pictures of releases as one file, each content once. They share the outlines of the world, which only a
 * compression that looks far back finds: 12 MB of SVG become less than one.
 */
export function packPictures(releases: ReadonlyMap<string, Pictures>): Buffer {
  const places = new Map<string, number>();
  const placeOf = (svg: string): number => {
    const place = places.get(svg) ?? places.size;
    places.set(svg, place);
    return place;
  };
  const inOrder = (pictures: Pictures): readonly (readonly [string, string])[] =>
    [...pictures].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const names = Object.fromEntries(
    [...releases].map(([id, pictures]) => [
      id,
      Object.fromEntries(inOrder(pictures).map(([name, svg]) => [name, placeOf(svg)]))
    ])
  );
  const pack: Pack = { names, svgs: [...places.keys()] };
  return brotliCompressSync(JSON.stringify(pack), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS }
  });
}

/** Returns the pictures that a file of `packPictures` holds, by release. */
export function unpackPictures(bytes: Uint8Array): ReadonlyMap<string, Pictures> {
  const { names, svgs } = JSON.parse(brotliDecompressSync(bytes).toString("utf8")) as Pack;
  return new Map(
    Object.entries(names).map(([id, places]) => [
      id,
      new Map(Object.entries(places).map(([name, place]) => [name, known(svgs[place], `picture ${name}`)]))
    ])
  );
}
