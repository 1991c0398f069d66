import { EngineError } from "../../query/engine/engineError.ts";

/**
 * Returns a part of the site that is fetched when it is first needed. Throws an EngineError where it did not come, or
 * something else came in its place: neither the query nor the reader's file is to blame for that.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new EngineError("part", String(error));
  }
}
