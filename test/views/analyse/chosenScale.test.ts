import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../../src/catalog/catalog.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { choiceOfBreaks, type ClassChoice } from "../../../src/model/classChoice.ts";
import { formatQuestion, parseQuestion } from "../../../src/state/questionAddress.ts";
import { firstQuestion } from "../../../src/model/question.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import type { LabelledColumn } from "../../../src/views/analyse/answerContext.ts";
import { mapOfAnswer } from "../../../src/views/analyse/AnswerMap.tsx";
import { answerScale } from "../../../src/views/analyse/answerScale.ts";
import { chosenScale } from "../../../src/views/analyse/chosenScale.ts";
import { numbersIn } from "../../../src/views/analyse/ClassFields.tsx";

const translator = translatorOf("en");
const context = { translator, nameOf: (code: string) => code, areaHref: () => "" };
const pattern = indicatorOf("internet-use");
const code = (index: number): string => String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26), 65);

/** The legend of a map of these values: the words and the count of each class. */
function legend(
  values: readonly number[],
  choice: ClassChoice,
  meaning: LabelledColumn["meaning"] = { kind: "number" },
  own?: typeof pattern
): readonly (readonly [string, string | undefined])[] {
  const shown: LabelledColumn = { name: "value", label: "Value", meaning, values };
  const area: LabelledColumn = {
    name: "area",
    label: "Area",
    meaning: { kind: "area" },
    values: values.map((_, index) => code(index))
  };
  const scale = chosenScale(shown, answerScale(meaning, values, own, pattern), choice);
  const { steps } = mapOfAnswer({ context, columns: [area, shown], shown, scale, rows: [...values.keys()] });
  return steps.map(({ label, count }) => [label, count] as const);
}

const tiny = Array.from({ length: 25 }, (_, index) => (index + 1) / 10_000);

describe("the classes of a map of an answer", () => {
  it("have about as many in each, made before anything is rounded", () => {
    const classes = legend(tiny, { kind: "quantiles", count: 5 });
    const counts = classes.map(([, count]) => Number(count));
    expect(counts).toHaveLength(5);
    for (const count of counts) expect(Math.abs(count - 5)).toBeLessThanOrEqual(1);
    expect(classes[0]?.[0]).toMatch(/^0\.00010 – 0\.000[456]0$/);
  });

  it("are equally wide, and the legend states where they begin also where nobody is", () => {
    expect(legend([0, 1, 100], { kind: "equal", count: 4 })).toEqual([
      ["under 25", "2"],
      ["25–50", "0"],
      ["50–75", "0"],
      ["75 and more", "1"]
    ]);
    expect(legend(tiny, { kind: "equal", count: 3 })).toEqual([
      ["under 0.0009", "8"],
      ["0.0009–0.0017", "8"],
      ["0.0017 and more", "9"]
    ]);
  });

  it("of one value for all are one class", () => {
    for (const choice of [
      { kind: "quantiles", count: 5 },
      { kind: "equal", count: 5 }
    ] as const)
      expect(legend([7, 7, 7], choice)).toEqual([["7", "3"]]);
    expect(legend([], { kind: "equal", count: 5 })).toHaveLength(1);
  });

  it("begin where the reader says, whatever the figure is rounded to", () => {
    const choice = choiceOfBreaks([30, 12.34, 30])!;
    expect(legend([12.3, 12.34, 29.9, 30, 80], choice)).toEqual([
      ["under 12.34", "1"],
      ["12.34–30", "2"],
      ["30 and more", "2"]
    ]);
  });

  it("put a figure that is printed as a break into the class above it", () => {
    const meaning = { kind: "figure", unit: "percent", decimals: 1 } as const;
    const values = [0, 33.28, 66.6, 100];
    expect(legend(values, { kind: "equal", count: 3 }, meaning)).toEqual([
      ["under 33.3", "1"],
      ["33.3–66.7", "2"],
      ["66.7 and more", "1"]
    ]);
  });

  it("are those of the measure as long as nothing else is chosen, and keep no colours of a target", () => {
    const price = indicatorOf("data-only-mobile-basket");
    const shown: LabelledColumn = {
      name: "v",
      label: "v",
      meaning: { kind: "figure", unit: price.unit, decimals: price.decimals },
      values: [1, 5, 9]
    };
    const scale = answerScale(shown.meaning, shown.values, price, pattern);
    expect(chosenScale(shown, scale, { kind: "usual" })).toBe(scale);
    expect(chosenScale(shown, scale, { kind: "equal", count: 2 })).toMatchObject({
      palette: "presence",
      firstSide: 0,
      breaks: [5]
    });
  });

  it("are no more than can be told apart", () => {
    expect(choiceOfBreaks([])).toBeUndefined();
    expect(choiceOfBreaks([1, 2, 3, 4, 5, 6, 7])).toBeUndefined();
    expect(choiceOfBreaks([1, NaN])).toBeUndefined();
  });

  it("are written as readers write numbers", () => {
    expect(numbersIn("10, 20, 30")).toEqual([10, 20, 30]);
    expect(numbersIn("10,20,30")).toEqual([10, 20, 30]);
    expect(numbersIn("0,5; 1,5 -2")).toEqual([0.5, 1.5, -2]);
    expect(numbersIn("ten")).toEqual([NaN]);
  });

  it("stand in the address", () => {
    const isIndicator = (id: string): id is IndicatorId => id === "internet-use" || id === "data-only-mobile-basket";
    for (const classes of [
      { kind: "usual" },
      { kind: "equal", count: 4 },
      { kind: "hand", breaks: [-1.5, 0, 1e-7] }
    ] as const)
      expect(parseQuestion(formatQuestion({ ...firstQuestion, classes }), isIndicator)?.classes).toEqual(classes);
    expect(parseQuestion("ask=internet-use@w5&classes=equal-99", isIndicator)?.classes).toEqual({ kind: "usual" });
    expect(parseQuestion("ask=internet-use@w5&classes=1~~2", isIndicator)?.classes).toEqual({ kind: "usual" });
  });
});
