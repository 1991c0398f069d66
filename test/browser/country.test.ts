import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe("the page of a country", () => {
  it("copies a quote with one press: sentence, source, link, alternative text and caution", async () => {
    const { page, faults, close } = await site.open("fr/country/ken/index.html", {
      permissions: ["clipboard-read", "clipboard-write"]
    });
    await page.locator("#say-offline summary").click();
    await page.locator("#quote-offline button").click();
    await page.locator("#quote-offline [role=status]", { hasText: "Copié" }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(await page.locator("#quote-offline blockquote").innerText());
    expect(text).toMatch(
      /\nSource\u00a0: Banque mondiale.*\nLien\u00a0: http.*#say-offline\nTexte de remplacement .*: Courbe /
    );
    expect(text).toMatch(/\nÀ lire avec précaution\u00a0: /);
    expect(faults).toEqual([]);
    await close();
  });

  it("says the caution of a figure in its quote, which the page without script links", async () => {
    const { page, faults, close } = await site.open("en/country/ken/index.html", {
      permissions: ["clipboard-read", "clipboard-write"]
    });
    await page.locator("#every").click();
    await page.locator("#unconnected").click();
    const quote = page.locator("#q-internet-use");
    const linked = await quote.locator("dl + p > a").getAttribute("href");
    await page.locator(".quote:has(#q-internet-use) > summary").click();
    await quote.getByRole("button").click();
    await quote.locator("[role=status]", { hasText: "Copied" }).waitFor();
    const caution = await page.locator(linked ?? "none").textContent();
    expect(caution).toMatch(/^Countries ask people of different ages/);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.endsWith(`\nRead with care: ${caution ?? ""}`)).toBe(true);
    await page.locator("#affordability").click();
    await page.locator(".quote:has(#q-data-only-mobile-basket) > summary").click();
    const cautions = await page.locator("#q-data-only-mobile-basket dl > div").last().textContent();
    expect(cautions).toMatch(
      /^Read with careIn 2025, ITU changed .* of 2023 and 2024 for the 5 GB basket .* The share of income is as ITU publishes it/
    );
    expect(faults).toEqual([]);
    await close();
  });

  it.each(["en/country/ken", "fr/country/ldc", "ar/offline"])("names each quote of %s for itself", async (path) => {
    const { page, close } = await site.open(`${path}/index.html`);
    const names = await page.locator(".quote > summary").allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    await close();
  });

  it("counts the gap again for a target of the reader's own, by keyboard", async () => {
    const { page, faults, close } = await site.open("fr/country/ken/index.html");
    const people = page.locator("[data-line=people]");
    const before = await people.innerText();
    const share = page.getByRole("slider", { name: "Part des personnes", exact: true });
    await share.focus();
    await page.keyboard.press("Home");
    expect(await share.getAttribute("aria-valuetext")).toMatch(/^50/);
    expect(await people.innerText()).not.toBe(before);
    await page.locator("gap-sliders [role=status]", { hasText: await people.innerText() }).waitFor();
    await page.getByRole("slider", { name: "D’ici à la fin de", exact: true }).focus();
    await page.keyboard.press("End");
    expect(await people.innerText()).toContain("2049");
    const said = await people.innerText();
    expect(new URL(page.url()).search).toBe("?share=50&year=2049");
    await page.reload();
    await expect.poll(() => people.innerText()).toBe(said);
    expect(faults).toEqual([]);
    await close();
  });

  it("moves the threshold of articles over the cliff", async () => {
    const { page, close } = await site.open("en/country/ken/index.html");
    await page.locator("#languages").click();
    const slider = page.locator("[data-scope=local] article-threshold input");
    const output = page.locator("[data-scope=local] article-threshold output");
    expect(await output.innerText()).toMatch(/^100,000 articles or more: 66\.0%/);
    await slider.focus();
    // 107,000 is the first step that two digits round to more than the articles of Swahili.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
    expect(await output.innerText()).toMatch(/: 0\.0% of people/);
    await close();
  });

  it("changes the measure of peers and the languages that count without a script", async () => {
    const { page, close } = await site.open("ar/country/ken/index.html", { javaScriptEnabled: false });
    const shown = (selector: string): Promise<boolean> => page.locator(selector).isVisible();
    for (const part of ["#peers", "#languages"]) await page.locator(part).click();
    expect([await shown("[data-by=all]"), await shown("[data-by=income]")]).toEqual([true, false]);
    await page.locator(".peers input[value=income]").check();
    expect([await shown("[data-by=all]"), await shown("[data-by=income]")]).toEqual([false, true]);
    await page.locator(".language-measures .switch input").check();
    expect([await shown("[data-scope=local]"), await shown("[data-scope=all]")]).toEqual([false, true]);
    expect(await page.locator("quote-box button, gap-sliders input").count()).toBe(0);
    await close();
  });
});
