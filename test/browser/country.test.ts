import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractText, getDocumentProxy } from "unpdf";
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

// French is the longest, and the Democratic Republic of the Congo has the longest name in it.
const printed = [
  ...["fr/country/cod", "fr/country/ago", "fr/country/irn", "fr/country/world", "fr/country/sids", "en/country/usa"],
  ...["en/country/ldc", "ar/country/gmb", "ar/country/ssf"]
];

describe("the brief", () => {
  it.each(printed)("prints %s on two pages, A4 and Letter, with what it says", async (path) => {
    const { page, close } = await site.open(`${path}/index.html`);
    const sizes: (readonly [string, number])[] = [];
    let text = "";
    for (const format of ["A4", "Letter"]) {
      const pages = await textOfPages(await page.pdf({ format }));
      sizes.push([format, pages.length]);
      text = pages.join(" ");
    }
    expect(sizes).toEqual([
      ["A4", 2],
      ["Letter", 2]
    ]);
    expect(squeezed(text)).toContain(`${path}/`);
    expect(squeezed(text)).toContain("CC-BY-4.0");
    const shown = ["five", "barriers", "gap", "targets", "sources"].map((id) => `#${id}`);
    const says = [...shown, "h1", ".finding", ".five li p", "[data-line=people]", ".targets tr:first-child td"];
    for (const said of (await Promise.all(says.map((each) => page.locator(each).allInnerTexts()))).flat()) {
      expect(missingFrom(text, said)).toEqual([]);
    }
    const hidden = path.includes("ldc") || path.includes("world") || path.includes("ssf") ? ["members"] : ["languages"];
    await page.emulateMedia({ media: "print" });
    for (const id of [...hidden, "every"]) {
      expect([id, await page.locator(`#${id}`).isVisible()]).toEqual([id, false]);
    }
    await close();
  });
});

/** The text of each page of a PDF. */
async function textOfPages(pdf: Buffer): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

const arabic = /[\p{Script=Arabic}\u200e]/u;

/**
 * What a text says and a printed page does not: all of it, or, in Arabic, its numbers, for a PDF keeps Arabic glyph by
 * glyph and in the order of the paper.
 */
function missingFrom(printedText: string, said: string): readonly string[] {
  const parts = arabic.test(said) ? (said.match(/\d[\d.,]*\d|\d/g) ?? []) : [said];
  return parts.filter((part) => !squeezed(printedText).includes(squeezed(part)));
}

/** A text without spaces and signs of direction, its ligatures undone. */
function squeezed(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\u200e\u200f\u202a-\u202e]/g, "");
}
