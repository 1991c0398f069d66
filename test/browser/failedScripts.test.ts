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

/** What may come in the place of a module: nothing, words that are no program, a page. */
const spoils = {
  blocked: undefined,
  garbage: { contentType: "text/javascript", body: "%PDF-1.7 not a program" },
  page: { contentType: "text/html", body: "<!doctype html><p>Sign in to the network" }
};

describe("a page whose scripts do not come", () => {
  it.each(Object.entries(spoils))("says so, keeps its words and has no dead control: %s", async (_, spoiled) => {
    const paths = pageOfEachKind(site.dist, "en").filter((path) => /<[a-z]+-[a-z]+[ >]/.test(site.dist.text(path)));
    expect(paths.length).toBeGreaterThan(10);
    const silent: string[] = [];
    for (const path of paths) {
      const { page, close } = await site.open(path);
      await page.route(/\/assets\/.*\.js$/, (route) => (spoiled ? route.fulfill(spoiled) : route.abort()));
      await page.goto(`${page.url().split("?")[0] ?? ""}?year=2019&sex=F`);
      const said = page.locator("#failed");
      await said.waitFor({ state: "visible" }).catch(() => silent.push(path));
      if (!(await said.innerText()).includes("?year=2019&sex=F")) silent.push(`${path}: address`);
      const dead = ":not(:defined) :is(button, input, select):visible:not(form[action] *)";
      silent.push(...(await page.locator(dead).allInnerTexts()).map((text) => `${path}: ${text}`));
      await close();
    }
    expect(silent).toEqual([]);
  });

  it("is not spoken of where they came, nor without JavaScript", async () => {
    for (const options of [{}, { javaScriptEnabled: false }]) {
      const { page, close } = await site.open("en/map/internet-use/index.html", options);
      expect(await page.locator("#failed").isVisible()).toBe(false);
      await close();
    }
  });
});
