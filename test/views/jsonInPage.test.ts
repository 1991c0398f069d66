import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonInPage } from "../../src/views/jsonInPage.ts";

const source = join(import.meta.dirname, "../../src");

describe("data in a page", () => {
  it("cannot end the script element that it stands in, and is what it was", () => {
    const value = { name: "</script><script>alert(1)</script>", low: 1 };
    expect(jsonInPage(value)).not.toContain("<");
    expect(JSON.parse(jsonInPage(value))).toEqual(value);
  });

  it("are written by this function alone", () => {
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(?:tsx?|astro)$/.test(path)
    );
    expect(files.length).toBeGreaterThan(500);
    const escaping = files.filter((path) => readFileSync(join(source, path), "utf8").includes("u003c"));
    expect(escaping).toEqual([join("views", "jsonInPage.ts")]);
  });
});
