import type { Browser } from "playwright-core";
import { openSlowPage } from "./slowPage.ts";

/** When the first map of a page stood on the screen, and what the page fetched in all. */
export interface FirstMap {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly requests: number;
}

/** Loads a page on the slow line; throws where no map is drawn within a minute. */
export async function measureFirstMap(browser: Browser, url: string): Promise<FirstMap> {
  const { page, traffic, close } = await openSlowPage(browser);
  await page.addInitScript(noteFirstMap);
  await page.goto(url, { waitUntil: "load" });
  const drawn = await page.waitForFunction(() => performance.getEntriesByName("first-map")[0]?.startTime ?? 0, null, {
    timeout: 60_000
  });
  const milliseconds = await drawn.jsonValue();
  await page.waitForLoadState("networkidle");
  await close();
  return { milliseconds, ...traffic };
}

/** Runs in the page: looks at each frame whether the map has been read to its end, and notes the frame after. */
function noteFirstMap(): void {
  const look = (): void => {
    const map = document.querySelector("svg.choropleth, svg.bubble-map");
    const isWhole = map !== null && (document.readyState !== "loading" || followed(map));
    requestAnimationFrame(isWhole ? () => performance.mark("first-map") : look);
  };
  const followed = (node: Element): boolean => {
    for (let each: Element | null = node; each; each = each.parentElement) if (each.nextElementSibling) return true;
    return false;
  };
  requestAnimationFrame(look);
}

/** Returns a page without its scripts, and without what would load them. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>.*?<\/script>/gs, "").replace(/<link\b[^>]*\bmodulepreload\b[^>]*>/g, "");
}
