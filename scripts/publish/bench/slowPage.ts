import type { Browser, CDPSession, Page } from "playwright-core";

/** The line and the processor that the site is measured on: a phone far from a mast. */
export const slowLine = {
  bytesPerSecond: 1_600_000 / 8,
  roundTripMilliseconds: 150,
  processorSlowdown: 4
};

/** A page on the slow line, and what it has fetched so far. */
export interface SlowPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly traffic: { bytes: number; requests: number };
  readonly close: () => Promise<void>;
}

/** Opens an empty page with the line and the processor slowed, and nothing in its cache. */
export async function openSlowPage(browser: Browser): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  // The compiler wraps functions that are sent to the page in a call of this name.
  await page.addInitScript("globalThis.__name ??= (each) => each");
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slowLine.roundTripMilliseconds,
    downloadThroughput: slowLine.bytesPerSecond,
    uploadThroughput: slowLine.bytesPerSecond
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowLine.processorSlowdown });
  const traffic = { bytes: 0, requests: 0 };
  session.on("Network.requestWillBeSent", ({ request }) => {
    if (!request.url.startsWith("data:")) traffic.requests += 1;
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  return { page, session, traffic, close: () => context.close() };
}

/** Takes the brake off the line, for what is measured of the processor alone. */
export async function useFastLine(session: CDPSession): Promise<void> {
  const unlimited = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await session.send("Network.emulateNetworkConditions", { offline: false, ...unlimited });
}
