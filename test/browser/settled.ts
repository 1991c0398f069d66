import type { Page } from "playwright-core";

/**
 * Waits until a figure has what it was asked for, and lets the page do all that it puts off until it is idle: its clock,
 * which is that of the test, runs ahead by so many milliseconds.
 */
export async function settled(page: Page, ahead = 1200): Promise<void> {
  await page.waitForFunction(() => document.querySelector("indicator-figure[aria-busy]") === null);
  await page.clock.runFor(ahead);
  await page.waitForFunction(() => document.querySelector("indicator-figure[data-behind]") === null);
}
