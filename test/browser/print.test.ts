import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite } from "./openSite.ts";
import type { OpenSite } from "./openSite.ts";
import { pageOfEachKind } from "./samplePages.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const mostBytes = 1_000_000;

describe("on paper", () => {
  it("is every kind of page a file of at most 1 MB", async () => {
    const paths = pageOfEachKind(site.dist, "en");
    expect(paths.length).toBeGreaterThan(15);
    const heavy: (readonly [string, number])[] = [];
    for (const path of paths) {
      const { page, close } = await site.open(path);
      const { length } = await page.pdf({ format: "A4" });
      if (length > mostBytes) heavy.push([path, length]);
      await close();
    }
    expect(heavy).toEqual([]);
  });

  it.each(["en", "ar"])(
    "has the map, its title, its legend and its source on the first page, in %s",
    async (language) => {
      const { page, close } = await site.open(`${language}/map/internet-use/index.html`);
      const [first = ""] = await textOfPages(await page.pdf({ format: "A4" }));
      await page.emulateMedia({ media: "print" });
      for (const part of ["h1", ".legend", ".source"]) {
        expect(missingFrom(first, await page.locator(part).first().innerText()), part).toEqual([]);
      }
      for (const part of ["area-search", ".map-bar", "nav"]) {
        const shown = await Promise.all((await page.locator(part).all()).map((each) => each.isVisible()));
        expect(shown, part).not.toContain(true);
      }
      await close();
    }
  );

  it("tells an estimate from a measured figure, and no data from both, without colour", async () => {
    const { page, close } = await site.open("en/map/internet-use/index.html");
    await page.emulateMedia({ media: "print" });
    const lookOf = (marks: string) =>
      page
        .locator(`.areas ${marks}`)
        .first()
        .evaluate((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          return { pattern: fill.startsWith("url"), white: fill === "rgb(255, 255, 255)", stroke };
        });
    expect(await lookOf('[class^="q"]:not(.e)')).toEqual({
      pattern: false,
      white: false,
      stroke: "rgb(255, 255, 255)"
    });
    expect(await lookOf(".e")).toEqual({ pattern: false, white: false, stroke: "rgb(0, 0, 0)" });
    expect(await lookOf(".nd")).toMatchObject({ pattern: false, white: true });
    await close();
  });
});

// French is the longest, and the Democratic Republic of the Congo has the longest name in it.
const printed = [
  ...[
    "fr/country/cod",
    "fr/country/ago",
    "fr/country/irn",
    "fr/country/world",
    "fr/country/sids",
    "en/country/usa",
    "fr/country/bwa"
  ],
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
