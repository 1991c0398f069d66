import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDist } from "./dist.ts";

const root = join(import.meta.dirname, "../../dist");

describe("the files of the desk", () => {
  it("are an engine and one file of figures, a quarter of its bytes at most; docs/data.md says how to split it then", () => {
    const engine = [...openDist().paths].filter((path) => path.startsWith("engine/") && path.endsWith(".gz"));
    const bytesOf = (wanted: RegExp): readonly number[] =>
      engine.filter((path) => wanted.test(path)).map((path) => statSync(join(root, path)).size);
    const [modules, figures] = [bytesOf(/\.wasm\.gz$/), bytesOf(/\.duckdb\.gz$/)];
    expect([modules.length, figures.length]).toEqual([1, 1]);
    expect(figures[0]).toBeLessThan(modules[0]! / 4);
  });
});
