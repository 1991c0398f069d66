import { expect, it } from "vitest";
import { axeFindings } from "./axeFindings.ts";
import { openSite } from "./openSite.ts";

it("axe finds nothing in what the script adds: a search with its list, a country marked on the map", async () => {
  const site = await openSite();
  const { page, close } = await site.open("en/map/internet-use/index.html");
  await page.locator("main #search-area").fill("gu");
  await page.waitForSelector("[role=option]");
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".tooltip:not([hidden])");
  expect(await axeFindings(page)).toEqual([]);
  await close();
  await site.close();
});
