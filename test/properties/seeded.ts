import fc from "fast-check";

/**
 * Runs a property on the same examples on every machine; a failure prints the seed, the path and the smallest example
 * that fails. `SEED=7 npx vitest run test/properties` looks elsewhere.
 */
export function holds<T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns = 300): void {
  fc.assert(property, { seed: seed(), numRuns });
}

/** As `holds`, of a property that waits for something. */
export async function holdsAsync<T extends [unknown, ...unknown[]]>(
  property: fc.IAsyncProperty<T>,
  numRuns = 100
): Promise<void> {
  await fc.assert(property, { seed: seed(), numRuns });
}

function seed(): number {
  return Number(process.env["SEED"] ?? 20_261_130);
}

/** Any text that a file or an address can hold: every letter of Unicode, and what programs trip over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 24 }),
  fc.string({
    unit: fc.constantFrom(...Array.from("'\"`;,.\t\r\n=+-@|\\/<>()[]{}#&%?~: 01e\u00a0\u202fé中ش😀")),
    maxLength: 24
  })
);

/** A query of an address: parameters that there are with values that there may not be, or anything. */
export const queryOf = (names: readonly string[], values: readonly string[]): fc.Arbitrary<string> => {
  const value = fc.oneof(fc.constantFrom(...values), anyText.map(encodeURIComponent), anyText);
  const part = fc.tuple(fc.oneof(fc.constantFrom(...names), anyText), value).map(([name, own]) => `${name}=${own}`);
  return fc.oneof(
    fc.array(part, { maxLength: 6 }).map((parts) => `?${parts.join("&")}`),
    anyText
  );
};
