import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type OpenSite } from "./openSite.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** Returns a colour of each that a selector names, or of what stands before it. */
function coloursOf(page: Page, selector: string, property: string, before?: "::before"): Promise<readonly string[]> {
  return page.evaluate(
    ([named, wanted, part]) =>
      [...document.querySelectorAll(named)].map((each) => getComputedStyle(each, part).getPropertyValue(wanted)),
    [selector, property, before] as const
  );
}

it("in the reader's own colours what is pressed, chosen and drawn is still told apart, and the focus is seen", async () => {
  const { page, close } = await site.open("en/compare/index.html?area=KEN~UGA~TZA", { forcedColors: "active" });
  await page.waitForSelector("[data-remove=TZA]");
  const [pressed] = await coloursOf(page, "button[name=view][aria-pressed=true]", "background-color");
  const others = await coloursOf(page, "button[name=view][aria-pressed=false]", "background-color");
  expect(others.length).toBeGreaterThan(3);
  expect(others).not.toContain(pressed);
  const chosen = await coloursOf(page, "ul.chosen li", "border-block-end-color");
  expect(new Set(chosen).size).toBe(3);
  const lines = await coloursOf(page, "[data-part=chart] .line path:not(.band)", "stroke");
  expect(new Set(lines)).toEqual(new Set(chosen));
  await page.locator("[data-remove=KEN]").focus();
  await page.keyboard.press("Tab");
  const [ring] = await coloursOf(page, ":focus", "outline-style");
  expect(ring).toBe("solid");
  await page.goto(site.urlOf("en/map/internet-use/index.html"));
  const classes = await coloursOf(page, ".legend-steps .swatch rect", "fill");
  expect(new Set(classes).size).toBeGreaterThan(4);
  await page.goto(site.urlOf("en/country/ken/index.html"));
  const parts = await coloursOf(page, ".split-key li", "background-color", "::before");
  expect(parts.length).toBeGreaterThan(2);
  expect(new Set(parts).size).toBe(parts.length);
  await close();
});
