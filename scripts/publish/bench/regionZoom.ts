import type { Browser } from "playwright-core";
import { openSlowPage, useFastLine } from "./slowPage.ts";

/**
 * Measures milliseconds from a press on a region until its map was painted, on the slow processor, once its outlines
 * are there: the first round over all regions fetches them and is not counted. Throws where a map does not come.
 */
export async function measureRegionZoom(browser: Browser, url: string, rounds: number): Promise<readonly number[]> {
  const { page, session, close } = await openSlowPage(browser);
  await page.goto(url, { waitUntil: "networkidle" });
  // Before the script is there, a press on a region opens another page.
  await page.waitForSelector(".figure-controls fieldset:enabled");
  await useFastLine(session);
  const times = await page.evaluate(zoomToRegions, rounds);
  await close();
  return times;
}

/** Runs in the page. */
async function zoomToRegions(rounds: number): Promise<readonly number[]> {
  const map = document.querySelector<SVGSVGElement>(".map-stage svg");
  const links = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  if (!map || links.length < 2) throw new Error("the page has no map with regions");
  const drawn = (): Promise<void> =>
    new Promise((accept, reject) => {
      const timer = setTimeout(() => {
        reject(new Error("the map of a region did not come"));
      }, 20_000);
      const observer = new MutationObserver(() => {
        observer.disconnect();
        clearTimeout(timer);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            accept();
          };
          port2.postMessage(undefined);
        });
      });
      observer.observe(map, { attributes: true, attributeFilter: ["data-drawn"] });
    });
  const rest = (): Promise<void> =>
    new Promise((accept) => {
      setTimeout(accept, 1200);
    });
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++)
    for (const link of [...links.slice(1), ...links.slice(0, 1)]) {
      const change = drawn();
      const began = performance.now();
      link.click();
      await change;
      if (round > 0) times.push(performance.now() - began);
      await rest();
    }
  return times;
}
