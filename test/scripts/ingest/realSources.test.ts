import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createEffects } from "../../../scripts/ingest/effects.ts";
import { runIngest } from "../../../scripts/ingest/runIngest.ts";
import { createMemoryEffects } from "./memoryEffects.ts";
import type { Manifest } from "../../../src/model/source.ts";

const root = resolve(import.meta.dirname, "../../..");
const more = join(root, "../shared/more-sources");
const folder = process.env["SOURCES"] ?? join(root, "../shared/sources");

describe.runIf(existsSync(join(folder, "sources.json")))("the publishers' files", () => {
  it("give the data of the repository, byte for byte, and move none of them", { timeout: 120_000 }, async () => {
    const disk = createEffects();
    const present = await disk.listFiles(join(root, "data"));
    const memory = createMemoryEffects(
      present.map((path) => [`data/${path}`, new Uint8Array(readFileSync(join(root, "data", path)))] as const)
    );
    const effects = {
      ...memory,
      readFile: (path: string) => (path.startsWith("data/") ? memory : disk).readFile(path),
      listFiles: (path: string) => (path === folder || path === more ? disk : memory).listFiles(path)
    };
    const places = {
      folders: [folder, more] as const,
      downloads: "none",
      data: "data",
      packages: join(root, "node_modules")
    };
    const made = await runIngest(places, { refresh: false, publishers: [], accepted: [] }, effects);
    const committed = JSON.parse(readFileSync(join(root, "data/manifest.json"), "utf8")) as Manifest;
    expect(made.sources).toHaveLength(66);
    expect(made.sources.filter(({ asCatalogued }) => !asCatalogued)).toEqual([]);
    expect(made.outputs).toEqual(committed.outputs);
    expect(made).toEqual(committed);
  });
});
