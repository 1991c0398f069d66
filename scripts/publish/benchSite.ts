import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { median, quantile } from "d3-array";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { measureFirstMap, withoutScripts } from "./bench/firstMap.ts";
import type { FirstMap } from "./bench/firstMap.ts";
import { measureRegionZoom } from "./bench/regionZoom.ts";
import { measureYearSteps } from "./bench/yearSteps.ts";
import { serveSite, toBasePath } from "./serve.ts";
import { known } from "../../src/model/known.ts";

const pages = ["en/index.html", "en/map/internet-use/index.html", "ar/map/internet-use/index.html"];
const runs = 7;
const steps = 30;
const mostForFirstMap = 1.2;
const mostForYearStep = 1.5;
const zoomRounds = 3;
/** In milliseconds, at the 95th percentile. */
const mostForZoom = 100;

/** Prints how long the first map and a step of the year take on a slow line, each beside the least that is possible, and the way to a region. */
async function benchSite(): Promise<void> {
  const base = toBasePath(process.env["BASE_PATH"] ?? "/");
  const bare = bareCopy();
  const site = await serveSite({ root: "dist", base, port: 0 });
  const bareSite = await serveSite({ root: bare, base, port: 0 });
  const browser = await launchBrowser();
  try {
    console.log(`1.6 Mbit/s, 150 ms, processor 4 times slower, ${runs} runs each, median (least–most)\n`);
    const ratios: boolean[] = [];
    for (const page of pages) ratios.push(await compareFirstMap(browser, page, site.url, bareSite.url));
    ratios.push(await compareYearSteps(browser, site.url + toAddress("en/map/internet-use/index.html")));
    ratios.push(await timeZoom(browser, site.url + toAddress("en/map/internet-use/index.html")));
    process.exitCode = ratios.includes(false) ? 1 : 0;
  } finally {
    await browser.close();
    await Promise.all([site.close(), bareSite.close()]);
    rmSync(bare, { recursive: true });
  }
}

/** Copies the pages without their scripts, and what they load, into a folder of its own. */
function bareCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), "bare-site-"));
  cpSync("dist/assets", join(folder, "assets"), { recursive: true });
  for (const page of pages) {
    const html = readFileSync(join("dist", page), "utf8");
    mkdirSync(join(folder, dirname(page)), { recursive: true });
    writeFileSync(join(folder, page), withoutScripts(html));
  }
  return folder;
}

function toAddress(page: string): string {
  return page.replace(/index\.html$/, "");
}

async function compareFirstMap(browser: Browser, page: string, url: string, bareUrl: string): Promise<boolean> {
  const whole: FirstMap[] = [];
  const bare: FirstMap[] = [];
  await measureFirstMap(browser, url + toAddress(page));
  for (let run = 0; run < runs; run++) {
    whole.push(await measureFirstMap(browser, url + toAddress(page)));
    bare.push(await measureFirstMap(browser, bareUrl + toAddress(page)));
  }
  const ratio = middle(whole) / middle(bare);
  console.log(`First map of /${toAddress(page)}`);
  console.log(`  as it is         ${lineOf(whole)}`);
  console.log(`  without scripts  ${lineOf(bare)}`);
  return verdict(ratio, mostForFirstMap);
}

function middle(measured: readonly FirstMap[]): number {
  return median(measured, ({ milliseconds }) => milliseconds) ?? NaN;
}

function lineOf(measured: readonly FirstMap[]): string {
  const times = measured.map(({ milliseconds }) => milliseconds);
  const range = `${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))}`;
  const first = known(measured[0], "run");
  const traffic = `${(first.bytes / 1000).toFixed(1)} kB, ${first.requests} requests`;
  return `${Math.round(middle(measured))} ms (${range}), ${traffic}`;
}

async function compareYearSteps(browser: Browser, url: string): Promise<boolean> {
  const { bySlider, byClasses } = await measureYearSteps(browser, url, steps);
  const both = (values: readonly number[]): readonly [number, number] => [
    median(values) ?? NaN,
    quantile(values, 0.95) ?? NaN
  ];
  const [slider, slowSlider] = both(bySlider);
  const [classes, slowClasses] = both(byClasses);
  console.log(`A step of the year on the map, ${bySlider.length} steps, median and 95th percentile`);
  console.log(`  by the slider    ${slider.toFixed(1)} ms, ${slowSlider.toFixed(1)} ms`);
  console.log(`  classes alone    ${classes.toFixed(1)} ms, ${slowClasses.toFixed(1)} ms`);
  const isQuick = verdict(slider / classes, mostForYearStep);
  return verdict(slowSlider / slowClasses, mostForYearStep) && isQuick;
}

async function timeZoom(browser: Browser, url: string): Promise<boolean> {
  const times = await measureRegionZoom(browser, url, zoomRounds);
  const slow = quantile(times, 0.95) ?? NaN;
  console.log(`To the map of a region once its outlines are there, ${times.length} times, median and 95th percentile`);
  console.log(`  from the press   ${(median(times) ?? NaN).toFixed(1)} ms, ${slow.toFixed(1)} ms`);
  console.log(`  95th percentile  at most ${mostForZoom} ms${slow <= mostForZoom ? "" : "  ✗"}\n`);
  return slow <= mostForZoom;
}

function verdict(ratio: number, most: number): boolean {
  console.log(`  ratio            ${ratio.toFixed(2)}, at most ${most}${ratio <= most ? "" : "  ✗"}\n`);
  return ratio <= most;
}

await benchSite();
