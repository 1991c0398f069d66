import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/publish/browser.ts";
import { writeKept } from "../../scripts/publish/kept/writeKept.ts";
import { serveSite, type RunningSite } from "../../scripts/publish/serve.ts";

/** A small site in two builds, which differ in every file: each page and each figure says which build it is of. */
async function buildInto(root: string, build: string): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  const page = (name: string) =>
    `<!doctype html><title>${name} ${build}</title><main id="main"><p>${name} of ${build}</p></main>`;
  const files = {
    "index.html": page("root"),
    "en/index.html": page("home"),
    "en/keep/index.html": page("keep"),
    "en/map/use/index.html": page("map"),
    "en/country/ken/index.html": page("Kenya"),
    "data/use/total.json": JSON.stringify({ build })
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await writeKept({
    root,
    languages: ["en"],
    dateIn: () => build,
    members: new Map([["africa", new Set(["ken"])]]),
    older: () => `<p class="older">older: ${build}</p>`
  });
}

let browser: Browser;
let root: string;
let server: RunningSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  root = join(mkdtempSync(join(tmpdir(), "kept-")), "site");
  await buildInto(root, "one");
  browser = await launchBrowser();
  server = await serveSite({ root, port: 0, base: "/below/" });
  context = await browser.newContext();
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(dirname(root), { recursive: true });
});

const port = (): number => Number(new URL(server.url).port);
const open = async (path: string): Promise<string> => {
  await page.goto(server.url + path);
  return await page.innerText("main");
};
const cut = (): Promise<void> => server.close();
const mend = async (): Promise<void> => {
  server = await serveSite({ root, port: port(), base: "/below/" });
};
/** What a page gets for the figures that it fetches: their build, or the status. */
const figures = (): Promise<string> =>
  page.evaluate(async () => {
    const answer = await fetch("/below/data/use/total.json").catch(() => undefined);
    if (answer?.ok !== true) return String(answer?.status ?? "none");
    return ((await answer.json()) as { readonly build: string }).build;
  });
const cachesHere = (): Promise<readonly string[]> => page.evaluate(() => caches.keys());
/** Waits until the worker of what is served now answers. */
const register = async (): Promise<void> => {
  await page.evaluate(async () => {
    const own = await navigator.serviceWorker.register("/below/worker.js");
    await own.update();
    await navigator.serviceWorker.ready;
  });
  const build = /\bid:"?`?([0-9a-f]{12})/.exec(await (await fetch(`${server.url}worker.js`)).text())?.[1];
  await expect.poll(async () => (await cachesHere()).some((name) => name.includes(`visited ${build}`))).toBe(true);
};
/** Keeps the site as the page for it does: the same code, in the page; as text, since a test's own imports are not a page's. */
const keep = async (): Promise<void> => {
  await page.evaluate(`Promise.all([import("${await keepingScript()}"), fetch("/below/offline/en.json", { cache: "no-cache" })])
    .then(async ([{ keepFiles }, answer]) => keepFiles({
      scope: new URL("/below/", location.href).href,
      language: "en",
      regions: ["world"],
      offer: await answer.json(),
      signal: new AbortController().signal,
      onProgress: () => undefined
    }))`);
};

async function keepingScript(): Promise<string> {
  const { build } = await import("vite");
  const made = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      rolldownOptions: { preserveEntrySignatures: "strict" },
      lib: { entry: join(import.meta.dirname, "../../src/kept/keepFiles.ts"), formats: ["es"], fileName: "keep" }
    }
  });
  const [chunk] = (Array.isArray(made) ? made : [made]).flatMap((each) => ("output" in each ? each.output : []));
  writeFileSync(join(root, "keep.js"), chunk?.type === "chunk" ? chunk.code : "");
  return "/below/keep.js";
}

it("opens without a network what was visited, with its figures, and says of the rest that it is not here", async () => {
  await open("en/");
  await register();
  await expect.poll(() => page.evaluate(async () => (await caches.match("/below/en/")) !== undefined)).toBe(true);
  expect(await open("en/map/use/?year=2020")).toBe("map of one");
  expect(await figures()).toBe("one");
  await cut();
  expect(await open("en/")).toBe("home of one");
  expect(await open("en/map/use/?year=1999")).toBe("map of one");
  expect(await figures()).toBe("one");
  expect(await open("en/country/ken/")).toBe("keep of one");
  await mend();
});

it("gives a page figures of its own build alone while another is put up, and takes the new worker", async () => {
  await open("en/map/use/");
  await buildInto(root, "two");
  // The page is of the first build; the server has the second.
  expect(await figures()).toBe("one");
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      if (name.includes("visited")) await (await caches.open(name)).delete("/below/data/use/total.json");
  });
  expect(await figures()).toBe("503");
  expect(await open("en/map/use/")).toBe("map of two");
  expect(await figures()).toBe("two");
  await register();
  expect(await open("en/map/use/")).toBe("map of two");
  expect(await figures()).toBe("two");
  // The page of the first build is closed: at the next one nothing of its build is left.
  await open("en/");
  await expect.poll(async () => (await cachesHere()).filter((name) => name.includes("visited")).length).toBe(1);
});

it("keeps a language whole, opens all of it without a network, and never asks the network for it", async () => {
  await keep();
  await cut();
  for (const [path, text] of [
    ["", "root of two"],
    ["en/", "home of two"],
    ["en/country/ken/", "Kenya of two"],
    ["en/map/use/", "map of two"]
  ] as const)
    expect(await open(path), path).toBe(text);
  expect(await figures()).toBe("two");
  await mend();
});

it("shows the newer build where there is a network, and without one the copy, which says that it is older", async () => {
  await buildInto(root, "three");
  await open("en/");
  await register();
  expect(await open("en/map/use/")).toBe("map of three");
  expect(await figures()).toBe("three");
  await cut();
  expect(await open("en/country/ken/")).toBe("older: two\n\nKenya of two");
  expect(await figures()).toBe("two");
  // The map was visited since.
  expect(await open("en/map/use/")).toBe("map of three");
  expect(await figures()).toBe("three");
  await mend();
});

it("refuses a damaged file, keeps the older copy till the newer is whole, and then drops it", async () => {
  await open("en/");
  const files = readdirSync(join(root, "kept")).filter((name) => name.endsWith(".bin"));
  await page.route(`**/kept/${String(files[0])}`, (route) => route.fulfill({ body: "spoiled" }));
  await expect(keep()).rejects.toThrow("broken");
  const kept = async (): Promise<number> => (await cachesHere()).filter((name) => name.includes(" kept ")).length;
  expect(await kept()).toBe(2);
  await page.unrouteAll();
  await keep();
  expect(await kept()).toBe(1);
  await cut();
  expect(await open("en/country/ken/")).toBe("Kenya of three");
  await mend();
});

it("leaves frames alone", async () => {
  await open("en/");
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "/below/en/country/ken/";
    document.body.append(frame);
  });
  const frame = await page.waitForSelector("iframe").then((element) => element.contentFrame());
  await frame?.waitForSelector("main");
  await cut();
  const loaded = await frame?.evaluate(() =>
    fetch("/below/data/use/total.json").then(
      () => true,
      () => false
    )
  );
  expect(loaded).toBe(false);
  await mend();
});
