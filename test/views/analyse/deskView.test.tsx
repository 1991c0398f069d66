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
const take = { restricted: 0, freeOnly: false, hasPicture: false, citation: "", snippets: [] };

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
