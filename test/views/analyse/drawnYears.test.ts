import { describe, expect, it } from "vitest";
import type { ColumnMeaning } from "../../../src/model/answer.ts";
import type { DatedIndicator } from "../../../src/model/datedIndicator.ts";
import type { QuestionColumn, When } from "../../../src/model/question.ts";
import type { LabelledColumn } from "../../../src/views/analyse/answerContext.ts";
import { askedYears, drawnYears } from "../../../src/views/analyse/drawnYears.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";

const english = translatorOf("en");
const use = (when: When): QuestionColumn => ({ kind: "indicator", indicator: "internet-use", codes: {}, when });
const indicators = new Map([["internet-use", { last: 2025 } as DatedIndicator]]);
const asked = (...columns: readonly QuestionColumn[]): string =>
  askedYears(english, { columns }, columns.length - 1, indicators);

describe("the years that a question asks for", () => {
  it("are a year, the latest since one, or any", () => {
    expect(asked(use({ kind: "year", year: 2023 }))).toBe("2023");
    expect(asked(use({ kind: "within", years: 5 }))).toBe("latest, 2020 or later");
    expect(asked(use({ kind: "within", years: 0 }))).toBe("latest, of any year");
  });

  it("are those of the column that a computed one is made of; the reader's own numbers have none", () => {
    expect(asked(use({ kind: "year", year: 2023 }), { kind: "people", of: 0 })).toBe("2023");
    expect(asked({ kind: "own", name: "mine" }, { kind: "gap", of: 0, target: 95 })).toBe("");
  });
});

describe("the years of what is drawn", () => {
  const column = (kind: ColumnMeaning["kind"], values: LabelledColumn["values"]): LabelledColumn => ({
    name: kind,
    label: kind,
    meaning: { kind } as ColumnMeaning,
    values
  });
  const shares = column("number", [10, null, 30]);
  const columns = [shares, column("year", [2019, 2001, 2024])];

  it("are those of its rows, without the ones that have no figure", () => {
    expect(drawnYears(english, columns, [0, 1, 2], { column: shares, when: "asked" })).toBe("2019–2024");
    expect(drawnYears(english, columns, [2], { column: shares })).toBe("2024");
  });

  it("are what was asked where groups have no year of their own", () => {
    expect(drawnYears(english, [shares], [0, 2], { column: shares, when: "2023" })).toBe("2023");
    expect(drawnYears(english, [shares], [0, 2], { column: shares })).toBe("");
  });
});
