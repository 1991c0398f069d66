import type { Browser } from "playwright-core";
import { openSlowPage, useFastLine } from "./slowPage.ts";

/** Milliseconds until the map was painted, step by step: by the slider, and by changing the same classes alone. */
export interface YearSteps {
  readonly bySlider: readonly number[];
  readonly byClasses: readonly number[];
}

/** Measures steps of the year on the slow processor, each one both ways in turn; throws where the map never changes. */
export async function measureYearSteps(browser: Browser, url: string, count: number): Promise<YearSteps> {
  const { page, session, close } = await openSlowPage(browser);
  await page.goto(url, { waitUntil: "networkidle" });
  await useFastLine(session);
  await page.focus("input[type=range][name=year]");
  await page.waitForTimeout(1500);
  const steps = await page.evaluate(stepYears, count);
  await close();
  return steps;
}

/** Runs in the page. The first round brings every year once, so that nothing is measured that happens only once. */
async function stepYears(count: number): Promise<YearSteps> {
  const slider = document.querySelector<HTMLInputElement>("input[type=range][name=year]");
  const map = document.querySelector("svg.choropleth");
  if (!slider || !map) throw new Error("the page has no map with years");
  const marks = [...map.querySelectorAll("[data-area]")];
  const classes = (): readonly string[] => marks.map((mark) => mark.getAttribute("class") ?? "");
  const frame = (): Promise<number> =>
    new Promise((accept) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          accept(performance.now());
        };
        port2.postMessage(undefined);
      });
    });
  const changed = (): Promise<boolean> =>
    new Promise((accept) => {
      const timer = setTimeout(() => {
        accept(false);
      }, 2000);
      const observer = new MutationObserver(() => {
        observer.disconnect();
        clearTimeout(timer);
        accept(true);
      });
      observer.observe(map, { attributes: true, attributeFilter: ["class"], subtree: true });
    });
  const show = (names: readonly string[]): void => {
    for (const [index, mark] of marks.entries()) {
      const name = names[index] ?? "";
      if (mark.getAttribute("class") !== name) mark.setAttribute("class", name);
    }
  };
  const rest = (): Promise<void> =>
    new Promise((accept) => {
      setTimeout(accept, 120);
    });

  const step = async (index: number): Promise<number> => {
    const change = changed();
    const began = performance.now();
    slider.value = String(index);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    return (await change) ? (await frame()) - began : NaN;
  };

  const last = Number(slider.max);
  const years = Array.from({ length: last }, (_, index) => last - 1 - index);
  const route = [...years, ...years.toReversed()].slice(0, Math.max(2, last));
  for (const index of route) await step(index);

  const bySlider: number[] = [];
  const byClasses: number[] = [];
  for (let turn = 0; bySlider.length < count && turn < count * 3; turn++) {
    const before = classes();
    await rest();
    const taken = await step(route[turn % route.length] ?? 0);
    if (Number.isNaN(taken)) continue;
    const after = classes();
    await rest();
    show(before);
    await frame();
    await rest();
    const began = performance.now();
    show(after);
    byClasses.push((await frame()) - began);
    bySlider.push(taken);
  }
  if (bySlider.length < count) throw new Error(`only ${bySlider.length} of ${count} steps changed the map`);
  return { bySlider, byClasses };
}
