import { beforeAll, describe, expect, it } from "vitest";
import { dataPrices } from "../../src/facts/dataPrices.ts";
import { createStore } from "../../src/query/store.ts";
import { basketBytes, loadPrice } from "../../src/stats/loadPrice.ts";
import { openDist } from "./dist.ts";
import { markupOf } from "./markup.ts";
import { pageKindOf } from "./pageKind.ts";
import { createScales, gzipSize } from "./weight.ts";

const dist = openDist();
const weigh = createScales(dist);
const files = [...dist.paths].filter((file) => /^en\/.*\.html$/.test(file) && pageKindOf(file) === "country");

/** The part of a page on its price, without tags. */
const told = (file: string): string => {
  const html = dist.text(file);
  const start = html.indexOf('id="page-price"');
  return html
    .slice(start, html.indexOf("</section>", start))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
};

describe("the price of a page", () => {
  let prices: Awaited<ReturnType<typeof dataPrices>>;
  beforeAll(async () => {
    prices = await dataPrices(createStore("data"));
  });

  it("names the bytes that the page weighs, to half a kilobyte", () => {
    const wrong = files.filter((file) => {
      const html = dist.text(file);
      const { all } = weigh({ file, html, markup: markupOf(html) });
      // The scales count an icon too that only a phone's home screen fetches.
      const loaded = all - gzipSize(dist.read("apple-touch-icon.png"));
      const [, kilobytes] = /takes (\d+) kB/.exec(told(file)) ?? [];
      return Math.abs(Number(kilobytes) - loaded / 1000) > 0.6;
    });
    expect(files.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  it("is the part of the basket that those bytes are, or says that there is none", () => {
    const wrong = files.filter((file) => {
      const area = [...prices].find(([code]) => file === `en/country/${code.toLowerCase()}/index.html`);
      const text = told(file);
      if (area === undefined) return !text.includes("there is no price of mobile data");
      const [, { price, income }] = area;
      const bytes = Number(/([\d,]+) bytes:/.exec(text)?.[1]?.replaceAll(",", ""));
      const { usCents, seconds } = loadPrice(bytes, { dollars: price.value, bytes: basketBytes }, income?.value);
      const saysTime = seconds === undefined ? "no average income" : ` ${seconds.toFixed(2)} second`;
      return !text.includes(` ${usCents.toFixed(4)} US cent`) || !text.includes(saysTime);
    });
    expect(wrong).toEqual([]);
  });

  it("leads to the table of the desk, whose Kenya is that of the basket", () => {
    expect(dist.text("en/country/ken/index.html")).toContain('href="/en/analyse/#price"');
    const page = dist.text("en/analyse/index.html");
    const kenya = [...prices].find(([code]) => code === "KEN")?.[1].price.value ?? 0;
    const [, size = ""] = /What (\d+) MB cost/.exec(page) ?? [];
    const cents = (Number(size) / 5000) * kenya * 100;
    expect(page).toMatch(
      new RegExp(`Kenya\\s*</a>\\s*</th>\\s*<td>${cents.toFixed(2)}</td>\\s*<td>${(40 * cents).toFixed(0)}</td>`)
    );
  });
});
