import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite } from "../../../scripts/publish/serve.ts";
import { openDist } from "../../built/dist.ts";
import { pageOfEachKind } from "../samplePages.ts";
import { oldChromiums, openEngine } from "./oldChromium.ts";
import { numbersOnPage } from "./numbersOnPage.ts";
import type { ReadNumber } from "./numbersOnPage.ts";

const root = new URL("../../../dist", import.meta.url).pathname;
const dist = openDist(root);
const pages = [
  ...pageOfEachKind(dist, "ar"),
  "ar/embed/map/internet-use/index.html",
  "ar/embed/country/ken/index.html"
];
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite({ root, base: dist.base, port: 0 });
});
afterAll(() => site.close());

describe.each(oldChromiums)("Chromium $version", (engine) => {
  it("draws each number of an Arabic page, in text and in pictures, as it is read", async ({ skip }) => {
    const page = await openEngine(engine, skip);
    const turned: string[] = [];
    let inText = 0;
    let inPictures = 0;
    for (const path of pages) {
      await page.goTo(site.url + path.replace(/index\.html$/, ""));
      const numbers = (await page.evaluate(`(${numbersOnPage.toString()})()`)) as readonly ReadNumber[];
      inText += numbers.filter(({ isPicture }) => !isPicture).length;
      inPictures += numbers.filter(({ isPicture }) => isPicture).length;
      turned.push(
        ...numbers
          .filter(({ said, drawn }) => said !== drawn)
          .map(({ said, drawn }) => `${path}: ${said} drawn ${drawn}`)
      );
    }
    await page.close();
    expect(pages.length).toBeGreaterThan(15);
    expect(inText).toBeGreaterThan(1000);
    expect(inPictures).toBeGreaterThan(100);
    expect(turned).toEqual([]);
  });
});
