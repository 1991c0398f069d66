import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";
import { settled } from "./settled.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const internetUse = "en/map/internet-use/index.html";
const year = "input[type=range][name=year]";

/** Returns the class of each area of the map, so that two pictures can be compared. */
function picture(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("svg.choropleth [data-area]")].map((mark) => [
        mark.getAttribute("data-area") ?? "",
        mark.getAttribute("class") ?? ""
      ])
    )
  );
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.className ?? "");
}

const query = (page: Page): string => new URL(page.url()).search;

async function pressYear(page: Page, key: string): Promise<void> {
  const before = query(page);
  await page.focus(year);
  await page.keyboard.press(key);
  await page.waitForFunction((old) => location.search !== old, before);
  await settled(page);
}

describe("the figure of an indicator", () => {
  it("leaves the picture of the build as it is when it adopts it", async () => {
    const still = await site.open(internetUse, { javaScriptEnabled: false });
    const html = (await still.page.locator("svg.choropleth").innerHTML()).replace(
      /<title>.*?<\/title>|<\/?a\b[^>]*>/g,
      ""
    );
    await still.close();
    const { page, faults, close } = await site.open(internetUse, { ownClock: true });
    expect(await page.locator("svg.choropleth").innerHTML()).toBe(html);
    expect(html.length).toBeGreaterThan(10_000);
    expect(await page.locator(year).isEnabled()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it("changes the year by the keyboard, keeps the focus, and goes back", async () => {
    const { page, faults, close } = await site.open(internetUse, { ownClock: true });
    const latest = await picture(page);
    const finding = await page.locator("[data-part=finding]").textContent();
    await pressYear(page, "Home");
    expect(query(page)).toMatch(/^\?year=\d{4}$/);
    const first = await picture(page);
    const changed = Object.keys(latest).filter((area) => latest[area] !== first[area]);
    expect(changed.length).toBeGreaterThan(50);
    expect(await page.locator("[data-part=finding]").textContent()).not.toBe(finding);
    expect(await focused(page)).toBe("year");
    await settled(page); // Steps within a second are one step back.
    await pressYear(page, "ArrowRight");
    expect(await focused(page)).toBe("year");
    await page.goBack();
    await settled(page);
    expect(await picture(page)).toEqual(first);
    await page.goBack();
    await settled(page);
    expect(query(page)).toBe("");
    expect(await picture(page)).toEqual(latest);
    expect(await page.locator("[data-part=finding]").textContent()).toBe(finding);
    expect(faults).toEqual([]);
    await close();
  });

  it("says beside the slider where a year has a handful of figures", async () => {
    const { page, close } = await site.open(internetUse, { ownClock: true });
    const said = page.locator(".year-control output");
    await pressYear(page, "Home");
    expect(await page.getAttribute(year, "aria-valuetext")).toMatch(/^2000 \(\d+ of \d+ have a figure\)$/);
    await pressYear(page, "End");
    expect(await said.innerText()).toBe("latest figure of each country");
    await settled(page); // Steps within a second are one step back.
    await pressYear(page, "ArrowLeft");
    expect(query(page)).toBe("?year=2025");
    expect(await said.innerText()).toMatch(/^2025 \(\d\d of \d{3} have a figure\)$/);
    expect(await page.locator("svg .map-year").textContent()).toBe("2025");
    await page.click("button[name=latest]");
    await settled(page);
    expect(await said.innerText()).toBe("latest figure of each country");
    expect(await page.locator("svg .map-year").count()).toBe(0);
    await close();
  });

  it("shows the same for an address as for the steps that led to it", async () => {
    const { page, close } = await site.open(internetUse, { ownClock: true });
    await pressYear(page, "Home");
    const stepped = { picture: await picture(page), table: await page.locator("[data-part=table]").textContent() };
    const address = query(page);
    await page.goto(site.urlOf(internetUse) + address, { waitUntil: "networkidle" });
    await settled(page);
    expect(await picture(page)).toEqual(stepped.picture);
    expect(await page.locator("[data-part=table]").textContent()).toBe(stepped.table);
    await close();
  });

  it("says what in an address it could not use, and shows the rest", async () => {
    const { page, faults, close } = await site.open(internetUse, { ownClock: true });
    const latest = await picture(page);
    await page.goto(`${site.urlOf(internetUse)}?year=banana&area=ZZZ`, { waitUntil: "networkidle" });
    await settled(page);
    const words = await page.locator("[data-part=finding]").textContent();
    expect(words).toContain("banana");
    expect(words).toContain("ZZZ");
    expect(await picture(page)).toEqual(latest);
    expect(faults).toEqual([]);
    await close();
  });

  it("never puts the address into the page as markup", async () => {
    const { page, faults, close } = await site.open(internetUse, { ownClock: true });
    const attack = encodeURIComponent(`<img src=x onerror="document.title='owned'">`);
    await page.goto(`${site.urlOf(internetUse)}?year=${attack}`, { waitUntil: "networkidle" });
    await settled(page);
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(await page.title()).not.toBe("owned");
    expect(faults).toEqual([]);
    await close();
  });

  it("changes a dimension, keeps the focus, and names it in the address", async () => {
    const { page, faults, close } = await site.open("en/map/daily-use-among-users/index.html");
    const before = await page.locator("[data-part=table]").textContent();
    await page.focus("select[name=sex]");
    await page.selectOption("select[name=sex]", "F");
    await page.waitForFunction(() => location.search.includes("sex=F"));
    await settled(page);
    expect(await focused(page)).toBe("sex");
    await expect.poll(() => page.locator("[data-part=table]").textContent()).not.toBe(before);
    await page.goBack();
    await settled(page);
    expect(query(page)).toBe("");
    expect(await page.locator("select[name=sex]").inputValue()).toBe("_T");
    expect(await page.locator("[data-part=table]").textContent()).toBe(before);
    expect(faults).toEqual([]);
    await close();
  });

  it("is one tab stop, walks by arrows, speaks, and opens the country", async () => {
    const { page, faults, close } = await site.open(internetUse, { ownClock: true });
    await page.focus(".map-stage");
    const tooltip = page.locator(".map-stage .tooltip");
    expect(await tooltip.isVisible()).toBe(false);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => /\d{4}/.test(document.querySelector(".tooltip")?.textContent ?? ""));
    const first = await tooltip.textContent();
    await page.keyboard.press("ArrowDown");
    expect(await tooltip.textContent()).not.toBe(first);
    expect(await page.locator(".map-stage [tabindex]").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await tooltip.isVisible()).toBe(false);
    await page.keyboard.press("ArrowUp");
    expect(await tooltip.textContent()).toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => /^\?country=[A-Z]{3}$/.test(location.search));
    expect(await page.locator(".country-panel h2").innerText()).toBe(first?.split(":")[0]);
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ["a mouse", false],
    ["a finger", true]
  ])("tells of the country under %s, inside the screen", async (_, hasTouch) => {
    const { page, close } = await site.open(internetUse, { hasTouch, viewport: { width: 390, height: 780 } });
    await page.locator("svg.choropleth").scrollIntoViewIfNeeded();
    const point = await page.locator("svg.choropleth [data-area=DZA]").evaluate((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    if (hasTouch) await page.touchscreen.tap(point.x, point.y);
    else await page.mouse.move(point.x, point.y);
    await page.waitForFunction(() => /Algeria.*\d{4}/.test(document.querySelector(".tooltip")?.textContent ?? ""));
    const box = await page.locator(".tooltip").boundingBox();
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    await close();
  });

  it("finds a country by its name", async () => {
    const { page, faults, close } = await site.open(internetUse, { ownClock: true });
    await page.locator("#search-area").fill("keny");
    await page.waitForSelector("indicator-figure [role=option]");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search === "?area=KEN");
    await page.waitForFunction(() => /Kenya.*\d{4}/.test(document.querySelector(".tooltip")?.textContent ?? ""));
    expect(faults).toEqual([]);
    await close();
  });

  it("sorts the table by a click, and keeps the focus on the head of the column", async () => {
    const { page, close } = await site.open(internetUse, { ownClock: true });
    await page.click("#table > summary");
    await page.focus("[data-sort=name]");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search === "?sort=name");
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-sort"))).toBe("name");
    await expect.poll(() => page.locator("[data-part=table] tbody tr th").first().textContent()).toBe("Afghanistan");
    await close();
  });

  it("plays the years and stops where it is told", async () => {
    const { page, faults, close } = await site.open(internetUse, { ownClock: true });
    await page.click("button[name=play]");
    const output = page.locator(".figure-controls output");
    await settled(page, 1600);
    const playing = await output.textContent();
    await page.click("button[name=play]");
    await settled(page);
    const stopped = await output.textContent();
    expect(Number(/\d{4}/.exec(playing ?? "")?.[0])).toBeLessThan(2024);
    await settled(page);
    expect(await output.textContent()).toBe(stopped);
    expect(query(page)).toBe(`?year=${stopped ?? ""}`);
    expect(faults).toEqual([]);
    await close();
  });

  it("keeps the old picture and says so where the figures do not come", async () => {
    const { page, close } = await site.open("en/map/daily-use-among-users/index.html");
    const before = await picture(page);
    await page.route("**/data/**/*.json", (route) => route.abort());
    await page.focus("select[name=sex]");
    await page.selectOption("select[name=sex]", "F");
    await page.waitForFunction(() => (document.querySelector("[data-part=problem]")?.textContent ?? "") !== "");
    expect(await picture(page)).toEqual(before);
    await page.waitForSelector("indicator-figure:not([aria-busy])");
    await page.unroute("**/data/**/*.json");
    await page.selectOption("select[name=sex]", "M");
    await page.waitForFunction(() => (document.querySelector("[data-part=problem]")?.textContent ?? "") === "");
    expect(await picture(page)).not.toEqual(before);
    await close();
  });

  it("can be left in the middle and come back to", async () => {
    const { page, faults, close } = await site.open(internetUse, { ownClock: true });
    await pressYear(page, "Home");
    const address = query(page);
    const shown = await picture(page);
    await page.click("#table > summary");
    await page.click("[data-part=table] tbody a");
    await page.waitForURL(/\/en\/country\//);
    await page.goBack({ waitUntil: "networkidle" });
    await settled(page);
    expect(query(page)).toBe(address);
    expect(await picture(page)).toEqual(shown);
    expect(faults).toEqual([]);
    await close();
  });
});
