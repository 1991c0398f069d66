import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";

/** What the analyse page took on one set of data: milliseconds, and bytes of memory. */
export interface DeskFigures {
  readonly ready: number;
  /** Each asked a second after the answer to the one before. */
  readonly questions: readonly number[];
  /** Each asked in the moment in which the answer to the one before stood there. */
  readonly inHaste: readonly number[];
  readonly brush: readonly number[];
  /** Resident memory of the page's process; undefined where the system does not tell. */
  readonly bytes: number | undefined;
}

const patience = 600_000;

/** Milliseconds for which a reader looks at what is there before asking anything. */
const rest = 3000;

/** Milliseconds for which a reader looks at an answer before asking on: a quick one. */
const glance = 1000;

/** Opens the desk, drags a brush, and asks each ready-made question so many times, at leisure and in haste; `facts` replaces the database. */
export async function measureDesk(
  browser: Browser,
  url: string,
  turns: number,
  facts: Buffer | undefined
): Promise<DeskFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  // The compiler wraps functions that are sent to the page in a call of this name.
  await page.addInitScript("globalThis.__name ??= (each) => each");
  if (facts) await page.route("**/engine/facts.duckdb.gz", (route) => route.fulfill({ body: facts }));
  await page.goto(url);
  const began = performance.now();
  await page.click("button.start");
  await page.waitForSelector("#desk");
  const ready = performance.now() - began;
  await page.locator(".brushes input").first().waitFor();
  await page.waitForFunction(() => document.querySelector("button[name=run]:not(:disabled)") !== null);
  const brush = await page.evaluate(dragBrush, 60);
  await page.waitForTimeout(rest);
  const questions = await page.evaluate(askQuestions, { turns, pause: glance });
  const inHaste = await page.evaluate(askQuestions, { turns, pause: 0 });
  const bytes = await residentBytes(browser, page);
  await context.close();
  return { ready, questions, inHaste, brush, bytes };
}

interface Asking {
  readonly turns: number;
  /** Milliseconds between an answer and the next question. */
  readonly pause: number;
}

/** Runs in the page: asks every ready-made question in turn, and notes when its answer stood there. */
async function askQuestions({ turns, pause }: Asking): Promise<readonly number[]> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a.open-question")];
  const desk = document.querySelector(".desk");
  const run = document.querySelector<HTMLButtonElement>("button[name=run]");
  if (!desk || !run || links.length === 0) throw new Error("the page has no questions");
  const answered = (): string => desk.querySelector(".shown-sql code")?.textContent ?? "";
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    for (const link of links) {
      const before = answered();
      const began = performance.now();
      link.click();
      await new Promise<void>((accept) => {
        const observer = new MutationObserver(() => {
          if (run.disabled || answered() === before) return;
          observer.disconnect();
          accept();
        });
        observer.observe(desk, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      times.push(performance.now() - began);
      if (pause > 0) await new Promise((accept) => setTimeout(accept, pause));
    }
  }
  return times;
}

/** Runs in the page: moves the lower end of the first brush back and forth, with the map on the screen. */
async function dragBrush(steps: number): Promise<readonly number[]> {
  document.querySelector<HTMLButtonElement>("button[name=view-map]")?.click();
  while (!document.querySelector(".outcome svg.choropleth")) await new Promise((accept) => setTimeout(accept, 50));
  const slider = document.querySelector<HTMLInputElement>(".brushes input");
  if (!slider) throw new Error("the page has no brush");
  const painted = (): Promise<void> =>
    new Promise((accept) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          accept();
        };
        port2.postMessage(undefined);
      });
    });
  const times: number[] = [];
  for (let step = 0; step < steps; step++) {
    await new Promise((accept) => setTimeout(accept, 30));
    const began = performance.now();
    slider.value = String(20 + ((step * 37) % 180));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await painted();
    if (step > 4) times.push(performance.now() - began);
  }
  return times;
}

async function residentBytes(browser: Browser, page: Page): Promise<number | undefined> {
  if (process.platform !== "linux") return undefined;
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => {
      try {
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) * 1024;
      } catch {
        return 0;
      }
    });
  await session.detach();
  return Math.max(...sizes);
}
