import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { launchBrowser } from "../../scripts/publish/browser.ts";
import { regionMembers } from "../../scripts/publish/kept/keepSite.ts";
import { writePack } from "../../scripts/publish/pack/writePack.ts";
import { openDist } from "../built/dist.ts";

it("opens from a folder by a double click: no failed request, none to elsewhere, no dead control or link", async () => {
  const dist = openDist();
  const folder = join(mkdtempSync(join(tmpdir(), "pack-")), "en");
  const browser = await launchBrowser();
  const faults: string[] = [];
  try {
    const order = { root: join(import.meta.dirname, "../../dist"), folder, base: dist.base, site: dist.site };
    const pack = await writePack({ ...order, language: "en", region: "pacific", members: await regionMembers() });
    expect(pack.bytes).toBeLessThan(25_000_000);
    expect(pack.pages).toBeGreaterThan(100);
    const page = await browser.newPage();
    page.on("request", (request) => {
      if (!/^(?:file|data):/.test(request.url())) faults.push(`elsewhere: ${request.url()}`);
    });
    page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
    await page.goto(pathToFileURL(join(folder, "start.html")).href);
    await page.locator("li a").first().click();
    await page.locator("a[href$='map/internet-use/index.html']").first().click();
    expect(await page.locator("svg.choropleth").first().isVisible()).toBe(true);
    for (const path of [
      "en/skills",
      "en/country/tuv",
      "en/country/ldc",
      "en/receipt/country/fji",
      "en/map/ict-skills"
    ]) {
      await page.goto(pathToFileURL(join(folder, path, "index.html")).href);
      const found = await page.evaluate(() => ({
        controls: document.querySelectorAll("button, input, select, textarea, form, script, iframe").length,
        rooted: [...document.querySelectorAll("[href^='/'], [src^='/'], [href*='explorer.invalid']")].length,
        sheets: document.styleSheets.length > 0
      }));
      expect(found, path).toEqual({ controls: 0, rooted: 0, sheets: true });
    }
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    rmSync(join(folder, ".."), { recursive: true });
  }
});
