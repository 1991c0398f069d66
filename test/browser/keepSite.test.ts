import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/publish/browser.ts";
import { serveSite, type RunningSite } from "../../scripts/publish/serve.ts";
import { openDist } from "../built/dist.ts";

const root = join(import.meta.dirname, "../../dist");
const dist = openDist(root);
const failed: string[] = [];
let browser: Browser;
let server: RunningSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveSite({ root, base: dist.base, port: 0, policyHeader: true });
  context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") failed.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") failed.push(request.url());
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const button = (name: RegExp) => page.getByRole("button", { name });
const status = () => page.locator("keep-site [role=status]");

it("names the size of each choice before the press, as its files have it: 12 MB a language at most", async () => {
  await page.goto(`${server.url}en/keep/`);
  await page.locator("keep-site fieldset label", { hasText: "MB" }).nth(5).waitFor();
  const labels = await page.locator("keep-site fieldset label").allInnerTexts();
  expect(labels.length).toBe(6);
  for (const language of ["en", "fr", "ar"]) {
    const offer = JSON.parse(dist.text(`offline/${language}.json`)) as {
      readonly index: readonly [string, number];
      readonly parts: Readonly<Record<string, readonly (readonly [string, number])[]>>;
    };
    const files = [offer.index, ...Object.values(offer.parts).flat()];
    for (const [file, bytes] of files) expect(dist.read(`kept/${file}`).length).toBe(bytes);
    const megabytes = files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1_000_000;
    expect(megabytes).toBeLessThan(12);
    if (language === "en") expect(labels[0]).toContain(`(${(Math.ceil(megabytes * 10) / 10).toFixed(1)} MB)`);
  }
});

it("goes on where the network broke off, by itself, and fetches nothing twice", async () => {
  const fetched: string[] = [];
  await context.route("**/kept/*.bin", async (route) => {
    if (fetched.length === 3) await route.abort();
    else {
      fetched.push(route.request().url());
      await route.continue();
    }
  });
  await page.getByLabel(/Oceania/).check();
  await button(/^Keep it/).click();
  await expect.poll(() => status().innerText()).toContain("broke off");
  expect(await page.locator(".kept-list").innerText()).toContain("not all of it");
  await context.unrouteAll();
  page.on("request", (request) => {
    if (request.url().endsWith(".bin")) fetched.push(request.url());
  });
  failed.length = 0;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect.poll(() => status().innerText(), { timeout: 60_000 }).toContain("all here");
  expect(new Set(fetched).size).toBe(fetched.length);
});

it("opens twenty pages, and another year of a map, without a network", async () => {
  await server.close();
  const paths = [...dist.paths].filter((path) => /^en\/(?:map|gaps|receipt)\/[^/]+\/index\.html$/.test(path));
  const sample = paths.filter((_, place) => place % Math.ceil(paths.length / 10) === 0);
  const others = ["en/", "en/skills/", "en/country/", "en/country/tuv/", "en/country/ldc/", "en/receipt/country/fji/"];
  const walked = [...others, "en/compare/?area=TUV~FJI", "en/data/", "en/offline/", "en/methods/", ...sample];
  expect(walked.length).toBeGreaterThanOrEqual(20);
  for (const path of walked) {
    const answer = await page.goto(server.url + path.replace(/index\.html$/, ""));
    expect(answer?.status(), path).toBe(200);
    expect(await page.locator("[data-note=missing]").count(), path).toBe(0);
  }
  await page.goto(`${server.url}en/map/internet-use/?year=2010`, { waitUntil: "networkidle" });
  await expect.poll(() => page.locator("indicator-figure output").first().innerText()).toContain("2010");
  expect(failed).toEqual([]);
  await page.goto(`${server.url}en/country/ken/`);
  expect(await page.locator("[data-note=missing]").isVisible()).toBe(true);
});

it("is removed by a press, and says where the device has no room", async () => {
  server = await serveSite({ root, base: dist.base, port: Number(new URL(server.url).port), policyHeader: true });
  await page.goto(`${server.url}en/keep/`);
  await button(/^Remove/).click();
  await expect.poll(() => status().innerText()).toContain("Removed");
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(" kept ")))).toEqual([]);
  await page.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  });
  await button(/^Keep it/).click();
  await expect.poll(() => status().innerText()).toContain("not enough room");
});

it("says so where what can be kept is a page of another network", async () => {
  const other = await browser.newContext();
  const spoiled = await other.newPage();
  const thrown: string[] = [];
  spoiled.on("pageerror", ({ message }) => thrown.push(message));
  await spoiled.route("**/offline/en.json", (route) => route.fulfill({ body: "<!doctype html><p>Sign in" }));
  await spoiled.goto(`${server.url}en/keep/`);
  await spoiled.getByText("could not be loaded").waitFor();
  expect(thrown).toEqual([]);
  await other.close();
});
