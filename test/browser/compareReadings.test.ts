import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { axeFindings } from "./axeFindings.ts";
import { openSite, type OpenSite } from "./openSite.ts";

const file = "en/compare/";
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const tip = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector("[data-part=chart] .tooltip")?.textContent ?? "");

describe("the values of a comparison's picture", () => {
  it("are read by pointer, stay while pointed at, and go with Escape", async () => {
    const { page, faults, close } = await site.open(`${file}?area=KEN~UGA&from=2010&year=2020`);
    await page.waitForSelector("[data-remove=UGA]");
    await page.locator(".line-chart").scrollIntoViewIfNeeded();
    const box = await page.locator(".line-chart svg.plot").boundingBox();
    if (!box) throw new Error("no picture");
    let step = 0;
    const pointed = async (): Promise<string> => {
      step = (step + 1) % 5;
      await page.mouse.move(box.x + box.width / 2 + step, box.y + box.height / 2);
      return tip(page);
    };
    await expect.poll(pointed, { interval: 400, timeout: 10_000 }).toMatch(/^2015.*Kenya: [\d.]+% \(2015/);
    expect(await tip(page)).toContain("Uganda: ");
    const place = await page.locator(".tooltip").boundingBox();
    if (!place) throw new Error("nothing is said");
    await page.mouse.move(place.x + 4, box.y + box.height / 2);
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 5 });
    expect(await tip(page)).not.toBe("");
    await page.keyboard.press("Escape");
    expect(await tip(page)).toBe("");
    expect(faults).toEqual([]);
    await close();
  });

  it("are stepped through by keys, each said once, also of what the build wrote", async () => {
    const { page, faults, close } = await site.open(file);
    await page.locator(".line-chart").focus();
    const slider = page.getByRole("slider");
    await slider.waitFor();
    await expect.poll(() => slider.evaluate((plot) => plot === document.activeElement)).toBe(true);
    await page.keyboard.press("Home");
    const first = (await slider.getAttribute("aria-valuetext")) ?? "";
    expect(first).toMatch(/^2000 .*World: [\d.]+% \(2000/);
    await page.keyboard.press("ArrowRight");
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^2001 /);
    expect(await tip(page)).toMatch(/^2001/);
    expect(await page.locator("[data-part=chart] [aria-live]").count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("are read by touch, of circles too, which have the colours of the chips", async () => {
    const { page, close } = await site.open(`${file}?area=KEN~NOR&view=scatter&x=gdp-per-capita`, {
      hasTouch: true,
      viewport: { width: 390, height: 800 }
    });
    await page.waitForSelector(".scatter-plot circle[data-subject=NOR]");
    await page.locator("circle[data-subject=NOR]").scrollIntoViewIfNeeded();
    const circle = await page.locator("circle[data-subject=NOR]").boundingBox();
    if (!circle) throw new Error("no circle");
    await page.touchscreen.tap(circle.x + circle.width / 2, circle.y + circle.height / 2);
    await page.touchscreen.tap(circle.x + circle.width / 2, circle.y + circle.height / 2);
    await expect.poll(() => tip(page)).toMatch(/^Norway.*Internet use: [\d.]+%.*GDP per capita: /);
    const colours = await page.evaluate(() => {
      const of = (selector: string, property: string): string =>
        getComputedStyle(document.querySelector(selector) ?? document.body).getPropertyValue(property);
      return ["KEN", "NOR"].map((id) => [
        of(`.chosen li:has([data-remove=${id}])`, "border-bottom-color"),
        of(`circle[data-subject=${id}]`, "fill")
      ]);
    });
    for (const [chip, mark] of colours) expect(chip).toBe(mark);
    await close();
  });

  it("go by year after year when played, and the address holds the year at the end", async () => {
    const { page, faults, close } = await site.open(`${file}?area=KEN&view=scatter&x=gdp-per-capita&year=2015`);
    await page.waitForSelector(".scatter-plot circle[data-subject=KEN]");
    const ticks = await page.locator(".scatter-plot .tick").allTextContents();
    await page.getByRole("button", { name: "Play" }).click();
    await expect.poll(() => page.locator(".behind").textContent()).toBe("2016");
    await expect.poll(() => page.locator(".behind").textContent()).toBe("2017");
    const playing = await page.locator(".scatter-plot .tick").allTextContents();
    expect(playing.filter((text) => !/^20\d\d$/.test(text))).toEqual(ticks.filter((text) => !/^20\d\d$/.test(text)));
    await page.getByRole("button", { name: "Pause" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("year")).toMatch(/^20(?:1[789]|2\d)$/);
    expect(faults).toEqual([]);
    await close();
  });

  it("is one table of several measures, to which one is added and from which one is taken", async () => {
    const { page, faults, close } = await site.open(`${file}?area=KEN~UGA~RWA~TZA~BDI&view=profile`);
    await page.waitForSelector("[data-part=table] tr[data-subject=BDI]");
    expect(await page.locator("[data-part=table] thead th").count()).toBe(4);
    await page.getByRole("combobox", { name: "Add an indicator" }).selectOption("coverage-4g");
    await expect.poll(() => page.locator("[data-part=table] thead th").count()).toBe(5);
    expect(new URL(page.url()).searchParams.get("measures")).toMatch(/~coverage-4g$/);
    await page.locator("[data-measure=ict-skills]").click();
    await expect.poll(() => page.locator("[data-part=table] thead th").count()).toBe(4);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "XLSX" }).click()
    ]);
    expect(download.suggestedFilename()).toBe("internet-use-profile.xlsx");
    expect(faults).toEqual([]);
    await close();
  });
});
