import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../../src/model/area.ts";
import { indicators } from "../../../src/catalog/catalog.ts";
import { estimatePatternId } from "../../../src/scales/fillStyles.ts";
import { mapOfAnswer } from "../../../src/views/analyse/AnswerMap.tsx";
import { answerScale } from "../../../src/views/analyse/answerScale.ts";
import { AnswerBars } from "../../../src/views/analyse/AnswerBars.tsx";
import type { LabelledColumn } from "../../../src/views/analyse/answerContext.ts";
import { scatterOfAnswer } from "../../../src/views/analyse/answerScatter.ts";
import { AnswerCard } from "../../../src/views/analyse/AnswerCard.tsx";
import { linesOfAnswer } from "../../../src/views/analyse/linesOfAnswer.ts";
import { flagsOf } from "../../../src/views/analyse/flagsOf.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";

const translator = translatorOf("en");
const context = { translator, nameOf: (code: string) => code, areaHref: () => "" };
const [scale] = indicators;
if (!scale) throw new Error("the catalogue is empty");
const figure = (name: string, values: readonly number[]): LabelledColumn => ({
  name,
  label: name,
  meaning: { kind: "figure", unit: scale.unit, decimals: scale.decimals },
  values
});
const up = figure("use", [10, 90]);
const across = figure("income", [20, 80]);
const columns: readonly LabelledColumn[] = [
  { name: "area", label: "Area", meaning: { kind: "area" }, values: ["TCD", "NOR"] },
  up,
  across,
  { name: "status", label: "Flag", meaning: { kind: "status" }, values: ["E", "A"] }
];

describe("the pictures of an answer", () => {
  it("has the patterns that the bars of estimates are filled with", () => {
    const html = renderToStaticMarkup(AnswerBars({ context, columns, shown: up, scale, rows: [0, 1] }));
    expect(html.match(/<rect class="q\d e"/g)).toHaveLength(1);
    expect(html).toContain(`id="${estimatePatternId(scale.palette, 0, "fine")}"`);
  });

  it("shows the circle of an estimate paler", () => {
    const scatter = scatterOfAnswer({
      context,
      columns,
      rows: [0, 1],
      up: { column: up, scale, axis: "use", when: "" },
      across: { column: across, scale, axis: "income", when: "" },
      traits: new Map(),
      colour: "region"
    });
    expect(scatter.dots.map(({ className }) => className)).toEqual(["sn e", "sn"]);
    expect(scatter.hasEstimates).toBe(true);
  });
});

describe("the flags of a figure", () => {
  it("are its own where it has some, else those of the rows", () => {
    const own: LabelledColumn = { name: "use_status", label: "Flag", meaning: { kind: "status" }, values: ["A", "E"] };
    expect(flagsOf(columns, up)).toEqual(["E", "A"]);
    expect(flagsOf([...columns, own], up)).toEqual(["A", "E"]);
    expect(flagsOf([...columns.slice(0, 3), own], across)).toEqual([]);
  });
});

describe("the classes of a map of numbers of no indicator", () => {
  const parts = (values: readonly number[], meaning: LabelledColumn["meaning"] = { kind: "number" }) => {
    const shown: LabelledColumn = { name: "v", label: "v", meaning, values };
    const area: LabelledColumn = { ...columns[0]!, values: values.map((_, place) => `A${place}`) };
    const rows = values.map((_, row) => row);
    const classes = answerScale(shown.meaning, values, undefined, scale);
    return mapOfAnswer({ context, columns: [area, shown], shown, scale: classes, rows });
  };

  it("are made before rounding, about as many in each, and say what is in them", () => {
    const { steps } = parts(Array.from({ length: 25 }, (_, place) => (place + 1) / 10_000));
    expect(steps).toHaveLength(6);
    for (const { count } of steps) expect(Number(count)).toBeGreaterThanOrEqual(3);
    expect(new Set(steps.map(({ label }) => label)).size).toBe(6);
    expect(steps[0]?.label).toMatch(/^0\.00010 – 0\.000\d/);
  });

  it("are one where all values are the same, with their count", () => {
    expect(parts(Array.from({ length: 25 }, () => 1)).steps).toMatchObject([{ label: "1", count: "25", share: 100 }]);
  });

  const percent = { kind: "figure", unit: "percent", decimals: 1 } as const;

  it("are one for equal figures of the site, too, named by their value", () => {
    expect(parts([66, 66, 66], percent).steps).toMatchObject([{ label: "66.0", count: "3" }]);
  });

  it.each([
    ["tiny", [0.001, 0.002, 0.003]],
    ["negative", [-30.04, -20.04, -10.04]],
    ["printed alike", [2.96, 3.01, 3.04]]
  ])("part figures that are %s as they are, not as they are printed", (_, values) => {
    const { steps, classNames } = parts(values, percent);
    expect(steps.map(({ count }) => count)).toEqual(["1", "1", "1"]);
    expect(new Set(values.map((__, place) => classNames(`A${place}` as AreaCode))).size).toBe(3);
    expect(new Set(steps.map(({ label }) => label)).size).toBe(3);
  });
});

describe("the picture of lines that is saved", () => {
  const lineOf = (index: number) => ({
    id: `L${index}`,
    name: `Line ${index}`,
    points: [
      { period: 2015, value: 10 + index, estimated: false },
      { period: 2020, value: 50 + index, estimated: true }
    ]
  });
  const card = (count: number, more = 0): string => {
    const series = { sql: "", lines: Array.from({ length: count }, (_, index) => lineOf(index)), more };
    const drawn = { column: up, scale, axis: "use", when: "" };
    return renderToStaticMarkup(
      AnswerCard({
        context,
        columns,
        shown: up,
        axis: "Internet use, %",
        colour: "region",
        scale,
        rows: [0, 1],
        label: "Use over years",
        world: undefined,
        scatter: undefined,
        lines: linesOfAnswer(context, series, drawn),
        source: "source",
        credit: "credit"
      })
    );
  };

  it("has a line a country in a colour of its own, with its name, years, and no bars", () => {
    const svg = card(3);
    expect(svg.match(/class="card-line s\d[^"]*"/g)?.length).toBeGreaterThanOrEqual(3);
    for (const name of ["Line 0", "Line 1", "Line 2", "2015", "2020"]) expect(svg).toContain(`>${name}<`);
    expect(svg).toMatch(/\.card-line\.s2\{stroke:#/);
    expect(svg).not.toMatch(/<rect class="q\d/);
  });

  it("says how many of them it has room for", () => {
    expect(card(20)).toContain("Only the first 12 are drawn");
    expect(card(12)).not.toContain("Only the first");
    expect(card(12, 5)).toContain("Only the first 12 are drawn");
    expect(card(20).match(/>Line \d+</g)).toHaveLength(12);
  });
});
