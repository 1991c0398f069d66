import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { withoutExports } from "../../../src/query/engine/withoutExports.ts";

const path = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");

/** A module with the functions one and two, exported as such, and a custom section behind. */
const small = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 5, 1, 0x60, 0, 1, 0x7f],
  ...[3, 3, 2, 0, 0],
  ...[7, 13, 2, 3, 0x6f, 0x6e, 0x65, 0, 0, 3, 0x74, 0x77, 0x6f, 0, 1],
  ...[10, 11, 2, 4, 0, 0x41, 1, 0x0b, 4, 0, 0x41, 2, 0x0b],
  ...[0, 3, 1, 0x78, 9]
]);

const exportsOf = (module: Uint8Array): readonly string[] =>
  WebAssembly.Module.exports(new WebAssembly.Module(Uint8Array.from(module))).map(({ name }) => name);

describe("withoutExports", () => {
  it("keeps the names that are wanted, and what they do", () => {
    expect(exportsOf(small)).toEqual(["one", "two"]);
    const trimmed = withoutExports(small, (name) => name === "two");
    expect(exportsOf(trimmed)).toEqual(["two"]);
    const { two } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(trimmed))).exports;
    expect((two as () => number)()).toBe(2);
    expect(trimmed.subarray(-5)).toEqual(small.subarray(-5));
  });

  it("changes nothing where all are wanted", () => {
    expect(withoutExports(small, () => true)).toEqual(small);
    const module = readFileSync(path);
    expect(
      Buffer.compare(
        withoutExports(module, () => true),
        module
      )
    ).toBe(0);
  });

  it("takes seven megabytes of names off the engine", () => {
    const module = readFileSync(path);
    const trimmed = withoutExports(module, (name) => name.startsWith("duckdb_web_"));
    expect(module.length - trimmed.length).toBeGreaterThan(7_000_000);
  });

  it("throws where a section is cut short", () => {
    expect(() => withoutExports(small.subarray(0, -2), () => true)).toThrow("a section ends");
    expect(() => withoutExports(Uint8Array.from([...small.subarray(0, 8), 7, 0x80]), () => true)).toThrow("cut short");
  });
});
