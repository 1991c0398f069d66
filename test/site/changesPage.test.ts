import { expect, it } from "vitest";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { betweenText } from "../../src/site/changesPage.ts";

it("tells releases of one date from editions of two", () => {
  const translator = translatorOf("en");
  expect(betweenText(translator, "2025-04-15", "2026-07")).toBe("from 15 April 2025 to July 2026");
  expect(betweenText(translator, "2026-07", "2026-07")).toBe("between two releases of this site, both of July 2026");
});
