import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { indicators } from "../../../src/catalog/catalog.ts";
import { formatsOf } from "../../../src/i18n/languageFormats.ts";
import { scriptMessages } from "../../../src/site/scriptMessages.ts";
import { createTranslator } from "../../../src/i18n/translator.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { firstQuestion } from "../../../src/model/question.ts";
import type { Question, QuestionColumn } from "../../../src/model/question.ts";
import { AskForm } from "../../../src/views/analyse/AskForm.tsx";

const dated = new Map(indicators.map((indicator) => [indicator.id, { ...indicator, first: 2020, last: 2024 }]));
const computed: readonly QuestionColumn[] = [
  { kind: "difference", of: 0, with: 0 },
  { kind: "change", of: 0, since: 2020 },
  { kind: "gap", of: 0, target: 95 }
];

describe("the form of the desk", () => {
  it.each(siteLanguages)("has the words in %s for every measure and each of its dimensions", (language) => {
    const messages = scriptMessages(language, "desk");
    const translator = createTranslator({ language, numbers: formatsOf(language).numbers, messages });
    const nothing = (): void => undefined;
    for (const indicator of indicators) {
      const column: QuestionColumn = {
        kind: "indicator",
        indicator: indicator.id,
        codes: {},
        when: { kind: "within", years: 5 }
      };
      const question: Question = { ...firstQuestion, columns: [column, ...computed], by: "subregion" };
      const form = {
        translator,
        indicators: dated,
        own: ["mine"],
        question,
        onQuestion: nothing,
        areas: new Map([["KEN", "Kenya"]]),
        picked: "",
        world: undefined,
        onMap: () => undefined,
        onPaste: () => undefined,
        onRemove: nothing
      };
      const html = render(h(AskForm, form));
      for (const { id } of indicator.dimensions) expect(html).toContain(messages[`dimension.${id}`]);
    }
  });
});
