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
  return createReader((key) => `${baseUrl}${key}.json`, read, decodeSlice);
}

/** Returns a function that gives what the file of a key holds; each is fetched once, and again only if that failed. */
export function createReader<T>(
  addressOf: (key: string) => string,
  read: FetchText,
  decode: (text: string) => T
): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known;
    const answer = read(addressOf(key)).then(decode);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
