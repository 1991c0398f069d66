import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEffects } from "../../../../scripts/ingest/effects.ts";
import { sha256 } from "../../../../scripts/ingest/steps/readCatalogue.ts";
import { recordOutputs, recoverData, replaceData } from "../../../../scripts/ingest/steps/replaceData.ts";
import { createMemoryEffects } from "../memoryEffects.ts";
import { createRandom } from "../../../../scripts/mutation/random.ts";
import type { Manifest } from "../../../../src/model/source.ts";
import type { MemoryEffects } from "../memoryEffects.ts";

const before: readonly (readonly [string, string])[] = [
  ["data/README.md", "words"],
  ["data/releases/01.parquet", "kept"],
  ["data/releases.json", "[]"],
  ["data/observations/a.parquet", "old a"],
  ["data/observations/gone.parquet", "old"],
  ["data/manifest.json", "old manifest"]
];
const outputs = ["a", "b"].map((name) => ({
  path: `observations/${name}.parquet`,
  content: new TextEncoder().encode(`new ${name}`),
  rows: 1
}));
const manifest: Manifest = { schema: 1, sources: [], quarantined: [], outputs: recordOutputs(outputs) };

const textsOn = ({ disk }: MemoryEffects): Readonly<Record<string, string>> =>
  Object.fromEntries([...disk].map(([path, content]) => [path, new TextDecoder().decode(content)]));

describe("replaceData", () => {
  it("takes the place of the old tables, and leaves what is of other hands", async () => {
    const effects = createMemoryEffects(before);
    await replaceData("data", outputs, manifest, effects);
    expect(textsOn(effects)).toEqual({
      "data/README.md": "words",
      "data/releases/01.parquet": "kept",
      "data/releases.json": "[]",
      "data/observations/a.parquet": "new a",
      "data/observations/b.parquet": "new b",
      "data/manifest.json": `${JSON.stringify(manifest, undefined, 1)}\n`
    });
  });

  it("leaves the old data whole at whatever step the disk fails", async () => {
    for (let failing = 0; ; failing += 1) {
      const effects = createMemoryEffects(before);
      let step = 0;
      const fails = () => step++ === failing;
      const faulty: MemoryEffects = {
        ...effects,
        writeFile: (path, content) => (fails() ? Promise.reject(new Error("full")) : effects.writeFile(path, content)),
        rename: (from, to) => (fails() ? Promise.reject(new Error("full")) : effects.rename(from, to))
      };
      const outcome = await replaceData("data", outputs, manifest, faulty).then(
        () => "done",
        () => "failed"
      );
      if (outcome === "done") {
        expect(failing).toBe(8);
        break;
      }
      expect(textsOn(effects)).toEqual(Object.fromEntries(before));
    }
  });
});

describe("recoverData", () => {
  it("puts back what was moved aside", async () => {
    const aside = before.map(([path, text]) => [path.replace("data/", "data.old/"), text] as const);
    const effects = createMemoryEffects([...aside, ["data.next/observations/a.parquet", "half"]]);
    await recoverData("data", effects);
    expect(textsOn(effects)).toEqual(Object.fromEntries(before));
    expect(effects.lines).toEqual(["data: put back, since a run was ended while it replaced them"]);
  });
});

describe("a run that is killed while it writes", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "killed-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Starts to write states of the data without end, and kills that after so many milliseconds of it. */
  async function killAfter(milliseconds: number, data: string): Promise<void> {
    const child = spawn(process.execPath, [join(import.meta.dirname, "writeForever.ts"), data], {
      stdio: ["ignore", "pipe", "ignore"]
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await new Promise<void>((resolve) => child.stdout.once("data", () => setTimeout(resolve, milliseconds)));
    child.kill("SIGKILL");
    await ended;
  }

  /** Returns the state that the data are in, having held every file against the manifest. */
  async function wholeState(data: string): Promise<number> {
    const { schema, outputs: made } = JSON.parse(await readFile(join(data, "manifest.json"), "utf8")) as Manifest;
    expect(Object.keys(made)).toHaveLength(60);
    for (const [path, { sha256: hash }] of Object.entries(made)) {
      expect(sha256(new Uint8Array(await readFile(join(data, path)))), `${path} of state ${schema}`).toBe(hash);
    }
    expect(await readdir(join(data, "observations"))).toHaveLength(60);
    return schema;
  }

  it("leaves old or new data whole, at forty moments", { timeout: 240_000 }, async () => {
    const random = createRandom(15);
    const effects = { ...createEffects(), log: () => undefined };
    for (let kill = 0; kill < 40; kill += 1) {
      const data = join(folder, `data${kill % 4}`);
      await killAfter(random() * 60, data);
      if (existsSync(data)) await wholeState(data);
      await recoverData(data, effects);
      expect(await wholeState(data)).toBeGreaterThanOrEqual(0);
      expect(existsSync(`${data}.next`) || existsSync(`${data}.old`)).toBe(false);
    }
  });
});
