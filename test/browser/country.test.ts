import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
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
  it("copies a quote with one press: sentence, source, link and caution", async () => {
    const { page, faults, close } = await site.open("en/country/ken/index.html", {
      permissions: ["clipboard-read", "clipboard-write"]
    });
    await page.locator("#say-offline summary").click();
    await page.locator("#quote-offline button").click();
    await page.locator("#quote-offline [role=status]", { hasText: "Copied" }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(await page.locator("#quote-offline blockquote").innerText());
    expect(text).toMatch(/\nSource: World Bank.*\nLink: http.*#say-offline\n/);
    expect(text).toMatch(/\nRead with care: /);
    expect(faults).toEqual([]);
    await close();
  });

  it("counts the gap again for a target of the reader's own, by keyboard", async () => {
    const { page, faults, close } = await site.open("fr/country/ken/index.html");
    const people = page.locator("[data-line=people]");
    const before = await people.innerText();
    const [share, year] = await page.locator("gap-sliders input").all();
    await share?.focus();
    await page.keyboard.press("Home");
    expect(await share?.getAttribute("aria-valuetext")).toMatch(/^50/);
    expect(await people.innerText()).not.toBe(before);
    await year?.focus();
    await page.keyboard.press("End");
    expect(await people.innerText()).toContain("2049");
    expect(faults).toEqual([]);
    await close();
  });

  it("moves the threshold of articles over the cliff", async () => {
    const { page, close } = await site.open("en/country/ken/index.html");
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
    expect([await shown("[data-by=all]"), await shown("[data-by=income]")]).toEqual([true, false]);
    await page.locator(".peers input[value=income]").check();
    expect([await shown("[data-by=all]"), await shown("[data-by=income]")]).toEqual([false, true]);
    await page.locator(".language-measures .switch input").check();
    expect([await shown("[data-scope=local]"), await shown("[data-scope=all]")]).toEqual([false, true]);
    expect(await page.locator("quote-box button, gap-sliders input").count()).toBe(0);
    await close();
  });
});

describe("the brief", () => {
  it.each(["en/country/ken", "fr/country/bra", "ar/country/gmb"])("prints %s on two pages", async (path) => {
    const { page, close } = await site.open(`${path}/index.html`);
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format });
      expect([format, pagesOf(pdf)]).toEqual([format, 2]);
      expect(pdf.toString("latin1")).toContain(`${path}/`);
    }
    await page.emulateMedia({ media: "print" });
    const text = await printedText(page);
    expect(text).toContain(await page.locator("h1").innerText());
    expect(text).toContain(`${path}/`);
    expect(text).toMatch(/CC-BY-4\.0/);
    for (const id of ["five", "barriers", "gap", "targets", "sources"]) {
      expect([id, await page.locator(`#${id}`).isVisible()]).toEqual([id, true]);
    }
    for (const id of ["peers", "languages", "every", "safe-and-open"]) {
      expect([id, await page.locator(`#${id}`).isVisible()]).toEqual([id, false]);
    }
    await close();
  });
});

/** The pages of a PDF, also where its objects are compressed. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString("latin1");
  const packed = [...text.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, body = ""]) => unpacked(body));
  return [text, ...packed].join("\n").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function unpacked(body: string): string {
  try {
    return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
  } catch {
    return "";
  }
}

async function printedText(page: Page): Promise<string> {
  return page.locator("article").innerText();
}
