import sharp from "sharp";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/publish/browser.ts";
import { iframeCode } from "../../src/views/embed/embedCode.ts";
import { serveHost, type Host } from "./hostPages.ts";
import { openSite, type OpenSite } from "./openSite.ts";

let site: OpenSite;
let browser: Browser;
const hosts: Host[] = [];

beforeAll(async () => {
  site = await openSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), ...hosts.map((host) => host.close())]);
});

/** The code that the site gives out, for a page of it. */
const codeOf = (path: string, resizes: boolean): string =>
  iframeCode({
    src: site.urlOf(path),
    title: "A chart",
    alternative: "",
    page: "",
    image: "",
    isBuilt: true,
    script: resizes ? site.urlOf("embed.js") : undefined,
    heightPixels: 400,
    appearance: "auto"
  });

async function openHost(html: string, { policy = "", width = 800 } = {}): Promise<Page> {
  const host = await serveHost(html, policy === "" ? undefined : policy);
  hosts.push(host);
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(host.url, { waitUntil: "domcontentloaded" });
  return page;
}

/** Twenty embeds and a busy machine take their time. */
const poll = <T>(find: () => Promise<T>) => expect.poll(find, { timeout: 30_000 });

const heightOf = (page: Page): Promise<number> =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);

/** Where something stands in the window of the host. */
async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not to be seen");
  return box;
}

/** True where nothing in the frame is cut off: neither to the side nor below. */
const isWhole = (page: Page): Promise<boolean> => {
  const [, frame] = page.frames();
  if (!frame) throw new Error("the host has no frame");
  return frame.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return scrollWidth <= clientWidth && scrollHeight <= clientHeight + 1;
  });
};

const map = "en/embed/map/internet-use/index.html";

