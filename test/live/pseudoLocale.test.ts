// Looks at the data of today: whatever they say, it is said in words of the messages.

import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { publishedIds } from "./publishedIndicators.ts";
import { areaFormsOf, idsWithForms, type AreaForms } from "../../src/i18n/areaForms.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { figureContext } from "../../src/site/figureContext.ts";
import { siteIn } from "../../src/site/site.ts";
import { defaultMapState } from "../../src/state/mapState.ts";
import { countryStatements, firstSentence } from "../../src/views/country/countrySentences.ts";
import { phraseText } from "../../src/views/story/phrase.ts";
import { pseudoMessage, pseudoText, pseudoTranslator, writePseudoLocale } from "../i18n/pseudoLocale.ts";
import { countryIn } from "../views/country/wordsOf.ts";
import { parts, propsOf, renderPart, textOf } from "../views/renderFigure.tsx";
import { allStories, data, sentenceKeys, wordsIn } from "../views/story/readStories.ts";

const languages = mkdtempSync(join(tmpdir(), "pseudo-"));
writePseudoLocale(languages);
for (const language of siteLanguages) symlinkSync(resolve("src/i18n", language), join(languages, language));
vi.stubEnv("LANGUAGES_FOLDER", languages);
const translator = pseudoTranslator(languages);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(languages, { recursive: true });
});

/** Reviewed: the names of publishers, which stand in every language as they are. */
const publishers = /W3Techs|Common Crawl|OBDILCI/g;

/** The words of a text that no message said: without a marked letter. */
function strangeWords(text: string): readonly string[] {
  const words = text.replace(publishers, "").match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return [...new Set(words.filter((word) => /^[A-Za-z]+$/.test(word)))];
}

/** The words of HTML, with those that are read aloud. */
function wordsOfHtml(html: string): string {
  const labels = [...html.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(([, label = ""]) => label);
  return [textOf(html), ...labels].join(" ");
}

/** The forms of an area's name, marked; its gender and number are no words. */
function markedForms(forms: AreaForms): AreaForms {
  const { gender, number, ...words } = forms;
  const own = Object.entries(words).map(([name, word]) => [name, pseudoText(word)] as const);
  return {
    ...Object.fromEntries(own),
    ...(gender && { gender }),
    ...(number && { number }),
    name: pseudoText(words.name)
  };
}

/** The names of areas in English, the longest first: a story looks them up by its language. */
const areaNames = idsWithForms("en")
  .flatMap((id) => {
    const { gender: _, number: __, ...words } = areaFormsOf("en", id);
    return Object.values(words);
  })
  .toSorted((a, b) => b.length - a.length);

describe("a language that is a folder", () => {
  it("is about 40% longer than English, from right to left, with every slot and plural", () => {
    expect(pseudoMessage("{n, plural, one {# country} other {{n, number, share1} of {area}}}")).toBe(
      "{n, plural, one {# çóóúúñťřýý} other {{n, number, share1} óóḟ {area}}}"
    );
    const texts = Object.values(messagesOf("en")).filter((message) => typeof message === "string");
    const lengthOf = (all: readonly string[]): number => all.join("").length;
    expect(lengthOf(texts.map(pseudoText)) / lengthOf(texts)).toBeCloseTo(1.35, 1);
    expect(translator.direction).toBe("rtl");
    expect(translator.formats.formatPeopleNoun(2_300_000)).toBe(
      `2.3\u00a0${pseudoText("million")} ${pseudoText("people")}`
    );
    expect(translator.formatDate("2026-04-26")).toBe(`26 ${pseudoText("April")} 2026`);
  });

  it.each(publishedIds)("says every word of the figure of %s", { timeout: 60_000 }, async (id) => {
    const { context, slice } = await figureContext(siteIn("en"), id);
    const areas = context.areas.map((area) => ({ ...area, name: pseudoText(area.name) }));
    const props = propsOf({ ...context, areas, translator }, slice, defaultMapState(context.scope));
    const strange = parts.flatMap((part) => {
      const words = strangeWords(wordsOfHtml(renderPart(part, props)));
      return words.length === 0 ? [] : [`${part}: ${words.join(" ")}`];
    });
    expect(strange).toEqual([]);
  });

  it("says every word of a country", async () => {
    for (const area of ["KEN", "USA", "XKX", "ERI"]) {
      const { words, facts } = await countryIn("en", area);
      const own = { ...words, translator, forms: markedForms(words.forms), group: markedForms(words.group) };
      const texts = [
        firstSentence(own, facts),
        ...countryStatements(own, facts).flatMap(({ text, basis = "" }) => [text, basis])
      ];
      expect(texts.flatMap(strangeWords)).toEqual([]);
    }
  });

  it("says every word of the stories", () => {
    const english = wordsIn("en");
    const words = {
      ...english,
      translator: { ...translator, language: "en" } as const,
      areaName: (code: AreaCode) => pseudoText(english.areaName(code)),
      languageName: (code: string) => pseudoText(english.languageName(code))
    };
    const texts = allStories.flatMap((story) =>
      sentenceKeys(story).map((key) => phraseText(words, story.facts(data), key))
    );
    expect(texts.length).toBeGreaterThan(180);
    expect(
      texts.flatMap((text) => strangeWords(areaNames.reduce((rest, name) => rest.replaceAll(name, ""), text)))
    ).toEqual([]);
  });
});
