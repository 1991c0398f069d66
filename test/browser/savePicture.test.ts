import { readFileSync } from "node:fs";
import sharp from "sharp";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type OpenSite, type OpenOptions } from "./openSite.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** A picture as its file came out of the browser. */
interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function saved(page: Page, format: string): Promise<Saved> {
  const coming = page.waitForEvent("download");
  await page.locator(`details.save button[value=${format}]`).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function openFold(file: string, options?: OpenOptions) {
  const watched = await site.open(file, options);
  await watched.page.locator("details.save > summary").click();
  await watched.page.locator("details.save fieldset:enabled").waitFor();
  return watched;
}

/** The texts of an SVG, lines of one text joined by spaces. */
const textOf = ({ bytes }: Saved): string =>
  bytes
    .toString("utf8")
    .replace(/<style>.*?<\/style>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

/** How light the ground of a picture is, from 0 to 255. */
async function groundOf({ bytes }: Saved): Promise<number> {
  const { data } = await sharp(bytes)
    .extract({ left: 4, top: 4, width: 4, height: 4 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data[0] ?? NaN;
}

describe("the picture of a map", () => {
  it("is what is seen: its year, its people, its region and chosen countries, with source, licence and address", async () => {
    const { page, faults, close } = await openFold("en/map/internet-use/?year=2015&region=africa&area=KEN~TCD");
    const svg = await saved(page, "svg");
    expect(svg.name).toBe("internet-use-2015-africa-KEN-TCD.en.svg");
    const text = textOf(svg);
    expect(text).toContain("2015");
    expect(text).toContain("Africa");
    expect(text).toMatch(/Kenya: [\d.]+% \(2015/);
    expect(text).toMatch(/Chad: [\d.]+% \(2015/);
    expect(text).toMatch(/International Telecommunication Union|World Bank/);
    expect(text).toMatch(/CC BY|reuse/i);
    expect(text).toContain("/en/map/internet-use/?year=2015");
    const drawn = svg.bytes.toString("utf8");
    expect(drawn).toContain('data-area="KEN"');
    expect(drawn).not.toContain('data-area="BRA"');
    expect(faults).toEqual([]);
    await close();
  });

  it("of a change, of two years, of circles and of tiles has their marks, classes and sentences", async () => {
    const svgOf = async (query: string): Promise<{ readonly drawn: string; readonly text: string }> => {
      const { page, faults, close } = await openFold(`en/map/internet-use/${query}`);
      const svg = await saved(page, "svg");
      expect(faults).toEqual([]);
      await close();
      return { drawn: svg.bytes.toString("utf8"), text: textOf(svg) };
    };
    const change = await svgOf("?from=2015&year=2024&area=KEN");
    expect(change.text).toMatch(/from 2015 to 2024, of \d+ countries .*Kenya: \+[\d.]+ points/);
    expect(change.text).toContain("not comparable");
    expect(change.drawn).toMatch(/data-area="CHN" class="nc"/);
    const pair = await svgOf("?beside=2015&year=2024");
    expect(pair.drawn.match(/data-area="KEN"/g)).toHaveLength(2);
    expect(pair.text).toMatch(/in 2015.* in 2024/);
    const people = await svgOf("?view=people");
    const circles = people.drawn.match(/<circle data-area=/g)?.length ?? 0;
    expect(circles).toBeGreaterThan(200);
    const counts = [...people.drawn.matchAll(/text-anchor="end"[^>]*>(\d+)</g)].map(([, count]) => Number(count));
    expect(counts.slice(0, 7).reduce((sum, count) => sum + count, 0)).toBe(circles);
    const tiles = await svgOf("?view=tiles&region=africa");
    expect(tiles.text).toContain("KEN");
    expect(tiles.drawn).not.toContain('data-area="BRA"');
  });

  it("has the size and the colours that were asked for, also from right to left", async () => {
    const { page, faults, close } = await openFold("ar/map/internet-use/index.html", { colorScheme: "dark" });
    expect(await page.locator("details.save select[name=theme]").inputValue()).toBe("dark");
    const dark = await saved(page, "png");
    expect(dark.name).toBe("internet-use-dark.ar.png");
    expect(await sharp(dark.bytes).metadata()).toMatchObject({ width: 1200, height: 675 });
    expect(await groundOf(dark)).toBeLessThan(40);
    await page.locator("details.save select[name=theme]").selectOption("light");
    await page.locator("details.save select[name=shape]").selectOption("tall");
    const tall = await saved(page, "png2");
    expect(tall.name).toBe("internet-use-tall.ar@2x.png");
    expect(await sharp(tall.bytes).metadata()).toMatchObject({ width: 2160, height: 2700 });
    expect(await groundOf(tall)).toBe(255);
    expect(textOf(await saved(page, "svg"))).toMatch(/[\u0600-\u06ff]{3}/);
    expect(faults).toEqual([]);
    await close();
  });

  it("is that of the build where the page shows what it opens with", async () => {
    const { page, close } = await openFold("en/map/internet-use/index.html");
    const marks = (svg: string): readonly string[] =>
      [...svg.matchAll(/data-area="(\w{3})" class="([^"]*)"/g)].map(([, area, name]) => `${area ?? ""} ${name ?? ""}`);
    const built = site.dist.text("charts/map/internet-use.en.svg");
    const own = await saved(page, "svg");
    expect(marks(own.bytes.toString("utf8"))).toEqual(marks(built));
    const words = (text: string): string =>
      text.replace(/127\.0\.0\.1:\d+|explorer\.invalid|example\.org/g, "").replace(/\s+/g, " ");
    expect(words(textOf(own))).toBe(words(textOf({ name: "", bytes: Buffer.from(built) })));
    await close();
  });

  it("says so where it cannot be drawn", async () => {
    const { page, close } = await openFold("en/map/internet-use/index.html");
    await page.route("**/engine/world.json", (route) => route.abort());
    await page.locator("details.save button[value=svg]").click();
    await expect.poll(() => page.locator("details.save [role=status]").innerText()).toContain("could not be drawn");
    await close();
  });
});

describe("the picture of a country", () => {
  it("is drawn upright and in dark from what its frame carries", async () => {
    const { page, faults, close } = await openFold("en/country/ken/index.html");
    const svg = await saved(page, "svg");
    expect(textOf(svg)).toMatch(/In Kenya, [\d.]+% of people used the Internet in \d{4}/);
    await page.locator("details.save select[name=shape]").selectOption("tall");
    await page.locator("details.save select[name=theme]").selectOption("dark");
    const tall = await saved(page, "png");
    expect(tall.name).toBe("ken-tall-dark.en.png");
    expect(await sharp(tall.bytes).metadata()).toMatchObject({ width: 1080, height: 1350 });
    expect(await groundOf(tall)).toBeLessThan(40);
    expect(faults).toEqual([]);
    await close();
  });
});
