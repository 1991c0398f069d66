import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptPath, picturesPath, readReleases } from "../../src/query/releases.ts";

const folder = join(import.meta.dirname, "../../data");

describe("data/releases", () => {
  it("holds what the list names, by its hash, nothing else, and no more than the limit", async () => {
    const list = await readReleases(folder);
    const { releases, limits, pictures } = list;
    expect(releases.length).toBeGreaterThan(0);
    const wanted = new Set(
      releases.flatMap(({ files }) => Object.entries(files).map(([path, sha]) => keptPath(path, sha)))
    );
    if (pictures !== undefined) wanted.add(picturesPath(pictures));
    const found = readdirSync(join(folder, "releases")).map((name) => `releases/${name}`);
    expect(new Set(found)).toEqual(wanted);
    const wrong = found.filter((path) => {
      const hash = createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex");
      return !path.startsWith(`releases/${hash}.`);
    });
    expect(wrong).toEqual([]);
    const bytes = found.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
    expect(bytes).toBeLessThanOrEqual(limits.bytes);
  });
});
