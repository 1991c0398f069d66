import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/publish/browser.ts";
import { serveSite } from "../../scripts/publish/serve.ts";
import { openDist } from "../built/dist.ts";
import type { Dist } from "../built/dist.ts";

/** A page that is open, and all that went wrong on it so far. */
export interface Watched {
  readonly page: Page;
  /** Requests to another origin, words on the console, uncaught errors, what the policy refused. */
  readonly faults: readonly string[];
  /** Returns the bytes that came over the wire so far, heads included; nothing comes from a cache. */
  readonly bytes: () => number;
  readonly close: () => Promise<void>;
}

/** How a page is opened. */
export interface OpenOptions extends BrowserContextOptions {
  /** The page has a clock of the test's own, which runs on until the test moves it ahead. */
  readonly ownClock?: boolean;
  /** The site may keep pages on the device; else what a test takes away, or counts, would come from there. */
  readonly keeps?: boolean;
}

/** The built site, served and open in a real browser. */
export interface OpenSite {
  readonly dist: Dist;
  /** Returns the address of a file of dist/, such as "en/index.html". */
  readonly urlOf: (file: string) => string;
  readonly open: (file: string, options?: OpenOptions) => Promise<Watched>;
  readonly close: () => Promise<void>;
}

/** Serves dist/ on a free port and starts a browser; throws where either is missing. */
export async function openSite({ policyHeader = false } = {}): Promise<OpenSite> {
  const root = join(import.meta.dirname, "../../dist");
  const dist = openDist(root);
  const server = await serveSite({ root, base: dist.base, port: 0, policyHeader });
  const browser = await launchBrowser();
  const urlOf = (file: string): string => server.url + file.replace(/index\.html$/, "");
  return {
    dist,
    urlOf,
    open: (file, options) => openWatched(browser, urlOf(file), options),
    close: async () => {
      await browser.close();
      await server.close();
    }
  };
}

async function openWatched(
  browser: Browser,
  url: string,
  { ownClock, keeps, ...options }: OpenOptions = {}
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const { origin } = new URL(url);
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !/^(?:data|blob):/.test(address)) faults.push(`request to ${address}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A request that is under way when its page is left is given up, not failed.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()}`);
  });
  const wire = await context.newCDPSession(page);
  let bytes = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await wire.send("Network.enable");
  await page.addInitScript(watchPage);
  if (keeps !== true)
    await page.addInitScript(() => Object.defineProperty(navigator, "serviceWorker", { value: undefined }));
  if (ownClock === true) await page.clock.install();
  await page.goto(url, { waitUntil: "networkidle" });
  return {
    page,
    faults,
    bytes: () => bytes,
    close: async () => {
      await context.close();
    }
  };
}

/** Runs in the page before its own scripts: what its policy refuses goes to the console, shifts are added up. */
function watchPage(): void {
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} refused ${blockedURI}`);
  });
  const sum = { shift: 0 };
  Object.assign(globalThis, { layoutShift: sum });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ("value" in entry && !("hadRecentInput" in entry && entry.hadRecentInput)) sum.shift += Number(entry.value);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Returns the cumulative layout shift of a page so far, what follows a reader's input within half a second aside. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => {
    const found: unknown = Reflect.get(globalThis, "layoutShift");
    return typeof found === "object" && found !== null ? Number(Reflect.get(found, "shift")) : NaN;
  });
}
