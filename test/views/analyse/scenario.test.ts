import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { indicators } from "../../../src/catalog/catalog.ts";
import { askOutcome } from "../../../src/elements/analyse/askOutcome.ts";
import { soundQuestion } from "../../../src/elements/analyse/soundQuestion.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { siteLanguages, type SiteLanguage } from "../../../src/model/language.ts";
import { firstQuestion, mostColumns, type Question } from "../../../src/model/question.ts";
import { scenarioKinds, type ScenarioInputs } from "../../../src/model/scenario.ts";
import { formatQuestion, parseQuestion, readQuestion } from "../../../src/state/questionAddress.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import { AskForm } from "../../../src/views/analyse/AskForm.tsx";
import { withScenario } from "../../../src/views/analyse/withScenario.ts";

const translator = translatorOf("en");
const dated = new Map(indicators.map((each) => [each.id, { ...each, first: 2000, last: 2024 }] as const));
const isIndicator = (id: string): id is IndicatorId => dated.has(id as IndicatorId);
const empty: Question = { ...firstQuestion, columns: [] };

function supposed(kind: "cut" | "step" | "pace", inputs: ScenarioInputs): Question {
  const question = withScenario(empty, kind, dated)!;
  return {
    ...question,
    columns: question.columns.map((column) => ("inputs" in column ? { ...column, inputs } : column))
  };
}

function form(question: Question): string {
  return renderToStaticMarkup(
    h(AskForm, {
      translator,
      indicators: dated,
      own: [],
      question,
      areas: new Map(),
      picked: "",
      world: undefined,
      onMap: () => undefined,
      onPaste: () => undefined,
      onQuestion: () => undefined,
      onRemove: () => undefined
    })
  );
}

const found = (
  rows: readonly (readonly [string, number, number, number, number | null])[],
  start: string,
  more: string
) => ({
  sql: "",
  milliseconds: 1,
  answer: {
    cut: false,
    rows: rows.length,
    columns: [
      { name: "area", values: rows.map(([area]) => area) },
      { name: start, values: rows.map(([, share]) => share) },
      { name: `${start}_year`, values: rows.map(([, , year]) => year) },
      { name: more, values: rows.map((row) => row[4]) },
      { name: `${more}_population`, values: rows.map(([, , , people]) => people) }
    ]
  }
});

const sentenceOf = (question: Question, answer: ReturnType<typeof found>, language: SiteLanguage = "en"): string =>
  askOutcome(
    { translator: translatorOf(language), nameOf: (code) => code },
    question,
    { indicators: dated, own: [] },
    answer
  ).sentence.replaceAll("\u00a0", " ");

describe("a scenario", () => {
  it.each(scenarioKinds)(
    "begins with the figure and the people that it needs, and with no number of ours: %s",
    (kind) => {
      const question = withScenario(empty, kind, dated);
      expect(question?.columns.map((column) => column.kind)).toEqual(["indicator", "people", kind]);
      expect(question?.columns[2]).toMatchObject({ of: 0, inputs: [undefined, undefined] });
      const html = form(question!);
      expect(html.match(new RegExp(`<input type="number" name="${kind}-[01]"`, "g"))).toHaveLength(2);
      expect(html).not.toMatch(new RegExp(`name="${kind}-[01]"[^>]*value="[^"]`));
    }
  );

  it("uses the columns that are there, and is not offered where none has room", () => {
    expect(withScenario(firstQuestion, "cut", dated)?.columns.map(({ kind }) => kind)).toEqual([
      "indicator",
      "indicator",
      "people",
      "cut"
    ]);
    const full = { ...firstQuestion, columns: Array.from({ length: mostColumns }, () => firstQuestion.columns[0]!) };
    expect(withScenario(full, "cut", dated)).toBeUndefined();
    expect(form(full)).not.toContain("scenario:cut");
  });

  it("stands in the address, with what is set of it and what is not", () => {
    for (const kind of scenarioKinds)
      for (const inputs of [
        [undefined, undefined],
        [20, undefined],
        [undefined, kind === "pace" ? 2030 : 0.45]
      ] as const) {
        const question = supposed(kind, inputs);
        expect(parseQuestion(formatQuestion(question), isIndicator)).toEqual(question);
      }
  });

  it.each([
    "cut(0,101,1)",
    "cut(0,-1,1)",
    "cut(0,1e2,1)",
    "cut(0,20)",
    "step(0,5,1.2.3)",
    "pace(0,1,20300)",
    "cut(2,1,1)"
  ])("is told where an address asks what it cannot be: %s", (text) => {
    const { problems } = readQuestion(`ask=internet-use@w5~${text}`, { questions: [], isIndicator });
    expect(problems).toEqual([{ parameter: "ask", value: text }]);
  });

  it("is of its own measure only", () => {
    const columns = (text: string) => parseQuestion(`ask=${text}`, isIndicator)!;
    expect(soundQuestion(columns("coverage-4g@w5~cut(0,1,1)"), dated).refused).toEqual(["cut(0,1,1)"]);
    expect(soundQuestion(columns("internet-use@w5~step(0,1,1)"), dated).refused).toEqual(["step(0,1,1)"]);
    expect(soundQuestion(columns("data-only-mobile-basket@w5~pace(0,1,2030)"), dated).refused).toHaveLength(1);
    expect(soundQuestion(columns("internet-use@w5~pace(0,1,2030)~coverage-4g@w5~step(2,1,1)"), dated).refused).toEqual(
      []
    );
  });

  it("says who set the numbers, what they come to, and the sum of the first row", () => {
    const rows = [
      ["TCD", 12.5, 2023, 20_000_000, 200_000],
      ["KEN", 40, 2024, 50_000_000, 1_600_000],
      ["ERI", 8, 2019, 3_000_000, null]
    ] as const;
    const sentence = sentenceOf(supposed("cut", [20, 0.4]), found(rows, "internet_use", "cut_internet_use"));
    expect(sentence).toContain(
      "price 20% lower, each 1% brings 0.4% more users: both numbers were set by whoever asked."
    );
    expect(sentence).toContain("The 2 rows with a figure, together: 1.8 million people more.");
    expect(sentence).toContain("TCD (2023): 20 million people × 12.5% online × 0.4 × 20% ≈ 200,000.");
  });

  it("says that everybody is reached, and that nothing follows from what is not set", () => {
    const rows = [["KEN", 95, 2024, 50_000_000, 2_500_000]] as const;
    expect(sentenceOf(supposed("pace", [5, 2030]), found(rows, "internet_use", "pace_internet_use"))).toContain(
      "more would follow than there are people left, so it is all of these, 2.5 million."
    );
    const none = [["KEN", 95, 2024, 50_000_000, null]] as const;
    const unset = sentenceOf(supposed("pace", [5, undefined]), found(none, "internet_use", "pace_internet_use"));
    expect(unset).toContain("nothing follows until both are set");
    expect(unset).not.toContain("together");
  });

  it.each(siteLanguages)("has its words in %s", (language) => {
    const rows = [["TCD", 60, 2023, 20_000_000, 3_000_000]] as const;
    const sentence = sentenceOf(supposed("step", [90, 50]), found(rows, "coverage_4g", "step_coverage_4g"), language);
    expect(sentence).toMatch(/TCD.*2023/);
  });
});
