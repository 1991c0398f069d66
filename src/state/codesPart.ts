import { sliceKey, type Dimension, type DimensionCodes, type DimensionId } from "../model/dimension.ts";
import type { AddressPart } from "./address.ts";

/** What was published of an indicator. */
export interface Published {
  readonly dimensions: readonly Dimension[];
  /** The slice keys that exist, the one shown first in front. */
  readonly slices: readonly string[];
}

/** Returns the codes behind a slice key; the first code where the key does not name a dimension. */
export function codesOfSlice(dimensions: readonly Dimension[], key: string): DimensionCodes {
  const named = new Map(key.split(".").map((part) => splitOnce(part, "-")));
  return Object.fromEntries(dimensions.map(({ id, codes }) => [id, named.get(id) ?? codes[0]]));
}

/**
 * Returns the part of an address that names a code of each dimension, by the dimension's own name. Codes that were
 * never published together are rejected together.
 */
export function codesPart<State extends { readonly codes: DimensionCodes }, Scope>(
  publishedIn: (scope: Scope, state: State) => Published
): AddressPart<State, Scope> {
  return {
    names: (scope, state) => publishedIn(scope, state).dimensions.map(({ id }) => id),
    read: (query, state, scope, reject) => {
      const { dimensions, slices } = publishedIn(scope, state);
      const codes: Partial<Record<DimensionId, string>> = { ...state.codes };
      const asked: DimensionId[] = [];
      for (const { id, codes: known } of dimensions) {
        const code = query.get(id);
        if (code === null) continue;
        if (known.includes(code)) {
          codes[id] = code;
          asked.push(id);
        } else reject(id, code);
      }
      if (slices.includes(sliceKey(dimensions, codes))) return { ...state, codes };
      reject(asked.join("+"), asked.map((id) => codes[id]).join("+"));
      return state;
    },
    write: (state, initial, scope) =>
      publishedIn(scope, state).dimensions.flatMap(({ id }) => {
        const code = state.codes[id];
        return code === undefined || code === initial.codes[id] ? [] : [`${id}=${encodeURIComponent(code)}`];
      })
  };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
