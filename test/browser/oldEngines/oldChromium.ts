import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompressSync } from "node:zlib";

const run = promisify(execFile);

/** A Chromium of years ago, as a package of npm carries it. It is unpacked by hand: its install script is not run. */
interface OldChromium {
  readonly version: number;
  readonly packageName: string;
  /** The SHA-512 of the package, in base 64. */
  readonly integrity: string;
  readonly binary: string;
}

/**
 * The oldest engine whose words and numbers are held, the oldest that scripts are for, and the last that turns isolated
 * numbers in pictures around.
 */
export const oldChromiums: readonly OldChromium[] = [
  {
    version: 69,
    packageName: "chrome-aws-lambda@1.6.3",
    integrity: "K22/X+AqpSFPmBxuIOHhmzH4Id7Od9GpKvEksuaV7fy+WLvS/TYlwpc4I4B36Wz9u/NmvL9wKsQ1TT9cMhdYhg==",
    binary: "package/bin/chromium-69.0.3494.0.br"
  },
  {
    version: 80,
    packageName: "chrome-aws-lambda@2.1.1",
    integrity: "Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==",
    binary: "package/bin/chromium.br"
  },
  {
    version: 92,
    packageName: "chrome-aws-lambda@10.1.0",
    integrity: "NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==",
    binary: "package/bin/chromium.br"
  }
];

const cache = join(import.meta.dirname, "../../../.cache/old-chromium");

/** Returns the path of the engine, fetched once, or why it cannot be had here: no network, not for this machine. */
async function fetchOldChromium(engine: OldChromium): Promise<{ path: string } | { missing: string }> {
  const path = join(cache, String(engine.version));
  if (existsSync(path)) return { path };
  if (process.platform !== "linux" || process.arch !== "x64") return { missing: "it is built for Linux on x64" };
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "fetch-"));
  try {
    const { stdout } = await run("npm", ["pack", engine.packageName, "--ignore-scripts", "--silent"], {
      cwd: folder,
      timeout: 90_000
    });
    const archive = await readFile(join(folder, stdout.trim()));
    const integrity = createHash("sha512").update(archive).digest("base64");
    if (integrity !== engine.integrity) return { missing: `${engine.packageName} is not the package it was` };
    await run("tar", ["xzf", stdout.trim(), engine.binary], { cwd: folder });
    const unpacked = join(folder, "chromium");
    await writeFile(unpacked, brotliDecompressSync(await readFile(join(folder, engine.binary))), { mode: 0o755 });
    const trial = await openOldPage(unpacked);
    await trial.close();
    await rename(unpacked, path);
    return { path };
  } catch (error) {
    return { missing: String(error).split("\n", 1)[0] ?? "" };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens an engine with one page; where it cannot be had here, the test says so and is skipped, which throws. */
export async function openEngine(engine: OldChromium, skip: (note: string) => never): Promise<OldPage> {
  const found = await fetchOldChromium(engine);
  if ("path" in found) return await openOldPage(found.path);
  const note = `Not tried in Chromium ${String(engine.version)}: ${found.missing}`;
  console.warn(note);
  return skip(note);
}

/** A page of an old engine, driven by its own protocol: the drivers of today no longer speak to it. */
export interface OldPage {
  readonly goTo: (url: string) => Promise<void>;
  /** Returns what an expression of that engine's JavaScript gives, as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Returns once an expression is true; throws where it is not within ten seconds. */
  readonly until: (expression: string) => Promise<void>;
  /** What scripts threw and nobody caught, so far. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts the engine with one page. Throws where it does not start. */
async function openOldPage(path: string): Promise<OldPage> {
  const profile = await mkdtemp(join(tmpdir(), "old-chromium-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-zygote", "--remote-debugging-port=0"];
  const engine = spawn(path, [...flags, `--user-data-dir=${profile}`, "--window-size=1280,800", "about:blank"]);
  const port = await listeningPort(engine);
  const { send, arrivalOf, on, socket } = await connect(await addressOfPage(port));
  await send("Page.enable");
  const faults: string[] = [];
  on("Runtime.exceptionThrown", (thrown) => faults.push(JSON.stringify(thrown).slice(0, 500)));
  await send("Runtime.enable");
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    const { result, exceptionDetails } = answer as { result: { value?: unknown }; exceptionDetails?: unknown };
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails).slice(0, 500));
    return result.value;
  };
  return {
    faults,
    evaluate,
    until: async (expression) => {
      const end = Date.now() + 10_000;
      while ((await evaluate(expression)) !== true) {
        if (Date.now() > end) throw new Error(`not within ten seconds: ${expression} ${faults.join(" ")}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    goTo: async (url) => {
      const loaded = arrivalOf("Page.loadEventFired");
      await send("Page.navigate", { url });
      await loaded;
    },
    close: async () => {
      socket.close();
      const gone = new Promise((resolve) => engine.once("exit", resolve));
      engine.kill("SIGKILL");
      await gone;
      await rm(profile, { recursive: true, force: true });
    }
  };
}

/** Returns the port that an engine says it listens on. */
function listeningPort(engine: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    engine.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    engine.once("exit", () => {
      reject(new Error(`the old engine ended: ${said.slice(-500)}`));
    });
  });
}

/** Returns the address of the engine's first page, which opens some time after the engine listens. */
async function addressOfPage(port: string): Promise<string> {
  for (;;) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly {
      readonly type: string;
      readonly webSocketDebuggerUrl: string;
    }[];
    const page = targets.find(({ type }) => type === "page");
    if (page !== undefined) return page.webSocketDebuggerUrl;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

interface Connection {
  readonly socket: WebSocket;
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly arrivalOf: (event: string) => Promise<void>;
  readonly on: (event: string, hear: (parameters: unknown) => void) => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: object;
}

/** Opens the protocol's connection to a page. */
async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const answers = new Map<number, (message: { readonly result?: unknown; readonly error?: object }) => void>();
  const events = new Map<string, (parameters: unknown) => void>();
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) answers.get(message.id)?.(message);
    else if (message.method !== undefined) events.get(message.method)?.(message.params);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
  let last = 0;
  const send = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      answers.set(id, ({ result, error }) => {
        answers.delete(id);
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${JSON.stringify(error)}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  const on = (event: string, hear: (parameters: unknown) => void): void => void events.set(event, hear);
  const arrivalOf = (event: string): Promise<void> => new Promise((resolve) => on(event, () => resolve()));
  return { socket, send, arrivalOf, on };
}
