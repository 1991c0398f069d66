import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import { mutantOf, seededBelow, wholeFiles } from "./mutants.ts";

/** So many mutants are read; a file that has not ended by then is given up, as in the page. */
const count = Number(process.env["MUTANTS"] ?? 6000);
const patience = 5000;

let worker: Worker | undefined;

function start(): Worker {
  const code = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(new URL("./mutantWorker.ts", import.meta.url).href)}); })`;
  return new Worker(code, { eval: true });
}

async function read(bytes: Uint8Array): Promise<string> {
  const own = (worker ??= start());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const said = await new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("hangs"), patience);
    own.once("message", resolve);
    own.once("error", (error) => resolve(`dies: ${String(error)}`));
    own.postMessage(bytes);
  });
  clearTimeout(timer);
  own.removeAllListeners("message").removeAllListeners("error");
  if (said === "hangs" || said.startsWith("dies")) {
    await own.terminate();
    worker = undefined;
  }
  return said;
}

afterAll(async () => {
  await worker?.terminate();
});

describe("a damaged file of any kind", () => {
  it(`ends in a table or in a word, and soon: ${count} of them`, { timeout: 600_000 }, async () => {
    const files = [...wholeFiles()];
    const below = seededBelow(20261130);
    for (const [name, bytes] of files) expect([name, await read(bytes)]).toEqual([name, "read"]);
    let readable = 0;
    const bad: string[] = [];
    for (let number = 0; number < count; number += 1) {
      const [name, bytes] = files[number % files.length]!;
      const said = await read(mutantOf(bytes, below));
      if (/^(?:read|no-area)$/.test(said)) readable += 1;
      if (/^(?:hangs|dies|mistake)/.test(said)) bad.push(`${number} ${name}: ${said}`);
    }
    expect(bad).toEqual([]);
    // Most damage is seen, and much of it does no harm.
    expect(readable).toBeGreaterThan(count / 20);
  });
});