describe("an embed", () => {
  it("takes the height that it needs in a plain page, and in a column of 320 pixels", async () => {
    const wide = await openHost(`<p>before</p>${codeOf(map, true)}<p>after</p>`);
    await poll(() => heightOf(wide)).toBeGreaterThan(450);
    await poll(() => isWhole(wide)).toBe(true);
    const narrow = await openHost(`<div style="width:320px">${codeOf(map, true)}</div>`);
    await poll(() => isWhole(narrow)).toBe(true);
    const before = await heightOf(narrow);
    await narrow.evaluate(() => document.querySelector("div")?.style.setProperty("width", "500px"));
    await poll(() => heightOf(narrow)).not.toBe(before);
    await poll(() => isWhole(narrow)).toBe(true);
  });

  it("says a country's figure off the map where that is small, and shows the map whole in a frame of 400 pixels", async () => {
    for (const path of [map, "ar/embed/theme/affordability/index.html"]) {
      const page = await openHost(`<div style="width:320px">${codeOf(path, false)}</div>`);
      const frame = page.frameLocator("iframe");
      const stage = await boxOf(frame.locator(".map-stage svg"));
      expect(stage.y + stage.height).toBeLessThanOrEqual((await boxOf(frame.locator("footer"))).y + 1);
      const said = frame.locator(".tooltip");
      await poll(async () => {
        await frame.locator(".map-stage [data-area=AUS]").hover({ force: true });
        return said.isVisible();
      }).toBe(true);
      expect((await boxOf(said)).y).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
    }
  });

  it("shows the map of a theme whole in a frame of 280 by 300 pixels, and breaks the figure of a named country", async () => {
    const code = codeOf("fr/embed/theme/content/index.html", false).replace(/height="\d+"/, 'height="300"');
    const frame = (await openHost(`<div style="width:280px">${code}</div>`)).frameLocator("iframe");
    const stage = await boxOf(frame.locator(".map-stage svg"));
    expect(stage.y + stage.height).toBeLessThanOrEqual((await boxOf(frame.locator("footer"))).y + 1);
    const named = codeOf("fr/embed/map/people-offline/index.html", false).replace(/(src="[^"?]+)"/, '$1?area=NGA"');
    const page = await openHost(`<div style="width:360px">${named}</div>`);
    await page.frameLocator("iframe").locator(".embed-chosen .value").waitFor();
    expect(
      await page
        .frames()[1]
        ?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    ).toBe(0);
  });

  it("draws the line of a country above its source in a frame of 300 pixels, and asks for a taller one", async () => {
    const code = codeOf("en/embed/country/ken/index.html", false).replace(/height="\d+"/, 'height="300"');
    const page = await openHost(`<script>
      addEventListener("message", ({ data }) => {
        for (const height of Object.values(data["datawrapper-height"] ?? {})) document.title = String(height);
      });
    </script><div style="width:320px">${code}</div>`);
    const frame = page.frameLocator("iframe");
    const footer = await boxOf(frame.locator("footer"));
    const chart = await boxOf(frame.locator(".line-chart"));
    expect(footer.y + footer.height).toBeLessThanOrEqual((await boxOf(page.locator("iframe"))).y + 301);
    expect(chart.y + chart.height).toBeLessThanOrEqual(footer.y + 1);
    const asked = Number(await page.title());
    expect(asked).toBeGreaterThan(400);
    const follow = async (): Promise<void> => {
      const height = await page.title();
      await page.locator("iframe").evaluate((element, asks) => element.setAttribute("height", asks), height);
    };
    await follow();
    await poll(async () => (await boxOf(frame.locator(".line-chart"))).height).toBeGreaterThanOrEqual(14 * 16);
    // In a taller frame letters are larger, and it asks again.
    await poll(async () => {
      await follow();
      return isWhole(page);
    }).toBe(true);
  });

  it("speaks to the listeners of newsrooms: Datawrapper's and AMP's", async () => {
    const page = await openHost(`<script>
      const heard = [];
      addEventListener("message", ({ data }) => heard.push(data));
    </script>${codeOf(map, false)}`);
    const heard = (): Promise<readonly unknown[]> => page.evaluate("heard");
    await poll(async () => (await heard()).length).toBeGreaterThan(1);
    expect(await heard()).toContainEqual({
      "datawrapper-height": { "map-internet-use": expect.any(Number) as number }
    });
    expect(await heard()).toContainEqual({ sentinel: "amp", type: "embed-size", height: expect.any(Number) as number });
  });

  it("stands whole in a page with a strict policy, and in one that strips scripts", async () => {
    const origin = new URL(site.urlOf("")).origin;
    const strict = await openHost(codeOf(map, true), {
      policy: `default-src 'none'; frame-src ${origin}; script-src ${origin}`
    });
    await poll(() => heightOf(strict)).toBeGreaterThan(450);
    const stripped = await openHost(codeOf(map, false).replace("<iframe", `<iframe sandbox=""`));
    const frame = stripped.frameLocator("iframe");
    await frame.locator("svg.choropleth").waitFor();
    await frame.locator("summary").click();
    expect(await frame.locator("tbody tr").count()).toBeGreaterThan(200);
    expect(await frame.locator(".source").textContent()).toContain("Source");
  });

  it("is alive in a sandbox without an origin, where its scripts and figures are of another site", async () => {
    const page = await openHost(codeOf(map, false).replace("<iframe", `<iframe sandbox="allow-scripts"`));
    const frame = page.frameLocator("iframe");
    await frame.locator("fieldset:enabled").waitFor();
    await frame.locator("input[name=year]").press("Home");
    await poll(() => frame.locator(".finding").textContent()).toContain("2000");
  });

  it("may stand in any page, and a page of the site that is no embed in none", async () => {
    const page = await openHost(`<iframe src="${site.urlOf("en/borders/index.html")}" title=""></iframe>`);
    await poll(() => Promise.resolve(page.frames()[1]?.url())).toMatch(/^chrome-error:/);
  });

  it("shows the year, the countries and the colours that its address names, also in a page from right to left", async () => {
    const path = "ar/embed/map/internet-use/?year=2015&area=KEN~UGA&appearance=dark";
    const page = await openHost(`<html dir="rtl"><body>${codeOf(path, true)}`);
    const frame = page.frameLocator("iframe");
    await poll(() => frame.locator(".embed-chosen li").count()).toBe(2);
    expect(await frame.locator(".finding").textContent()).toContain("2015");
    expect(await frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      "rgb(17, 20, 24)"
    );
    await poll(() => isWhole(page)).toBe(true);
  });

  it("is alive twenty times in one page", async () => {
    const page = await openHost(codeOf(map, false).replace(` loading="lazy"`, "").repeat(20));
    await expect
      .poll(
        async () => {
          const alive = page
            .frames()
            .slice(1)
            .map((frame) => frame.evaluate(() => document.querySelector("fieldset")?.disabled === false));
          return (await Promise.all(alive)).filter(Boolean).length;
        },
        { timeout: 30_000 }
      )
      .toBe(20);
  });
});

