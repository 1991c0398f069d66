import { describe, expect, it } from "vitest";
import { indicatorIds, indicators } from "../../src/catalog/catalog.ts";
import { icuOf, messageFolder, readMessageFiles } from "../../src/i18n/messageFiles.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { slotsOf } from "../../src/i18n/slotsOf.ts";
import { grammarOf, translationFault } from "../../src/i18n/translationFault.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { incomeGroups, regions } from "../../src/model/area.ts";
import { dimensionIds } from "../../src/model/dimension.ts";
import { themes } from "../../src/model/indicator.ts";
import { known } from "../../src/model/known.ts";
import { siteLanguages, sourceLanguage } from "../../src/model/language.ts";
import { breakReasons } from "../../src/model/seriesBreak.ts";
import { statuses } from "../../src/model/observation.ts";
import { licenceClasses } from "../../src/model/source.ts";
import { formsOf } from "./formsOf.ts";

const english = messagesOf("en");
const keys = Object.keys(english);

/** The keys that the catalogue and the model ask for. */
function demandedKeys(): readonly string[] {
  const fields = ["name", "short", "definition", "measure", "unit"];
  const dimensions = indicators.flatMap(({ dimensions: own }) => own);
  return [
    ...indicatorIds.flatMap((id) => fields.map((field) => `indicator.${id}.${field}`)),
    ...themes.flatMap((id) => ["name", "question", "intro"].map((field) => `theme.${id}.${field}`)),
    ...dimensionIds.map((id) => `dimension.${id}`),
    ...dimensions.flatMap(({ id, codes }) => codes.map((code) => `code.${id}.${code}`)),
    ...statuses.flatMap((status) => [`status.${status}`, `status.${status}.long`]),
    ...indicators.flatMap(({ cautions }) => cautions.map((id) => `caution.${id}`)),
    ...[...breakReasons, "other-base"].map((reason) => `break.${reason}`),
    ...regions.map((region) => `region.${region}`),
    ...incomeGroups.map((group) => `income.${group}`),
    ...licenceClasses.flatMap((id) => [`licence-class.${id}`, `licence-class.${id}.long`]),
    ...indicators.map(({ unit }) => `unit.${unit}.name`)
  ];
}

