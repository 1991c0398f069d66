import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser.ts";
import { serveSite, toBasePath } from "../serve.ts";
import type { ScreenState } from "./screenStates.ts";

/** A picture higher than this is cut: what follows repeats what was seen. */
const highest = 9000;
const atOnce = 2;

/** Takes a picture of each state of a built site into a folder, `<name>.png`; the same build gives the same pixels. */
export async function takeScreens(build: string, folder: string, states: readonly ScreenState[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await serveSite({ root: build, base: toBasePath(process.env["BASE_PATH"] ?? "/"), port: 0 });
  const browser = await launchBrowser(["--force-color-profile=srgb", "--font-render-hinting=none"]);
  const waiting = [...states];
  const takeNext = async (): Promise<void> => {
    for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
      await takeScreen(browser, site.url, state, join(folder, `${state.name}.png`));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, takeNext));
  } finally {
    await browser.close();
    await site.close();
  }
}

async function takeScreen(browser: Browser, url: string, state: ScreenState, path: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: state.width, height: state.height },
    javaScriptEnabled: state.withScript,
    colorScheme: state.theme,
    contrast: state.contrast === "more" ? "more" : "no-preference",
    forcedColors: state.contrast === "forced" ? "active" : "none"
  });
  const page = await context.newPage();
  await page.emulateMedia({ media: state.medium });
  await page.goto(url + state.address, { waitUntil: "networkidle" });
  if (state.withScript) {
    // What a page leaves for a quiet moment is drawn when two such moments have gone by.
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let moment = 0; moment < 2; moment++) {
        await new Promise((accept) => requestIdleCallback(accept, { timeout: 2000 }));
      }
    });
  }
  if (state.unfolded) {
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
    });
    await page.waitForLoadState("networkidle");
  }
  const height = await page.locator("html").evaluate((root) => root.scrollHeight);
  const clip = { x: 0, y: 0, width: state.width, height: Math.min(height, highest) };
  await page.screenshot({ path, fullPage: true, clip, animations: "disabled", caret: "hide", timeout: 180_000 });
  await context.close();
}
