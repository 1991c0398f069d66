import type { Slice } from "../model/slice.ts";
import { decodeSlice, SliceError } from "./sliceCodec.ts";

/** Reads a text from an address; `fetch` in the browser. */
export type FetchText = (url: string) => Promise<string>;

/** Returns the text behind an address; throws where the host answers with an error. */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new SliceError(`${url} answered ${String(response.status)}`);
  return response.text();
}

/** Returns a function that gives a slice by its key; each is fetched once, and again only if that failed. */
export function createSliceReader(baseUrl: string, read: FetchText): (key: string) => Promise<Slice> {
  const slices = new Map<string, Promise<Slice>>();
  return (key) => {
    const known = slices.get(key);
    if (known) return known;
    const slice = read(`${baseUrl}${key}.json`).then(decodeSlice);
    slices.set(key, slice);
    slice.catch(() => slices.delete(key));
    return slice;
  };
}
