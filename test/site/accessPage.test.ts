import { expect, it } from "vitest";
import { contactOf } from "../../src/site/accessPage.ts";

it("whom to tell of a fault is whom the build was told, and nobody by default", () => {
  expect(contactOf("")).toBeUndefined();
  expect(contactOf("help@explorer.invalid")).toEqual({
    href: "mailto:help@explorer.invalid",
    text: "help@explorer.invalid"
  });
  expect(contactOf("mailto:help@explorer.invalid")?.text).toBe("help@explorer.invalid");
  expect(contactOf("https://explorer.invalid/report")).toEqual({
    href: "https://explorer.invalid/report",
    text: "https://explorer.invalid/report"
  });
});
