import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { indicators } from "../../../src/catalog/catalog.ts";
import { firstModel } from "../../../src/elements/analyse/firstModel.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { firstQuestion, type Question } from "../../../src/model/question.ts";
import type { DeskModel } from "../../../src/views/analyse/deskModel.ts";
import type { DeskActions } from "../../../src/views/analyse/deskProps.ts";
import { DeskView } from "../../../src/views/analyse/DeskView.tsx";
import { histogramOf } from "../../../src/views/analyse/histogram.ts";
import { columnLabels } from "../../../src/views/analyse/questionWords.ts";

const translator = translatorOf("en");
const dated = new Map(indicators.map((each) => [each.id, { ...each, first: 2000, last: 2024 }] as const));
const take = { restricted: 0, freeOnly: false, hasPicture: false, theme: "light" as const, citation: "", snippets: [] };

function drawn(part: Partial<DeskModel>): string {
  const model: DeskModel = { ...firstModel(undefined, {}), ...part };
  return renderToStaticMarkup(
    h(DeskView, {
      context: { translator, nameOf: () => undefined, areaHref: () => "" },
      indicators: dated,
      areas: new Map(),
      own: [],
      model,
      actions: { workspace: {} } as DeskActions,
      labels: columnLabels(translator, model.question, dated),
      format: String,
      take
    })
  );
}

describe("the desk between a question and its answer", () => {
  const [use, price] = firstQuestion.columns as [Question["columns"][0], Question["columns"][0]];
  const histogram = histogramOf([1, 2, 3]);
  const base = {
    outcome: {
      columns: [],
      rows: 0,
      cut: false,
      sql: "",
      milliseconds: 0,
      sentence: "",
      caption: "",
      figures: [],
      drawn: { up: undefined, across: undefined }
    },
    columns: [use, { kind: "own", name: "score" }, price] as const,
    histograms: [histogram, histogram, histogram]
  };
  const brushes = (html: string): number => html.match(/class="range-brush"/g)?.length ?? 0;

  it("has a brush for each column of the question", () => {
    const question = { ...firstQuestion, columns: base.columns };
    expect(brushes(drawn({ base, question, form: question }))).toBe(3);
  });

  it("stands where a column has left, with the brushes of those that stayed in their places", () => {
    const html = drawn({ base, running: true });
    expect(brushes(html)).toBe(1);
    expect(html).not.toContain(translator.t("analyse.fault.drawing"));
  });
});

describe("the desk of SQL", () => {
  const outcome = (sql: string, rows: number) => ({
    columns: [
      {
        name: "n",
        values: Array.from({ length: rows }, (_, row) => row),
        meaning: { kind: "number" as const },
        label: "n"
      }
    ],
    rows,
    cut: false,
    sql,
    milliseconds: 1,
    sentence: "",
    caption: "Answer",
    figures: [],
    drawn: { up: undefined, across: undefined }
  });
  const answers = [outcome("SELECT 1;", 1), outcome("SELECT 1;\nSELECT unnest([1, 2]);", 2)];

  it("offers the answer to each statement, and shows which one is seen", () => {
    const html = drawn({ mode: "sql", answers, outcome: answers[0] });
    expect(html).toContain("1: SELECT 1; (1 row)");
    expect(html).toContain("2: SELECT unnest([1, 2]); (2 rows)");
    expect(html).toMatch(/<option selected value="0">|<option value="0" selected>/);
    expect(drawn({ mode: "sql", answers: answers.slice(0, 1), outcome: answers[0] })).not.toContain('name="answer"');
  });

  it("says what a table holds: meanings, types, codes in words, examples, counts", () => {
    const column = (name: string, part: object) => ({
      name,
      type: "VARCHAR",
      filled: 10,
      different: 2,
      examples: "F · M",
      ...part
    });
    const facts = {
      rows: 10,
      columns: [column("sex", {}), column("value", { type: "DOUBLE", filled: 7, examples: "40.1" }), column("mine", {})]
    };
    const html = drawn({
      mode: "sql",
      tables: { observations: ["sex", "value", "mine"], other: ["a", "b"] },
      tableFacts: { observations: facts }
    });
    const text = html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(text).toContain("observations · 10 rows");
    expect(text).toContain(`sex VARCHAR ${translator.t("dimension.sex")} Every row has a value; different values: 2`);
    expect(text).toContain(`F ${translator.t("code.sex.F")}`);
    expect(text).toContain(
      "value DOUBLE The figure; empty where it is a range Rows with a value: 7; different values: 2 40.1"
    );
    expect(text).toContain("mine VARCHAR Every row");
    expect(text).toContain("other a, b");
  });

  it("keeps the queries that were run, each in one line", () => {
    const html = drawn({ mode: "sql", history: ["SELECT 1,\n  2", "SELECT 3"] });
    expect(html).toContain("Queries run before: 2");
    expect(html).toContain("<code>SELECT 1, 2</code>");
  });
});
