import { expect, it } from "vitest";
import { leadingSentence } from "../../src/site/leadingSentence.ts";

it("is the first of a text, whatever ends sentences in the language", () => {
  expect(leadingSentence("Use of 1.5 GB a month. It says nothing of speed.", "en")).toBe("Use of 1.5 GB a month.");
  expect(leadingSentence("من استخدموا الإنترنت. لا يقول شيئًا عن السرعة.", "ar")).toBe("من استخدموا الإنترنت.");
  expect(leadingSentence("Who was online", "fr")).toBe("Who was online");
});
