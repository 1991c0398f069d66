import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";

const shapes = (name: string): Store =>
  new Store(new Parser().parse(readFileSync(new URL(`../../fixtures/shapes/${name}.ttl`, import.meta.url), "utf8")));

/** Returns how many statements a description in JSON-LD makes, and what the shapes of its standard find wrong in them. */
export async function shapeFaults(
  standard: "croissant" | "dcat",
  description: object
): Promise<{ readonly statements: number; readonly faults: readonly string[] }> {
  const lines = await jsonld.toRDF(description, {
    format: "application/n-quads",
    base: "https://example.org/data/",
    documentLoader: (url) => Promise.reject(new Error(`asks for ${url}`))
  });
  const store = new Store(new Parser({ format: "N-Quads" }).parse(typeof lines === "string" ? lines : ""));
  const report = await Promise.resolve(new Validator(shapes(standard)).validate(store));
  const faults = report.results.map(({ focusNode, path, message }) => {
    // A fault of a whole node has no path, whatever its type says.
    const { value } = (path as typeof path | null) ?? { value: "" };
    return `${focusNode.value} ${value}: ${message.map((each) => each.value).join("; ")}`;
  });
  return { statements: store.size, faults };
}
