/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** Text, of a pattern where one is given. */
export const text = (pattern?: string): Schema => ({ type: "string", ...(pattern !== undefined && { pattern }) });

/** One of these words. */
export const oneOf = (words: readonly string[]): Schema => ({ enum: words });

/** A whole number, not below `minimum`. */
export const whole = (minimum = 0): Schema => ({ type: "integer", minimum });

/** Any number. */
export const number: Schema = { type: "number" };

/** True or false. */
export const yesNo: Schema = { type: "boolean" };

/** A year. */
export const year: Schema = { type: "integer", minimum: 1900, maximum: 2100 };

/** An array of such items, at least so many. */
export const listOf = (items: Schema, minItems = 0): Schema => ({ type: "array", items, minItems });

/** An array whose places differ; what comes after the first `least` may be left out. */
export const places = (items: readonly Schema[], least = items.length): Schema => ({
  type: "array",
  prefixItems: items,
  minItems: least,
  maxItems: items.length
});

/** An object from any key to such values. */
export const mapOf = (values: Schema): Schema => ({ type: "object", additionalProperties: values });

/** An object of these members and no others; those whose names end in "?" may be absent. */
export function shape(members: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(members);
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace(/\?$/, ""), members[name]])),
    required: names.filter((name) => !name.endsWith("?")),
    additionalProperties: false
  };
}

/** Either this or null. */
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });

/** The same with a sentence on it. */
export const about = (description: string, schema: Schema): Schema => ({ ...schema, description });

/** A hash as manifests write it. */
export const sha256 = text("^[0-9a-f]{64}$");

/** The code of an area. */
export const areaCode = text("^[A-Z]{3}$");

/** The id of a release. */
export const releaseId = text("^\\d{4}-\\d{2}(-\\d{2})?-[0-9a-f]{12}$");

/** An address with its scheme. */
export const address = text("^https?://\\S+$");
