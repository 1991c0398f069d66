import { fetchText } from "../../query/fetchSlice.ts";

/** Returns the page of a frame as the build wrote it; nothing in it runs. */
export async function readFrame(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await fetchText(address), "text/html");
}