describe("the embed builder", () => {
  it("writes the code of what was chosen, with a preview and words from its data", async () => {
    const { page, faults, close } = await site.open("en/map/daily-use-among-users/?sex=F&year=2022&area=BRA");
    const builder = page.locator("embed-builder");
    const code = builder.locator("textarea[name=iframe]");
    const words = builder.locator("textarea[name=alternative]");
    await builder.locator("details:not(.save) > summary").click();
    await builder.locator("select[name=language]").selectOption("fr");
    await builder.locator("select[name=appearance]").selectOption("dark");
    await builder.locator("select[name=year]").selectOption("2021");
    await poll(() => code.inputValue()).toContain(
      "/fr/embed/map/daily-use-among-users/?year=2021&amp;sex=F&amp;area=BRA&amp;appearance=dark"
    );
    // The preview tells what it shows: of whom, where and when, in its own language.
    await poll(() => code.inputValue()).toContain(
      'title="Usage quotidien parmi les utilisateurs d’Internet, Femmes, Brésil, 2021"'
    );
    // The build has no picture of this state: it is saved here and kept by whoever embeds it, with its own words.
    await poll(() => words.inputValue()).toMatch(/^Carte du monde.*Femmes/s);
    expect(await builder.locator("textarea[name=image]").inputValue()).toContain(
      'src="daily-use-among-users-2021-F-BRA-dark.fr.png"'
    );
    expect(await builder.locator("textarea[name=markdown]").inputValue()).toContain(
      "](daily-use-among-users-2021-F-BRA-dark.fr.png)]("
    );
    expect(await builder.locator("textarea[name=amp]").inputValue()).not.toContain("amp-img");
    const coming = page.waitForEvent("download");
    await builder.locator("button[name=save]:not([value])").click();
    const saved = await coming;
    expect(saved.suggestedFilename()).toBe("daily-use-among-users-2021-F-BRA-dark.fr.png");
    expect(await sharp(await saved.path()).metadata()).toMatchObject({ width: 1200, height: 675 });
    expect(await page.frameLocator(".preview-frame iframe").locator(".source").count()).toBe(1);
    // What was typed becomes what can be shown, in the field as in the code.
    const country = builder.locator("input[name=country]");
    const unclear = builder.locator(".countries .problem");
    await country.fill("a");
    await country.press("Enter");
    await poll(() => unclear.innerText()).toContain("or more than one");
    await country.fill("keny");
    await country.press("Enter");
    await poll(() => code.inputValue()).toContain("area=BRA~KEN");
    expect(await unclear.textContent()).toBe("");
    await builder.locator("input[name=height]").fill("5");
    await builder.locator("input[name=height]").press("Tab");
    await poll(() => code.inputValue()).toContain('height="200"');
    expect(await builder.locator("input[name=height]").inputValue()).toBe("200");
    await builder.locator(".chosen button[value=KEN]").click();
    await poll(() => code.inputValue()).toContain("Femmes, Brésil, 2021");
    // Words of the reader's own stay, and so does the title.
    await words.fill("Mes mots");
    expect(await builder.locator("textarea[name=image]").inputValue()).toContain('alt="Mes mots"');
    expect(await code.inputValue()).toContain("Femmes, Brésil, 2021");
    await builder.locator("select[name=language]").selectOption("en");
    await poll(() => code.inputValue()).toContain("Women, Brazil, 2021");
    expect(await builder.locator("textarea[name=image]").inputValue()).toContain('alt="Mes mots"');
    expect(faults).toEqual([]);
    await close();
  });

  it("takes of an address only what can be chosen, and names the region in the frame", async () => {
    const hostile = `?region=africa&x"><script>alert(1)</script>=1&year=)%5B&area=KEN~"%3E&)=(`;
    const { page, close } = await site.open(`en/map/internet-use/${hostile}`);
    const builder = page.locator("embed-builder");
    await builder.locator("details:not(.save) > summary").first().click();
    const iframe = builder.locator("textarea[name=iframe]");
    await poll(() => iframe.inputValue()).toMatch(/\/en\/embed\/map\/internet-use\/\?region=africa&amp;area=KEN"/);
    await poll(() => iframe.inputValue()).toMatch(/title="People using the Internet, Africa, Kenya/);
    const markdown = await builder.locator("textarea[name=markdown]").inputValue();
    expect(markdown).toMatch(/\]\(internet-use-africa-KEN\.en\.png\)\]\(\S+\?region=africa&area=KEN\)$/);
    expect(await builder.locator("textarea[name=image]").inputValue()).not.toContain("script");
    await close();
  });

  it("pins a chart to a release, and follows the page that it stands on", async () => {
    const { page, close } = await site.open("en/map/internet-use/index.html");
    const code = page.locator("embed-builder textarea[name=iframe]");
    await page.locator("embed-builder > details:not(.save) > summary").click();
    await page.locator("embed-builder select[name=figures]").selectOption("frozen");
    await poll(() => code.inputValue()).toMatch(/\/r\/\d{4}-\d{2}[\d-]*-[0-9a-f]{12}\/en\/embed\/map\/internet-use\/"/);
    await page.locator("input[name=year]").press("Home");
    await page.waitForURL(/year=2000/);
    await page.locator("embed-builder button[value=iframe]").focus();
    await poll(() => code.inputValue()).toMatch(/year=2000&?.*title="People using the Internet, 2000"/);
    // Named by its year also where the preview does not come.
    await page.route("**/embed/map/**", (route) => route.abort());
    await page.locator("embed-builder select[name=year]").selectOption("2010");
    await poll(() => code.inputValue()).toMatch(/year=2010&?.*title="People using the Internet, 2010"/);
    await close();
  });
});