describe("the catalogue in words", () => {
  it("is complete in every language", () => {
    const demanded = demandedKeys();
    expect(demanded.length).toBeGreaterThan(400);
    for (const language of siteLanguages) {
      const messages = messagesOf(language);
      expect(demanded.filter((key) => messages[key] === undefined)).toEqual([]);
    }
  });

  it("has short names of at most 28 characters, each different from the others", () => {
    expect(indicatorIds.length).toBeGreaterThan(45);
    for (const language of siteLanguages) {
      const { t } = translatorOf(language);
      const short = indicatorIds.map((id) => t(`indicator.${id}.short`));
      expect(short.filter((text) => text.length > 28)).toEqual([]);
      expect(new Set(short).size).toBe(short.length);
      const names = indicatorIds.map((id) => t(`indicator.${id}.name`));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("has no texts for cautions, codes or breaks that the catalogue does not know", () => {
    const demanded = new Set(demandedKeys());
    const kinds = /^(caution|code|break|indicator|theme|dimension|status|region)\./;
    const ours = keys.filter((key) => kinds.test(key));
    expect(ours.length).toBeGreaterThan(350);
    expect(ours.filter((key) => !demanded.has(key))).toEqual([]);
  });
});

describe("every message", () => {
  it("stands in one of at most a dozen files, the same in every language and in the same order", () => {
    const english = readMessageFiles(messageFolder(sourceLanguage));
    expect(english.size).toBeLessThanOrEqual(12);
    for (const language of siteLanguages) {
      const files = readMessageFiles(messageFolder(language));
      expect([...files.keys()]).toEqual([...english.keys()]);
      for (const [subject, file] of files) expect(Object.keys(file)).toEqual(Object.keys(english.get(subject)!));
    }
  });

  it("has the same keys in every language, with slots that can be filled, and an empty text in none", () => {
    expect(keys.length).toBeGreaterThan(600);
    for (const language of siteLanguages) {
      const messages = messagesOf(language);
      const grammar = grammarOf(language);
      expect(Object.keys(messages).sort()).toEqual([...keys].sort());
      for (const key of keys) {
        const message = messages[key]!;
        expect(formsOf(message).filter((form) => form.trim() !== form || form === "")).toEqual([]);
        const fault = translationFault(key, english[key]!, message, grammar);
        expect([language, key, fault]).toEqual([language, key, undefined]);
      }
    }
  });

  it("leaves out no slot that is there after all", () => {
    for (const language of siteLanguages)
      for (const [key, slots] of Object.entries(grammarOf(language).leftOut)) {
        const own = slotsOf(messagesOf(language)[key]!);
        expect([key, Object.keys(slots).filter((slot) => own.has(slot))]).toEqual([key, []]);
      }
  });
});

describe("typography and honesty", () => {
  const textsIn = (language: (typeof siteLanguages)[number]): readonly (readonly [string, string])[] =>
    Object.entries(messagesOf(language)).flatMap(([key, message]) =>
      formsOf(message).map((form) => [key, form] as const)
    );
  const offending = (language: (typeof siteLanguages)[number], pattern: RegExp): readonly string[] =>
    textsIn(language).flatMap(([key, form]) => (pattern.test(form) ? [`${key}: ${form}`] : []));

  it("sets French with its unbreakable spaces, quotes and apostrophes", () => {
    expect(textsIn("fr").length).toBeGreaterThan(600);
    expect(offending("fr", / [:;!?%»]|« |«(?!\u00a0)|(?<!\u00a0)»/)).toEqual([]);
    expect(offending("fr", /[^\s\u00a0\u202f/][;!?](?:\s|$)|[^\s\u00a0\u202f]:\s|\d%/)).toEqual([]);
    expect(offending("fr", /'|"|“|”|\d \d{3}|\.\.\./)).toEqual([]);
  });

  it("writes Arabic with its own punctuation, digits 0 to 9, and percentages in words", () => {
    expect(textsIn("ar").length).toBeGreaterThan(600);
    expect(offending("ar", /[;?]|,(?!\d)|[٠-٩۰-۹]|٪|\d\s?%|["“”']/)).toEqual([]);
    expect(offending("ar", /[\u2066-\u2069]/)).toEqual([]);
    const embedded = /\u202a[^\u202a-\u202e]+\u202c\u200f|\u200e[+−]\d[\d.,]*\u200f/g;
    const strayMarks = textsIn("ar").filter(([, form]) =>
      /[\u200e\u200f\u202a-\u202e]/.test(form.replace(embedded, ""))
    );
    expect(strayMarks).toEqual([]);
    expect(offending("ar", /(?<!\u200e)[+−]\d/)).toEqual([]);
  });

  it("sets Chinese with signs of full width, and no space between its letters", () => {
    const texts = [...readMessageFiles(messageFolder("zh")).values()].flatMap((file) =>
      Object.entries(file).map(([key, entry]) => `${key}: ${icuOf(entry)}`)
    );
    const words = texts.filter((text) => !/^glossary\.\w[\w-]*\.forms: /.test(text));
    expect(words.length).toBeGreaterThan(3000);
    const ofCode = String.raw`(?:\{\w+(?:, (?:number|date|select|plural)(?:, \w+)?)?\}|\p{Script=Han})`;
    const wrong = new RegExp(
      String.raw`\p{Script=Han} ?[,;:!?()]|[!?(] ?\p{Script=Han}|\p{Script=Han} ${ofCode}|[，。；：！？）] |\d GB`,
      "u"
    );
    expect(words.filter((text) => wrong.test(text.replace(/, (?:select|plural),|\w+ \{/g, "")))).toEqual([]);
  });

  it("is in the language that it says: Arabic letters in Arabic, none elsewhere", () => {
    const hasWords = (form: string): boolean => /\p{L}/u.test(form.replace(/\{\w+\}/g, ""));
    // The same in every script.
    const names = /^(map\.download\.(csv|xlsx|json|parquet)|data\.source\.hash|analyse\.mode\.sql)$/;
    const arabicLetters = /[\u0621-\u064a]/;
    expect(
      textsIn("ar").filter(([key, form]) => !arabicLetters.test(form) && hasWords(form) && !names.test(key))
    ).toEqual([]);
    expect(offending("en", arabicLetters)).toEqual([]);
    expect(offending("fr", arabicLetters)).toEqual([]);
  });

  it("never gives the usage gap to others, nor promises more than the data hold", () => {
    for (const language of siteLanguages) {
      expect(offending(language, /GSMA/)).toEqual([]);
      expect(offending(language, /TODO/)).toEqual([]);
      expect(offending(language, /lorem|undefined|null/i)).toEqual([]);
    }
    const among: Readonly<Partial<Record<string, string>>> = {
      en: "among Internet users",
      fr: "parmi les utilisateurs d’Internet",
      ar: "بين مستخدمي الإنترنت",
      es: "entre los usuarios de Internet",
      pt: "entre quem usa a Internet",
      ru: "среди пользователей интернета",
      zh: "互联网用户",
      hi: "इंटरनेट उपयोगकर्ताओं में",
      sw: "kati ya watumiaji wa intaneti"
    };
    for (const language of siteLanguages) {
      const { t } = translatorOf(language);
      const users = known(among[language], language);
      expect(t("indicator.daily-use-among-users.name")).toContain(users);
      expect(t("indicator.daily-use-among-users-gender-parity.name")).toContain(users);
      expect(t("indicator.daily-use-among-users-rural-parity.name")).toContain(users);
    }
  });
});
