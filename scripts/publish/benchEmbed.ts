import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { median } from "d3-array";
import type { Browser } from "playwright-core";
import { openSlowPage } from "./bench/slowPage.ts";
import { launchBrowser } from "./browser.ts";
import { serveSite, toBasePath } from "./serve.ts";
import { known } from "../../src/model/known.ts";

const embeds = ["en/embed/map/internet-use/", "ar/embed/map/people-offline/", "en/embed/country/ken/"];
const runs = 5;
const mostForDrawn = 1.2;
const mostShift = 0.02;

/** What one embed in a page of somebody else took. */
interface Measured {
  readonly drawn: number;
  readonly bytes: number;
  readonly requests: number;
  readonly shift: number;
}

/** Prints what an embed costs its host on a slow line, beside the same embed without its scripts. */
async function benchEmbed(): Promise<void> {
  const site = await serveSite({ root: "dist", base: toBasePath(process.env["BASE_PATH"] ?? "/"), port: 0 });
  const browser = await launchBrowser();
  const passed: boolean[] = [];
  try {
    console.log(`1.6 Mbit/s, 150 ms, processor 4 times slower, ${String(runs)} runs each, median\n`);
    for (const path of embeds) passed.push(await compareEmbed(browser, site.url + path));
    await measureTwenty(browser, site.url + known(embeds[0], "embed"));
  } finally {
    await browser.close();
    await site.close();
  }
  process.exitCode = passed.includes(false) ? 1 : 0;
}

async function compareEmbed(browser: Browser, url: string): Promise<boolean> {
  const whole: Measured[] = [];
  const bare: Measured[] = [];
  await measureEmbed(browser, url, true);
  for (let run = 0; run < runs; run++) {
    whole.push(await measureEmbed(browser, url, true));
    bare.push(await measureEmbed(browser, url, false));
  }
  const of = (each: readonly Measured[]): number => median(each, ({ drawn }) => drawn) ?? NaN;
  const ratio = of(whole) / of(bare);
  const shift = Math.max(...whole.map((each) => each.shift));
  const first = known(whole[0], "run");
  console.log(new URL(url).pathname);
  console.log(`  drawn            ${Math.round(of(whole))} ms; without scripts ${Math.round(of(bare))} ms`);
  console.log(`  ratio            ${ratio.toFixed(2)}, at most ${mostForDrawn}`);
  console.log(`  shift in host    ${shift.toFixed(3)}, at most ${mostShift}`);
  console.log(
    `  fetched          ${(first.bytes / 1000).toFixed(1)} kB, ${first.requests} requests, with the host page and all headers\n`
  );
  return ratio <= mostForDrawn && shift <= mostShift;
}

/** Without scripts the frame stands in a sandbox, which is how a host would switch them off. */
async function measureEmbed(browser: Browser, url: string, scripts: boolean): Promise<Measured> {
  const sandbox = scripts ? `sandbox="allow-scripts allow-same-origin"` : `sandbox="allow-same-origin"`;
  const host = await serveHost(
    `<p>Before</p><iframe src="${url}" title="" width="100%" height="600" ${sandbox}></iframe><p>After</p>`
  );
  const { page, traffic, close } = await openSlowPage(browser);
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("value" in entry)
          Object.assign(globalThis, { shift: Number(Reflect.get(globalThis, "shift")) + Number(entry.value) });
    }).observe({ type: "layout-shift", buffered: true });
  });
  const began = performance.now();
  await page.goto(host.url, { waitUntil: "commit" });
  // The last thing of an embed: what stands there is drawn.
  await page.frameLocator("iframe").locator("footer .credit").waitFor({ timeout: 60_000 });
  const drawn = performance.now() - began;
  await page.waitForLoadState("networkidle");
  const shift = await page.evaluate(() => Number(Reflect.get(globalThis, "shift")));
  await close();
  await host.close();
  return { drawn, shift, ...traffic };
}

/** The first twenty frames of one page, on a fast line: until the controls of each are switched on. */
async function measureTwenty(browser: Browser, url: string): Promise<void> {
  const host = await serveHost(`<iframe src="${url}" title="" width="100%" height="600"></iframe>`.repeat(20));
  const page = await browser.newPage();
  const began = performance.now();
  await page.goto(host.url, { waitUntil: "commit" });
  for (let index = 0; index < 20; index++) {
    await page.locator("iframe").nth(index).contentFrame().locator("fieldset:enabled").waitFor({ timeout: 60_000 });
  }
  console.log(`Twenty embeds in one page: all alive after ${Math.round(performance.now() - began)} ms`);
  await page.close();
  await host.close();
}

async function serveHost(html: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html>${html}`);
  });
  await new Promise<void>((accept) => server.listen(0, "127.0.0.1", accept));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () => new Promise((accept) => server.close(() => accept()).closeAllConnections())
  };
}

await benchEmbed();
