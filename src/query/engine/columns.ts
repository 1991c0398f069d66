/** A column of a table in memory; null is no value. Texts may be given as codes into a list, each text once. */
export type TableColumn =
  | { readonly name: string; readonly kind: "number"; readonly values: readonly (number | null | undefined)[] }
  | { readonly name: string; readonly kind: "integer"; readonly values: readonly (number | null | undefined)[] }
  /** Days after 1 January 1970. */
  | { readonly name: string; readonly kind: "day"; readonly values: readonly (number | null)[] }
  | { readonly name: string; readonly kind: "flag"; readonly values: readonly (boolean | null | undefined)[] }
  | { readonly name: string; readonly kind: "text"; readonly codes: Int32Array; readonly texts: readonly string[] };

/** Gives each text a code, the same for the same text, and keeps them in the order of their coming. */
export interface TextCodes {
  /** Returns the codes of these texts; -1 for no text. */
  readonly encode: (values: readonly unknown[]) => Int32Array;
  readonly texts: readonly string[];
}

/** Returns an empty list of texts, to be filled column part by column part. */
export function createTextCodes(): TextCodes {
  const known = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    encode: (values) => {
      const codes = new Int32Array(values.length);
      for (let index = 0; index < values.length; index += 1) {
        const value = values[index];
        if (typeof value !== "string") {
          codes[index] = -1;
          continue;
        }
        let code = known.get(value);
        if (code === undefined) {
          code = texts.length;
          known.set(value, code);
          texts.push(value);
        }
        codes[index] = code;
      }
      return codes;
    }
  };
}
